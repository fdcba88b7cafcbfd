"""Chrome: the lines of a page that belong to the site and not to the article (menus, share buttons, notices)."""

from __future__ import annotations

import re

# Whole lines, casefolded, without the punctuation around them.
PHRASES = frozenset(
    """
    skip to content|skip to main content|skip to navigation|skip to main|jump to content|main menu|menu|search|close|home|back|back to top|
    share|share this|share this article|share this story|share article|share on facebook|share on twitter|share on x|share via email|
    share options|show more sharing options|close extra sharing options|sharing options|copy link|copy link url|copied|copy url|link copied|
    copy link urlcopied|urlcopied|facebook|twitter|x|x.com|linkedin|whatsapp|email|e-mail|mail|print|reddit|pinterest|flipboard|telegram|
    tumblr|instagram|youtube|tiktok|threads|bluesky|messenger|snapchat|pocket|google|rss|message|tweet|pin|pin it|bookmark|save|save article|
    advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|paid content|story continues below|
    story continues below advertisement|article continues below|continue reading below|continue reading|scroll to continue|
    article continues after this message|sign in|sign up|log in|login|logout|log out|register|subscribe|subscribe now|
    subscribe today|subscription|my account|account|edit profile|sign out|create account|create free account|get started|
    read more|read next|read also|read full story|see more|show more|show less|learn more|more|view all|view more|load more|view comments|
    comments|comment|leave a comment|post a comment|join the conversation|write a comment|no comments|0 comments|be the first to comment|
    listen|listen to article|listen to this article|watch|watch live|play|pause|mute|unmute|play video|video|videos|photos|gallery|
    view gallery|image|open image in gallery|fullscreen|text size|aa|a a|resize|caption|hide caption|toggle caption|enlarge this image|
    newsletter|newsletters|donate|support us|support|about|about us|contact|contact us|privacy|privacy policy|cookie policy|cookies|
    cookie settings|accept|accept all|accept cookies|reject all|terms|terms of use|terms of service|terms & conditions|
    terms and conditions|article bookmarked|find your bookmarks|don't show me this message again|1 min read|article content|
    breadcrumb|breadcrumb trail links|breadcrumbs|author of the article|reprints|reuse content|order reprints|report a typo|
    request a correction|next|previous|prev|next article|previous article|follow|following|follow us|for subscribers|exclusive|
    our standards|the thomson reuters trust principles|purchase licensing rights|thank you for registering|live|top|feedback|help|
    teilen|artikel teilen|drucken|merken|anzeige|anzeigen|werbung|werbung überspringen|menü|suche|schließen|startseite|zur startseite|
    anmelden|abmelden|registrieren|jetzt anmelden|abonnieren|abo|kommentieren|kommentare|kommentar|senden|vorlesen|anhören|
    artikel anhören|link kopieren|link kopiert|mehr|mehr anzeigen|weiterlesen|nach oben|zum inhalt springen|zum hauptinhalt springen|
    druckansicht|in pocket speichern|hören|artikel merken|lesezeichen|datenschutz|impressum|externer inhalt nicht verfügbar|
    partager|publicité|s'abonner|se connecter|commentaires|imprimer|rechercher|fermer|accueil|aller au contenu|lire la suite|écouter|
    compartir|publicidad|suscríbete|iniciar sesión|comentarios|imprimir|buscar|cerrar|inicio|ir al contenido|leer más|guardar|
    condividi|pubblicità|abbonati|accedi|commenti|stampa|cerca|chiudi|vai al contenuto|ascolta|salva|
    deel|delen|advertentie|inloggen|reacties|zoeken|sluiten|naar de inhoud|lees meer|luister|bewaar|
    compartilhar|partilhar|publicidade|assine|entrar|comentários|pesquisar|fechar|ouvir|salvar|
    del|dela|annonse|annons|annonce|logg inn|logga in|log ind|lukk|stäng|luk|vis mer|vis mindre|lytt|annonsørinnhold|
    シェア|印刷|広告|閉じる|キャンセル|完了|完了しました|ログイン|ログインする|会員登録|新規登録|无广告|分享|登录|
    paylaş|yorumlar|reklam|giriş yap|abone ol|ana sayfa|chia sẻ|bình luận|quảng cáo
    """.replace("\n", " ").split("|")
)
CHROME = frozenset(" ".join(phrase.split()) for phrase in PHRASES)

# Lines that begin so are notices, if they are short.
NOTICES = re.compile(
    r"""(?ix)^(?:
      advertisement\b(?:\s*\d+)?$ | \d+\s*(?:comments?|kommentare?|shares?|views?|postings?)$ | comments?\s*\(?\d+\)?$
    | (?:page|seite|página|pagina|strona)\s+\d+(?:\s*(?:of|von|de|di|van|/)\s*\d+)?$ | [-–—]\s*\d{1,3}\s*[-–—]$
    | (?:lesezeit|reading\ time|lecture|tempo\ di\ lettura)\b.{0,20}$ | \d+\s*[- ]?(?:min(?:ute)?s?|minuti|minuten)\b.{0,5}(?:read|lesezeit|di\ lettura|de\ lecture|leestijd)?$
    | share\ (?:this|on|via|article|to)\b | (?:please\ )?(?:sign|log)\ (?:up|in|into)\ (?:to|for|with|or|here)\b | sign\ up\b.{0,80}\b(?:newsletter|emails?|alerts?|inbox)\b
    | subscribe\ (?:to|for|now|today|here)\b | already\ (?:a\ subscriber|subscribed|registered|have\ an\ account) | (?:please\ )?(?:enter|provide)\ (?:a\ valid|your)\ e-?mail
    | please\ (?:refresh|enable|turn\ on|disable|try\ again)\b | we\ (?:use|and\ our\ partners\ use)\ cookies\b | this\ (?:site|website|page)\ (?:uses|requires)\b
    | i\ would\ like\ to\ (?:be\ emailed|receive)\b | by\ (?:signing\ up|subscribing|clicking|continuing|registering|entering\ your)\b | you\ can\ unsubscribe\b
    | get\ (?:our|the|more)\b.{0,60}\b(?:newsletter|inbox|email|app)\b | thank(?:s|\ you)\ for\ (?:registering|subscribing|signing\ up|your\ subscription)
    | for\ (?:free\ )?(?:real\ time\ )?breaking\ news\ alerts\b | (?:download|install)\ (?:the|our)\b.{0,40}\bapp\b | follow\ (?:us|\S+\ on\ (?:twitter|facebook|x|instagram))\b
    | click\ (?:here|to)\b | tap\ (?:here|to)\b | enable\ javascript\b | javascript\ (?:is|must)\b | all\ rights\ reserved | ©\s*(?:copyright\s*)?\d{4} | copyright\s*(?:©|\(c\)|\d{4})
    | (?:read|see|related|watch|also|more|listen|recommended)(?:\ (?:more|also|next|story|stories|on\ this))?\s*[:>»|-]\s*\S | read\ more\b.{0,90}$ | more\ on\ this\ story | see\ also\b
    | sharing\ is\ caring | like\ this\ (?:story|article)\? | stay\ informed\ with\b | get\ (?:breaking|the\ latest)\b | join\ (?:us\ on|our\ whatsapp)\b | .{0,200}click\ to\ tweet$ | also\ on\ \S+\.(?:com|org|net)\b | follow\ [^.]{1,40}:$
    | want\ to\ bookmark\b | subscribe\w*already\b | we\ apologi[sz]e,\ but\ this\ video | try\ refreshing\ your\ browser | this\ (?:advertisement|video|content)\ (?:has\ not|is\ not|cannot)\b
    | (?:auch\ interessant|lesen\ sie\ (?:auch|mehr|jetzt)|lest\ auch|mehr\ (?:zum\ thema|dazu|lesen)|das\ könnte\ sie|jetzt\ (?:abonnieren|registrieren|kostenlos)|melden\ sie\ sich)\b.{0,120}$
    | (?:lire\ aussi|à\ lire|à\ voir|voir\ aussi)\b | (?:lea\ también|te\ puede\ interesar|lee\ también|más\ información)\b | (?:leggi\ anche|leia\ (?:mais|também)|lees\ (?:ook|meer|verder)|les\ (?:også|mer)|läs\ (?:också|mer)|læs\ også)\b
    | deine\ privatsphäre | empfohlener\ (?:redaktioneller\ )?(?:inhalt|externer) | an\ dieser\ stelle\ finden\ sie | einmal\ täglich
    )"""
)
LONGEST_NOTICE = 200

# After the last paragraph, such a line begins what is no longer the article.
TAILS = re.compile(
    r"""(?ix)^\W*(?:
      related(?:\ (?:articles?|stories|posts?|topics|content|news|links|coverage|reading))? | recommended(?:\ for\ you|\ stories)? | more\ (?:about|from|on|to\ read|stories|news|top\ stories)\b.{0,50}
    | most\ (?:popular|read|viewed|recent) | popular(?:\ (?:videos|stories|articles|now))? | trending(?:\ now|\ stories)? | top\ stories | latest(?:\ (?:news|stories|articles|videos))? | don['’]t\ miss
    | you\ (?:may|might)\ (?:also\ )?(?:like|be\ interested).{0,20} | what\ to\ read\ next | read\ (?:more\ stories|next|this\ next) | up\ next | editor['’]?s['’]?\ picks?
    | (?:published|filed)\ (?:under|in)\b.{0,300} | tags?\s*:?.{0,200} | topics\s*:?.{0,200} | categories\s*:.{0,200} | in\ this\ (?:article|story)\b.{0,20} | explore\ more.{0,40}
    | comments?(?:\s*\(?\d+\)?)? | \d+\ comments? | join\ (?:the|our)\ .{0,40} | leave\ a\ (?:comment|reply) | newsletters? | follow\ us.{0,30} | about\ the\ (?:author|writer)s?\b.{0,40} | sponsored(?:\ .{0,20})? | advertise\ with.{0,20} | get\ in\ touch
    | sign\ up\b.{0,100} | subscribe\b.{0,100} | upcoming\ events | (?:our|all)\ (?:products|topics|sites).{0,20} | more\ in\b.{0,30} | next\ (?:article|story|up).{0,60}
    | ©.{0,120} | copyright\b.{0,120} | all\ rights\ reserved.{0,60}
    | mehr\ (?:zum\ thema|von|aus|dazu|lesen|nachrichten|artikel).{0,60} | themen\s*:?.{0,120} | (?:das\ könnte\ sie|auch\ interessant|weitere\ (?:artikel|themen|nachrichten|angebote)|verwandte\ (?:artikel|themen)|meistgelesen|lesen\ sie\ (?:auch|mehr)|schlagworte|stichworte|zur\ startseite|artikel-tools|forum:|ihre\ meinung).{0,80}
    | sur\ le\ même\ (?:sujet|thème) | à\ lire\ aussi.{0,60} | les\ plus\ lus | lire\ aussi.{0,60} | (?:más|mas)\ (?:información|sobre|noticias|leídas).{0,40} | archivado\ en.{0,120} | lo\ más\ (?:visto|leído) | te\ puede\ interesar
    | leggi\ (?:anche|i\ commenti|tutti).{0,60} | i\ commenti\b.{0,30} | potrebbe\ interessarti.{0,20} | lees\ (?:ook|meer|verder).{0,60} | meest\ gelezen | meer\ over.{0,60} | leia\ (?:mais|também).{0,60} | les\ også.{0,60} | läs\ (?:också|mer|även).{0,60} | læs\ også.{0,60} | mest\ lest
    | etiketler.{0,120} | etiquetas.{0,120} | 関連記事 | 関連ニュース | あわせて読みたい | 相关(?:阅读|新闻|文章) | trở\ lại.{0,40}
    )\W*$"""
)

# Of these, the ones that also stand between an article's paragraphs, above a link.
ELSEWHERE = re.compile(
    r"""(?ix)^\W*(?:
      related | recommended | more\b | read\b | see\b | you\ (?:may|might) | don['’]t\ miss | trending | editor | explore | sign\ up | subscribe | newsletter | sponsored | follow | join
    | mehr\b | auch\ interessant | das\ könnte | lesen\ sie | weitere | verwandte | lire | à\ lire | más\b | mas\b | te\ puede | leggi | potrebbe | lees | meer | leia | les\b | läs\b | læs\b | trở | video
    )"""
)

CREDIT = re.compile(
    r"""(?ix)(?:
      \((?:[^()]{0,70}\b)?(?:getty(?:\ images)?|reuters|ap(?:\ photo)?|afp|epa|dpa|pa(?:\ wire|\ media)?|shutterstock|istock|unsplash|bloomberg|imago|alamy|rex|zuma|courtesy\ [^()]+|file(?:\ photo)?|(?:los\ angeles\ )?times|associated\ press)[^()]{0,40}\)
    | (?:/|via|,|©|\|)\s*(?:getty(?:\ images)?|reuters|ap(?:\ photo)?|afp|epa(?:-efe)?|dpa|shutterstock|pa\ (?:wire|images|media)|bloomberg|imago|zuma(?:\ press)?|picture\ alliance|alamy|associated\ press)\b.{0,30}
    | \bgetty\ images\b.{0,30}
    | \b(?:photo(?:graph)?|picture|image|illustration|foto|bild|video|quelle|credit|photo\ credit|(?:image\ )?credits|symbolfoto|symbolbild|crédit(?:\ photo)?|fotografia|fotografía|source)\s*(?:\ by\b|:|/|©)\s*.{1,60}
    | ©\s*[^.]{2,60} | \bsupplied(?:\ image)?
    | (?<=[.!?]\ )\([^()]{0,60}/[^()]{1,60}\)
    )\W*$"""
)
LONGEST_CAPTION = 400


def is_chrome(text: str) -> bool:
    """Whether a whole line belongs to the site: a button, a menu, a notice."""
    bare = text.casefold().strip(" \t\xa0.:…|>»›<«‹!*-–—•·+()[]✕×").replace("’", "'")
    if not bare or bare in CHROME:
        return True
    return len(text) <= LONGEST_NOTICE and bool(NOTICES.match(text.strip()))


def begins_tail(text: str) -> bool:
    """Whether the line heads what follows an article: related stories, tags, comments."""
    return len(text) <= LONGEST_NOTICE and bool(TAILS.match(text))


def points_elsewhere(text: str) -> bool:
    """Whether the line heads a link to another article, which may stand amid the paragraphs too."""
    return begins_tail(text) and bool(ELSEWHERE.match(text))


def ends_with_credit(text: str) -> bool:
    """Whether the line is a picture's caption or credit: it ends by naming a photographer or agency."""
    return len(text) <= LONGEST_CAPTION and (text.startswith("©") or bool(CREDIT.search(text)))
