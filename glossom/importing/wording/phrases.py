"""What news sites print around their articles, in several languages."""

from __future__ import annotations

LINES = """
skip to content|skip to main content|skip to navigation|skip to main|jump to content|main menu|menu|search|close
home|back|back to top|share|share this|share this article|share this story|share article|share on facebook
share on twitter|share on x|share via email|share options|show more sharing options|close extra sharing options
sharing options|copy link|copy link url|copied|copy url|link copied|copy link urlcopied|urlcopied|facebook|twitter|x
x.com|linkedin|whatsapp|email|e-mail|mail|print|reddit|pinterest|flipboard|telegram|tumblr|instagram|youtube|tiktok
threads|bluesky|messenger|snapchat|pocket|google|rss|message|tweet|pin|pin it|bookmark|save|save article
advertisement|advertisements|advertising|skip advertisement|share full article|ad|ads|sponsored|sponsored content
promoted|paid content
story continues below|story continues below advertisement|article continues below|continue reading below
continue reading|scroll to continue|article continues after this message|sign in|sign up|log in|login|logout|log out
register|subscribe|subscribe now|subscribe today|subscription|my account|account|edit profile|sign out
create account|create free account|get started|read more|read next|read also|read full story|see more|show more
show less|learn more|more|view all|view more|load more|view comments|comments|comment|leave a comment|post a comment
join the conversation|write a comment|no comments|0 comments|be the first to comment|listen|listen to article
listen to this article|watch|watch live|play|pause|mute|unmute|play video|video|videos|photos|gallery|view gallery
image|open image in gallery|fullscreen|text size|aa|a a|resize|caption|hide caption|toggle caption
enlarge this image|newsletter|newsletters|donate|support us|support|about|about us|contact|contact us|privacy
privacy policy|cookie policy|cookies|cookie settings|accept|accept all|accept cookies|reject all|terms|terms of use
terms of service|terms & conditions|terms and conditions|article bookmarked|find your bookmarks
don't show me this message again|article content|breadcrumb|breadcrumb trail links|breadcrumbs|author of the article
reprints|reuse content|order reprints|report a typo|request a correction|next|previous|prev|next article
previous article|follow|following|follow us|for subscribers|exclusive|our standards
the thomson reuters trust principles|purchase licensing rights|thank you for registering|live|top|feedback|help
teilen|artikel teilen|drucken|merken|anzeige|anzeigen|werbung|werbung überspringen|menü|suche|schließen|startseite
zur startseite|anmelden|abmelden|registrieren|jetzt anmelden|abonnieren|abo|kommentieren|kommentare|kommentar|senden
vorlesen|anhören|artikel anhören|link kopieren|link kopiert|mehr|mehr anzeigen|weiterlesen|nach oben
zum inhalt springen|zum hauptinhalt springen|druckansicht|in pocket speichern|hören|artikel merken|lesezeichen
datenschutz|impressum|externer inhalt nicht verfügbar|partager|publicité|s'abonner|se connecter|commentaires
imprimer|rechercher|fermer|accueil|aller au contenu|lire la suite|écouter|compartir|publicidad|suscríbete
iniciar sesión|comentarios|buscar|cerrar|inicio|ir al contenido|leer más|guardar|condividi|pubblicità|abbonati
accedi|commenti|stampa|cerca|chiudi|vai al contenuto|ascolta|salva|deel|delen|advertentie|inloggen|reacties|zoeken
sluiten|naar de inhoud|lees meer|luister|bewaar|compartilhar|partilhar|publicidade|assine|entrar|comentários
pesquisar|fechar|ouvir|salvar|del|dela|annonse|annons|annonce|logg inn|logga in|log ind|lukk|stäng|luk|vis mer
vis mindre|lytt|annonsørinnhold|paylaş|yorumlar|reklam|giriş yap|abone ol|ana sayfa|chia sẻ|bình luận|quảng cáo|シェア
udostępnij|drukuj|komentarze|reklama|szukaj|zaloguj się|strona główna|czytaj więcej|kopiuj link|головна|новини|реклама
поділитися|поширити|коментарі|увійти|пошук|версія для друку|главная|новости|поделиться|комментарии|войти|поиск
версия для печати|скопировать ссылку|скопіювати посилання|الرئيسية|شارك|مشاركة|إعلان|المزيد|تعليقات|نسخ الرابط
partager l'article|copier le lien|offrir l'article|réagir|lire plus tard|mes favoris|compartir artículo|copiar enlace
copia link|印刷|広告|閉じる|キャンセル|完了|完了しました|ログイン|ログインする|会員登録|新規登録|分享|登录
edit|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|modifica
modifica wikitesto|article|talk|collaboration|read|view source|view history|tools|main page|newsroom|random article
recent articles|what links here|related changes|permanent link|page information|cite this page|download as pdf
printable version|print/export|in other projects|edit links|special pages|get shortened url|download qr code
toggle the table of contents
edytuj|edytuj kod|править|править код|редагувати|редагувати код|bewerken|brontekst bewerken|編集
"""
"""Whole lines in lower case, without the punctuation around them."""

NOTICES = (
    r"advertisement(?:\s*\d+)?$",
    r"\d+\s*(?:comments?|kommentare?|shares?|views?|postings?)$",
    r"comments?\s*\(?\d+\)?$",
    r"(?:page|seite|página|pagina|strona)\s+\d+(?:\s*(?:of|von|de|di|van|/)\s*\d+)?$",
    r"[-–—]\s*\d{1,3}\s*[-–—]$",
    r"(?:please )?(?:continue[sd]?|see|turn to|fortsetzung|suite|sigue|segue)\b.{0,30}"
    r"\b(?:page|seite|página|pagina)\s[a-z]?\d{1,3}$",
    r"(?:lesezeit|lesedauer|reading time|(?:temps de )?lecture|tempo di lettura|tiempo de lectura|leestijd"
    r"|czas czytania|час читання|время чтения)\b.{0,20}$",
    r"\d+\s*[- ]?(?:min(?:ute)?s?|minuti|minuten)\b.{0,5}(?:read|lesezeit|di lettura|de lecture|leestijd)?$",
    r"share (?:this|on|via|article|to)\b",
    r"sharing is caring",
    r"like this (?:story|article)\?",
    r"(?:please )?(?:sign|log) (?:up|in|into) (?:to|for|with|or|here)\b",
    r"sign up\b.{0,80}\b(?:newsletter|emails?|alerts?|inbox)\b",
    r"from \w+, the free \w+\b.{0,30}$",
    r"main articles?: \S",
    r"this page was last edited on\b",
    r"text is available under the\b",
    r"heard on [A-Z]",
    r"\d+-minute listen\b",
    r"npr transcripts are created\b",
    r"(?:view|open|read) (?:this|the) (?:e-?mail|message|newsletter) (?:in|on)\b.{0,40}$",
    r".{0,40}\bim browser (?:ansehen|anzeigen|öffnen|lesen)$",
    r".{0,40}\b(?:dans (?:votre|le) navigateur|en (?:su|el|tu) navegador)$",
    r"[^.]{0,60}\bnewsletter\b[^.]{0,90}\. sign up\b.{0,20}$",
    r"subscribe (?:to|for|now|today|here)\b",
    r"subscribe\w*already\b",
    r"already (?:a subscriber|subscribed|registered|have an account)",
    r"(?:please )?(?:enter|provide) (?:a valid|your) e-?mail",
    r"please (?:refresh|enable|turn on|disable|try again)\b",
    r"try refreshing your browser",
    r"we (?:use|and our partners use) cookies\b",
    r"we apologi[sz]e, but this video",
    r"this (?:site|website|page) (?:uses|requires)\b",
    r"this (?:advertisement|video|content) (?:has not|is not|cannot)\b",
    r"i would like to (?:be emailed|receive)\b",
    r"by (?:signing up|subscribing|clicking|continuing|registering|entering your)\b",
    r"you can unsubscribe\b",
    r"get (?:our|the|more)\b.{0,60}\b(?:newsletter|inbox|email|app)\b",
    r"get (?:breaking|the latest)\b",
    r"stay informed with\b",
    r"thank(?:s| you) for (?:registering|subscribing|signing up|your subscription)",
    r"for (?:free )?(?:real time )?breaking news alerts\b",
    r"(?:download|install) (?:the|our)\b.{0,40}\bapp\b",
    r"join (?:us on|our whatsapp)\b",
    r"follow (?:us|\S+(?: \S+){0,3} on (?:twitter|facebook|x|instagram|google|tiktok|youtube))\b",
    r"for more stories like this\b",
    r"you(?:['’]ve| have) (?:reached|used)\b.{0,40}\b(?:limit|free articles?)\b",
    r"get in touch with (?:our|the) (?:news(?:desk| desk| team)?|team)\b",
    r"(?:did|do) you (?:like|enjoy) this (?:article|story|post)\?",
    r"(?:hat ihnen (?:dieser|der) artikel gefallen|fehler gefunden|cet article vous a plu)\b",
    r"follow [^.]{1,40}:$",
    r"(?:click|tap) (?:here|to)\b",
    r".{0,200}click to tweet$",
    r"enable javascript\b",
    r"javascript (?:is|must)\b",
    r"all rights reserved",
    r"our standards:",
    r"©\s*(?:copyright\s*)?\d{4}",
    r"copyright\s*(?:©|\(c\)|\d{4})",
    r"(?:read|see|related|watch|also|more|listen|recommended)"
    r"(?: (?:more|also|next|story|stories|posts?|articles?|content|coverage|reading))?\s*[:>»|-]\s*\S",
    r"(?:follow|find|see|read) (?:more )?(?:ap|afp|reuters)(?:['’]s)?\b.{0,60}\bcoverage\b",
    r"read more\b.{0,90}$",
    r"more on this story",
    r"see also\b",
    r"also on \S+\.(?:com|org|net)\b",
    r"want to bookmark\b",
    r"(?:auch interessant|lesen sie (?:auch|mehr|jetzt)|lest auch|das könnte sie)\b.{0,120}$",
    r"mehr (?:zum thema|dazu|lesen)\b.{0,120}$",
    r"(?:jetzt (?:abonnieren|registrieren|kostenlos)|melden sie sich|deine privatsphäre|an dieser stelle finden sie)\b",
    r"(?:partager (?:sur|par)|ajouter à (?:vos|mes)|compartir en|condividi su|udostępnij na)\b.{0,30}$",
    r"(?:il vous reste \d|(?:cet )?article (?:est )?réservé aux abonnés|la suite est réservée|abonnez-vous\b)",
    r"(?:dieser (?:artikel|text) ist (?:nur )?für abonnent|weiterlesen mit|weiter nach der werbung)\b",
    r"(?:suscríbete para|contenido exclusivo para suscriptores|questo (?:articolo|contenuto) è riservato)\b",
    r"(?:підпису(?:йтесь|йтеся|йся)|підпишіться|подписывайтесь|подпишитесь) на\b.{0,80}$",
    r"(?:читайте|читай|читать|дивіться|смотрите|слухайте) (?:також|также|ще|ещё|по темі|по теме)\b.{0,120}$",
    r"(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)\b.{0,120}$",
    r"(?:اقرأ|شاهد|إقرأ) أيضا\b.{0,120}$",
    r"empfohlener (?:redaktioneller )?(?:inhalt|externer)",
    r"(?:lire aussi|à lire|à voir|voir aussi|lea también|te puede interesar|lee también|más información)\b",
    r"(?:leggi anche|leia (?:mais|também)|lees (?:ook|meer|verder)|les (?:også|mer)|läs (?:också|mer)|læs også)\b",
)
"""Beginnings of short lines that are notices."""

TAILS = (
    r"published (?:under|in)\b.{0,300}",
    r"filed (?:under|in)\b.{0,300}",
    r"tags?\s*:?.{0,200}",
    r"topics\s*:?.{0,200}",
    r"categories\s*:.{0,200}",
    r"in this (?:article|story)\b.{0,20}",
    r"most (?:popular|read|viewed|recent)(?: (?:in|on|from) .{1,30})?",
    r"popular(?: (?:videos|stories|articles|now))?",
    r"top stories",
    r"latest(?: (?:news|stories|articles|videos))?",
    r"what to read next",
    r"up next",
    r"comments?(?:\s*\(?\d+\)?)?",
    r"\d+ comments?",
    r"leave a (?:comment|reply)",
    r"about the (?:author|writer)s?\b.{0,40}",
    r"sobre la firma",
    r"references|external links|further reading",
    r"advertise with.{0,20}",
    r"get in touch",
    r"upcoming events",
    r"(?:our|all) (?:products|topics|sites).{0,20}",
    r"next (?:article|story|up).{0,60}",
    r"©.{0,120}",
    r"copyright\b.{0,120}",
    r"all rights reserved.{0,60}",
    r"(?:themen|meistgelesen|schlagworte|stichworte|zur startseite|artikel-tools|forum:|ihre meinung)\s*:?.{0,120}",
    r"les plus lus",
    r"archivado en.{0,120}",
    r"lo más (?:visto|leído)",
    r"i commenti\b.{0,30}",
    r"meest gelezen",
    r"mest lest",
    r"(?:etiketler|etiquetas).{0,120}",
    r"(?:теги|мітки|метки|тематика|tagi|tematy)\s*:.{0,200}",
    r"(?:najczęściej|najchętniej) czytane|найпопулярніше|самое читаемое|популярное|الأكثر قراءة",
    r"関連記事|関連ニュース|あわせて読みたい|相关(?:阅读|新闻|文章)",
)
"""Whole lines that head what follows an article, and never stand amid its paragraphs."""

ELSEWHERE = (
    r"related(?: (?:articles?|stories|posts?|topics|content|news|links|coverage|reading))?",
    r"recommended(?: for you| stories)?",
    r"more (?:about|from|on|to read|stories|news|top stories|in)\b.{0,50}",
    r"trending(?: now| stories)?",
    r"don['’]t miss",
    r"you (?:may|might) (?:also )?(?:like|be interested).{0,20}",
    r"read (?:more stories|next|this next)",
    r"editor['’]?s['’]? picks?",
    r"explore more.{0,40}",
    r"join (?:the|our) .{0,40}",
    r"newsletters?",
    r"follow us.{0,30}",
    r"sponsored(?: .{0,20})?",
    r"sign up\b.{0,100}",
    r"subscribe\b.{0,100}",
    r"mehr (?:zum thema|von|aus|dazu|lesen|nachrichten|artikel).{0,60}",
    r"(?:das könnte sie|auch interessant|(?:weitere|verwandte) (?:artikel|themen|nachrichten|angebote)).{0,80}",
    r"lesen sie (?:auch|mehr).{0,80}",
    r"(?:sur le même (?:sujet|thème)|à lire aussi|lire aussi).{0,60}",
    r"(?:más|mas) (?:información|sobre|noticias|leídas).{0,40}",
    r"te puede interesar",
    r"leggi (?:anche|i commenti|tutti).{0,60}",
    r"potrebbe interessarti.{0,20}",
    r"(?:lees (?:ook|meer|verder)|meer over|leia (?:mais|também)|trở lại).{0,60}",
    r"(?:les også|läs (?:också|mer|även)|læs også).{0,60}",
    r"(?:читайте (?:також|также)|(?:новини|новости|матеріали|материалы) (?:за темою|по теме|по темі)).{0,60}",
    r"(?:czytaj (?:też|także|również)|zobacz (?:też|także|również)).{0,60}",
)
"""Whole lines that head a link to another article, after this one or amid its paragraphs."""

NO_PAGE = (
    r"(?:error )?404(?:\W+(?:(?:page |file )?not found|error))?",
    r"(?:the )?(?:page|article|file|story) (?:was )?not found",
    r"(?:this |that )?page (?:does not|doesn['’]t) exist|(?:seite|artikel) (?:wurde )?nicht gefunden",
    r"page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata|pagina niet gevonden",
    r"página não encontrada|nie znaleziono strony|страница не найдена|сторінку не знайдено",
    r"just a moment|attention required|access (?:to this page has been )?denied|(?:403 )?forbidden",
    r"are you (?:a robot|human)|verif(?:y|ying) (?:that )?you are (?:a )?human|checking your browser|robot or human",
    r"pardon our interruption",
)
"""Headlines of what a site answers instead of a page."""

FOR_SUBSCRIBERS = (
    r"\bsubscribe (?:now )?to (?:read|continue|keep reading|unlock)\b",
    r"\bto (?:continue|keep) reading\b.{0,40}\b(?:subscribe|sign in|log in|register)\b",
    r"\b(?:subscribe|sign in|log in|register)\b.{0,30}\bto (?:continue|keep) reading\b",
    r"\bthis (?:article|story|content|post) is (?:only |exclusively |reserved )?(?:for|to) "
    r"(?:\w+ )?(?:subscribers|members)\b",
    r"\byou(?:['’]ve| have) (?:reached|read|used)\b.{0,40}\b(?:limit|free articles?)\b",
    r"\bdieser (?:artikel|text|inhalt) ist (?:nur )?für abonnent|\bweiterlesen mit\b",
    r"\b(?:article|contenu) (?:est )?réservé aux abonnés\b|\bil vous reste \d.{0,20} à lire\b",
    r"\b(?:contenido exclusivo para|exclusivo para) suscriptores\b|\bsuscríbete para (?:seguir|continuar) leyendo\b",
    r"\bquesto (?:articolo|contenuto) è riservato\b",
)
"""What a page says that shows only the beginning of its article."""

CONSENT = (
    r"we (?:value|respect|care about) your privacy\b",
    r"(?:we|this (?:web)?site) (?:and our (?:\d[\d.,]* )?(?:\w+ )?partners )?uses? cookies\b",
    r"we (?:and our (?:\d[\d.,]* )?(?:\w+ )?partners )?(?:store|process|access|may (?:store|process))\b.{0,80}"
    r"\b(?:cookies|device|personal data)\b",
    r"you (?:may|can) (?:accept|manage|change|withdraw)\b.{0,60}\b(?:choices|preferences|consent|cookies)\b",
    r"(?:wir|diese (?:web)?seite) (?:und unsere (?:\d[\d.]* )?partner )?(?:verwende[nt]|nutz(?:en|t))\b.{0,40}"
    r"\bcookies\b",
    r"wir schätzen ihre privatsphäre",
    r"nous (?:et nos (?:\d+ )?partenaires )?(?:utilisons|déposons|stockons)\b.{0,40}\bcookies\b",
    r"(?:utilizamos|utilizziamo|usamos|usiamo)\b.{0,30}\bcookies?\b",
    r"wij (?:en onze (?:\d+ )?partners )?gebruiken cookies\b",
)
"""How notices about cookies begin, which stand over an article, or in its place."""

AGENCIES = (
    r"getty(?: images)?|reuters|ap(?: photo)?|afp|epa(?:-efe)?|dpa|pa(?: wire| media| images)?|shutterstock|istock"
    r"|unsplash|bloomberg|imago|alamy|rex|zuma(?: press)?|picture alliance|associated press|(?:los angeles )?times"
    r"|efe|europa press|ansa|lusa|belga|anp|apa|keystone(?:-sda)?|tass|xinhua|kyodo|jiji|yonhap|anadolu"
    r"|scanpix|ntb|ritzau|lehtikuva"
)
CREDITS = (
    rf"\((?:[^()]{{0,70}}\b)?(?:{AGENCIES}|courtesy [^()]+|file(?: photo)?)\b[^()]{{0,40}}\)",
    rf"(?:/|via|,|©|\|)\s*(?:{AGENCIES})\b.{{0,30}}",
    rf"(?<=[.!?] )(?:{AGENCIES})\s?/\s?[^/]{{2,40}}",
    r"\bgetty images\b.{0,30}",
    r"\b(?:photo(?:graph)?|picture|image|illustration|foto|bild|video|quelle|credit|photo credit"
    r"|(?:image )?credits|symbolfoto|symbolbild|crédit(?: photo)?|fotografia|fotografía|source)"
    r"\s*(?: by\b|:|/|©)\s*.{1,60}",
    r"©\s*[^.]{2,60}",
    r"\bsupplied(?: image)?",
    r"(?<=[.!?] )\([^()]{0,60}/[^()]{1,60}\)",
)
"""Ends of captions: the photographer or agency."""

SUBJECTS = {
    "promotion": (
        r"newsletter|subscri|sign[ -]?up|\babonn|\babo\b|\bapp\b|whatsapp|telegram|podcast|\binbox\b|postfach"
        r"|registrier"
        r"|free trial|donat|spende|\bmembers?hip|support (?:us|our|independent)|follow (?:us|\S+ on)"
        r"|folgen sie|click here"
        r"|klicken sie|suscr[ií]|s['’]inscrire|s['’]abonner|iscri(?:zione|viti)|nieuwsbrief|boletín"
        r"|购买|订阅|ニュースレター"
    ),
    "made by": (
        r"(?:additional )?report(?:ing|ed) (?:by|from)|contributed to|editing by|edited by|written by"
        r"|compiled by|redaktion:"
        r"|mit material|with (?:reporting|files|agenc)|translat(?:ed|ion)|übersetz|avec (?:afp|reuters)"
        r"|this (?:story|report) was"
        r"|press (?:writer|journalist)s?|staff writer|our correspondent"
    ),
    "note": (
        r"correct(?:ion|ed)\b|clarification|editor['’]s note|note:|originally (?:published|appeared)"
        r"|first (?:published|appeared)"
        r"|korrektur|anmerkung|disclaimer|transparenzhinweis|has been updated|was updated|nota (?:de|del)|rectificati"
    ),
    "rights": (
        r"©|copyright|all rights|alle rechte|may not be (?:reproduced|published)|terms of|privacy|cookie|datenschutz"
        r"|republish|reprint|licen[sc]e|nachdruck|版权|無断"
    ),
    "about the author": (
        r"\bis (?:a|an|the)\b.{0,40}\b(?:reporter|writer|editor|journalist|correspondent|columnist|fellow"
        r"|contributor|author)\b"
        r"|\b(?:reporter|journalist|writer|editor|correspondent)\b.{0,40}\b(?:covers?|covering|based in"
        r"|joined|writes)\b"
        r"|\be-?mail(?:s|ed)?\b|\btwitter\b|(?:ist|arbeitet).{0,30}(?:redakteur|journalist|autor)"
        r"|about the author|über den autor"
        r"|\breach(?:ed)? (?:him|her|them|out)|autor(?:in)? (?:bei|von|des|und)"
    ),
    "time ago": (
        r"\b\d+ ?(?:hours?|hrs?|minutes?|mins?|days?|weeks?) ago|\d+[- ]?min(?:ute)?s?\b.{0,5}read|lesezeit"
        r"|reading time"
        r"|vor \d+ (?:minuten|stunden|tagen)|il y a \d|hace \d+|\d+ minut[ie] di lettura|\d+ min\b|leestijd"
    ),
    "picture": (
        r"\b(?:photo|image|picture|pictured|illustration|foto|bild|getty|reuters|afp|epa|symbolbild|screenshot|grafik"
        r"|graphic|seen here|\(left\)|\(right\)|links\)|rechts\)|archiv)\b|写真|图"
    ),
    "invitation": (
        r"\b(?:read|watch|listen|see|learn|discover|explore|find out|check out|lesen|hören|erfahren|jetzt"
        r"|lire|leggi|lee|lees)"
        r"\b.{0,30}\b(?:more|also|next|here|now|mehr|auch|hier|aussi|anche|más|también|meer|ook)\b|^(?:video"
        r"|live|opinion|analysis)\b|^\[?related\b|^(?:view|see|show) all\b|^most (?:read|viewed|popular)"
        r"|(?:complete|full|all) coverage|^weitere videos|^names in this|don['’]t miss\b"
    ),
    "to the reader": (
        r"\b(?:your|you['’]re|you can|please)\b|\b(?:ihre[nrm]?|sie können|bitte|deine[nrm]?)\b|\b(?:votre"
        r"|vos|veuillez)\b"
        r"|\b(?:tuo|tua|tu)\b|\b(?:uw|jouw)\b"
    ),
}  # fmt: skip
"""What words in a line speak of, where the article itself seldom does."""
