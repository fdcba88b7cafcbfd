"""Organisations, works and events that the news names without saying what they are; and abbreviations.

Facts, put together for glossom by its authors.
"""

from __future__ import annotations

from collections.abc import Mapping

from glossom.model import EntryType
from glossom.suggesting.tables.text import names_in, words_in

ORGANISATIONS = names_in("""
Adidas, Airbus, Al Jazeera, Al-Qaeda, Al-Shabaab, Alibaba, Amnesty International, Apple, Associated Press, Boeing,
Boko Haram, Bloomberg, Bundesbank, Bundesliga, Bundestag, Congress, Daimler, Disney, Doctors Without
Borders, Duma, eBay, European Union, Eurostat, Europol, Exxon, ExxonMobil, Facebook, Ferrari, Fiat, Ford, Foxconn,
Frontex, Gazprom, Goldman Sachs, Google, Greenpeace, Guardian, Hamas, Hezbollah, Hitachi, Honda, Huawei, Hyundai, IBM,
IKEA, Instagram, Intel, Interpol, Islamic State, JPMorgan, Kia, Knesset, Kremlin, Lego, LinkedIn, Lufthansa,
Mastercard, McDonald's, McDonalds, Mercedes, Meta, Microsoft, Mossad, Mozilla, Médecins Sans Frontières, Netflix, New
York Times, Nike, Nintendo, Nissan, Nokia, OpenAI, Oxfam, PayPal, Pentagon, Pepsi, Petrobras, Pfizer, Pixar, Politico,
Porsche, Premier League, Qantas, Red Crescent, Red Cross, Reuters, Roscosmos, Rosneft, Ryanair, Samsung, Save the
Children, Senate, Shell, Siemens, Sinn Féin, Skype, Sony, SpaceX, Spotify, Starbucks, Stasi, Supreme
Court, Taliban, Telegram, Tesla, TikTok, Toyota, Twitter, Uber, UEFA, Unesco, Unicef, United Nations,
Vodafone, Volkswagen, Volvo, Walmart, WhatsApp, White House, WikiLeaks, Wikileaks, Wikimedia, Wikipedia,
Yahoo, YouTube, Youtube, Labour, Tories, Conservatives, Liberal Democrats, Democrats, Republicans, Greens, Commons,
Lords, Bundeswehr, Washington Post, Fox News, Sky News, Financial Times, Deutsche Welle, Le Monde, Der Spiegel,
Xinhua, Tass, Interfax, La Liga, Serie A, Parliament, Capitol, Mujahideen, Houthis, Wehrmacht, Gestapo, Nazis,
Luftwaffe
""")

EVENTS = names_in("""
Brexit, Christmas, Easter, Eid, Hanukkah, Holocaust, Olympics, Paralympics, Ramadan, Watergate, World Cup, World War
I, World War II, First World War, Second World War, Cold War, Super Bowl, Arab Spring, Tour de France, Wimbledon,
D-Day, Maidan, Euromaidan, Holodomor, Renaissance, Reformation, Enlightenment, Oktoberfest, Halloween, Thanksgiving,
Eurovision, Cop26, Hajj, Nakba, Great Depression
""")

LAWS = names_in("Magna Carta, Schengen, Obamacare, Bill of Rights")

WORKS = names_in("""
Bible, Koran, Quran, Torah, Talmud, Mona Lisa, Guernica, Star Wars, Star Trek, Hamlet, Iliad, Odyssey, Doctor Who,
Game of Thrones, Minecraft, Fortnite, Pokémon
""")

OTHERS = names_in("""
Windows, iPhone, iPad, Android, Boeing 737, Bitcoin, Firefox, Chrome, Safari, PlayStation, Xbox, Concorde, Titanic,
Internet Explorer
""")

MEMBERS = names_in("""
Muslim, Christian, Catholic, Jewish, Protestant, Buddhist, Hindu, Sikh, Islamic, Orthodox, Sunni, Shia, Shiite, Jew,
Nazi, Communist, Marxist, Stalinist, Zionist, Islamist, Anglican, Lutheran, Mormon, Evangelical, Biblical, Victorian,
Olympic, Parliamentary, Congressional, Presidential, Tory, Republican, Democratic, Democrat, Conservative, Liberal,
Green, Socialist, Fascist, Leftist, Methodist, Baptist, Quaker, Hasidic, Alawite, Yazidi, Druze, Roma, Black, White
""")
"""Adjectives and nouns of faiths, parties and peoples: no names by themselves."""

_ABBREVIATIONS: Mapping[EntryType, str] = {
    "place": """US=United States; U.S.=United States; USA=United States; U.S.A.=United States; UK=United Kingdom;
        U.K.=United Kingdom; UAE=United Arab Emirates; USSR=Soviet Union; NSW=New South Wales; DRC=Democratic Republic
        of Congo; PRC=People's Republic of China; GDR=East Germany; NYC=New York City; NZ=New Zealand; LA=Los Angeles;
        L.A.=Los Angeles; D.C.=Washington; DC=Washington; PNG=Papua New Guinea; HK=Hong Kong; ROK=South Korea""",
    "org": """
        UN=United Nations; U.N.=United Nations; EU=European Union; E.U.=European Union; NATO=North Atlantic
        Treaty Organization; WHO=World Health Organization; IMF=International Monetary Fund; WTO=World Trade
        Organization; FBI=Federal Bureau of Investigation; CIA=Central Intelligence Agency; NSA=National
        Security Agency; NASA=National Aeronautics and Space Administration; ESA=European Space Agency;
        BBC=British Broadcasting Corporation; CNN=; ITV=; ARD=; ZDF=; AFP=Agence France-Presse; AP=Associated
        Press; DPA=; OSCE=Organization for Security and Co-operation in Europe; OPEC=Organization of the
        Petroleum Exporting Countries; ASEAN=Association of Southeast Asian Nations; FIFA=; UEFA=;
        IOC=International Olympic Committee; NBA=National Basketball Association; NFL=National Football League;
        NHL=National Hockey League; MLB=Major League Baseball; NHS=National Health Service; SNP=Scottish
        National Party; IRA=Irish Republican Army; ISIS=Islamic State; ISIL=Islamic State; PKK=; PLO=Palestine
        Liberation Organization; ANC=African National Congress; KGB=; FSB=; GRU=; MIT=Massachusetts Institute of
        Technology; ECB=European Central Bank; OECD=Organisation for Economic Co-operation and Development;
        CERN=; IAEA=International Atomic Energy Agency; ICC=International Criminal Court; ICJ=International
        Court of Justice; UNHCR=; UNICEF=; UNESCO=; EPA=Environmental Protection Agency; CDC=Centers for Disease
        Control and Prevention; FDA=Food and Drug Administration; SEC=; IRS=; DHS=; FEMA=; NOAA=; USGS=;
        MSF=Médecins Sans Frontières; ACLU=; NAACP=; NRA=; IPCC=Intergovernmental Panel on Climate Change; BMW=;
        IBM=; HSBC=; UBS=; AT&T=; GM=; AFD=; CDU=; CSU=; SPD=; FDP=; UKIP=; DUP=; BJP=; IDF=; NPR=; PBS=; ABC=;
        NBC=; CBS=; CBC=; MSNBC=; HBO=; UCLA=; NYPD=; LAPD=; RAF=Royal Air Force; MI5=; MI6=; GCHQ=; G7=; G8=;
        G20=; BRICS=; AU=African Union; ECHR=European Court of Human Rights; RSF=Reporters Without Borders;
        HRW=Human Rights Watch; MTV=; PNC=; JAXA=
    """,
}
ABBREVIATIONS: Mapping[str, tuple[str, EntryType]] = {
    short.strip(): (" ".join(long.split()), kind)
    for kind, table in _ABBREVIATIONS.items()
    for short, _, long in (pair.partition("=") for pair in table.split(";"))
}
"""Abbreviation -> what it stands for (empty: goes by the abbreviation alone), and the type."""

SAME: Mapping[str, str] = {
    "Britain": "United Kingdom",
    "Great Britain": "United Kingdom",
    "America": "United States",
    "United States of America": "United States",
    "World Health Organisation": "World Health Organization",
    "Burma": "Myanmar",
    "Kiev": "Kyiv",
    "Holland": "Netherlands",
    "Daesh": "Islamic State",
    "Russian Federation": "Russia",
    "Czech Republic": "Czechia",
    "Swaziland": "Eswatini",
}
"""Two names of one thing."""

NO_NAMES = words_in("""
AC ACT AD AI AIDS AM API ATM BA BC BCE BMI CCTV CD CE CEO CEOs CFO COO CTO CO2 COVID COVID-19 Covid Covid-19 CPR CSV
CV DIY DJ DNA DVD EDT EST EXCLUSIVE FAQ FAQs FM GDP GMT GP GPS HIV HR ID IDs IP IPO IQ IT IVF KO LGBT LGBTQ LLC LOL MA
MBA MD MEP MP MPs MRI NGO NGOs NO OK PC PCR PDF PhD PIN PM PPE PR PS PT PTSD QR R&B RIP RNA RSS SMS SOS SUV SUVs TV
TVs UFO UPDATE URL USB UV VAT VIP VIPs VR WATCH WiFi Wi-Fi VS XL BREAKING CORRECTION NEWS LIVE VIDEO PHOTO PHOTOS READ
MORE BST CET CEST PST PDT UTC GCSE GCSEs A-level A-levels Mr Mrs Ms Dr Sir God Internet Web English TBA N/A Q&A EUR
USD GBP CHF KM MPH T-shirt T-shirts X-ray X-rays U-turn Earth Moon Sun Suns Earths Ala Ariz Ark Calif Colo Conn Del
Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo N.C. N.D. N.H.
N.J. N.M. N.Y. R.I. S.C. S.D. W.Va.
""")
"""Capitals that name nothing that a reader would look up as a name."""
