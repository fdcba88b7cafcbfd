"""Words that say what a name names: Ministry, Treaty, Cup. Put together for glossom by its authors."""

from __future__ import annotations

from collections.abc import Mapping

from glossom.model import EntryType
from glossom.suggesting.tables.text import each, words_in

ORG = words_in("""
Academy Administration Agency Airlines Airways Alliance Army Artists Assembly Association Associates Athletic
Authority Band Bank Basketball Board Books Borough Broadcasting Brigade Brigades Brotherhood Brothers Bureau Cabinet
Campaign Caucus Center Centre Chamber Charity Chronicle Church Circuit Club Co Coalition Collective College Command
Commission Committee Commons Communications Community Company Computers Confederation Congress Conservatory Consortium
Constabulary Consulting Cooperative Corp Corporation Corps Council Court Daily Democrats Department Departments
Directorate District Division Echo Electric Embassy Enterprises Entertainment Exchange Express Faculty Federation
Fellowship Finance Firm Force Forces Foundation Front Fund Gallery Gazette Government Group Guard Guardian Guards
Guild Herald Holdings Hospital House Inc Industries Initiative Inspectorate Institute Institution Insurance
International Journal Journalists Knights Laboratories Laboratory Labs League Legion Library Limited LLC LLP Ltd
Magazine Mail Marines Media Militia Ministry Mirror Mission Missionaries Monitor Motors Movement Museum Navy Network
Networks News Newspaper Newspapers Observatory Observer Office Opera Orchestra Organisation Organization Outlook
Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Philharmonic Plc PLC Police Post Press
Productions Program Programme Project Publishing Quartet Railway Railways Rangers Records Regiment Register Registry
Republicans Reserve Research Reuters Review Rovers Rugby Samaritans School Schools Secretariat Section Senate Service
Services Society Software Solutions Sons Squad Squadron Station Store Stores Studio Studios Symphony Synagogue Systems
Taskforce Team Technologies Technology Telecom Telegraph Television Temple Theatre Theater Times Today Trades Treasury
Tribune Trust TV Union Unions United University Ventures Volunteers Wanderers Weekly Workers Works Worldwide
Zoo AG SA GmbH SE NV FC AFC CF SC Ministries Militias Regulators Regulator Tribunal Consulate Academies Councils
Commissions Committees Funds Banks Colleges Universities Hospitals Clinic Clinics Institutes Municipality County
Diocese Archdiocese Parish Registrar Inquirer Examiner Sentinel Dispatch Standard Independent Economist Wire Airline
Aerospace Aviation Automotive Chemicals Energy Gas Oil Steel Mining Foods Food Brewery Brewing Bakery Restaurant
Restaurants Hotels Resorts Properties Realty Estates Logistics Shipping Lines Cruises Racing Hockey Football Soccer
Cricket Tennis Athletics Giants Warriors Lakers Bulls Yankees Cowboys Raiders Patriots Eagles Dolphins Bears Tigers
Lions Panthers Falcons Ravens Steelers Packers Vikings Saints Devils Spurs Hotspur Villa Albion Arsenal Juventus Inter
Dynamo Spartak Lokomotiv Olympique Sporting Racers Raptors Celtics Broncos
""")
"""A name that ends with one of these, or has it before `of`, is an organisation's."""

PLACE = words_in("""
Airport Airfield Alley Archipelago Arena Avenue Barracks Basin Bay Beach Boulevard Bridge Building Camp Canal Canyon
Cape Capitol Castle Cathedral Cave Caves Cemetery Channel Circle City Cliff Cliffs Coast Corner Courthouse Cove Creek
Crossing Dam Delta Desert Dock Docks East Estuary Falls Farm Farms Fields Fjord Forest Fort Garden Gardens Gate
Glacier Gorge Green Gulf Hall Harbor Harbour Heath Heights Hill Hills Hotel Inlet Island Islands Isle Isles Junction
Lagoon Lake Lakes Lane Lighthouse Mall Mansion Manor Market Marsh Meadow Meadows Mine Monastery Monument Moor Mosque
Mount Mountain Mountains North Oasis Ocean Palace Park Parkway Peak Peninsula Pier Place Plain Plains Plateau Plaza
Point Pond Port Prison Province Pyramid Quarter Quay Range Ranch Reef Region Republic Reservoir Ridge River Road Rock
Route Sea Shore Shrine South Spring Springs Square Stadium Strait Straits Street Strip Suburb Terminal Territory
Territories Tower Towers Town Township Tunnel Underground Valley Village Volcano Wall Ward Waterfall Way Wells West
Wharf Wood Woods Yard Zone Memorial Speedway Raceway Velodrome Ballpark Skyscraper Refinery Substation Landing Trail
Path Freeway Motorway Highway Expressway Oblast Governorate Prefecture Canton Voivodeship Raion County Sanctuary Abbey
Basilica Chapel Tomb Ruins Crater
""")
"""A name that ends with one of these, or has it before `of`, is a place's."""

EVENT = words_in("""
Anniversary Assassination Attack Attacks Award Awards Bombing Bombings Carnival Catastrophe Cup Celebration Ceremony
Championship Championships Christmas Commemoration Concert Conference Convention Contest Coronation Coup Crash Crisis
Day Derby Disaster Earthquake Easter Eclipse Election Elections Epidemic Exhibition Expo Fair Famine Festival Final
Finals Flood Floods Forum Gala Games Genocide Holocaust Hurricane Incident Inquiry Intifada Invasion Jubilee Landings
Marathon Massacre Masters Match Mundial Murders Offensive Olympiad Olympics Open Operation Outbreak Oscars Pandemic
Parade Paralympics Pilgrimage Playoffs Pogrom Primary Prix Prize Protest Protests Race Raid Rebellion Recession
Referendum Regatta Revolt Revolution Riot Riots Series Shooting Siege Storm Strikes Summit Superbowl Bowl Talks Tour
Tournament Trial Trials Trophy Tsunami Typhoon Cyclone Uprising Vigil War Wars Wedding Wildfire Depression Scandal
Grammys Emmys Ceasefire Exercise Exercises Demonstration Demonstrations Rally Ramadan Hanukkah Eid Diwali Thanksgiving
Halloween Challenge
""")
"""A name that ends with one of these, or has it before `of`, is an event's."""

LAW = words_in("""
Accord Accords Act Agreement Agreements Amendment Amendments Bill Charter Code Constitution Convention Conventions
Covenant Declaration Decree Directive Doctrine Law Laws Memorandum Pact Protocol Protocols Regulation Regulations
Resolution Resolutions Statute Statutes Treaties Treaty Backstop
""")
"""A name that ends with one of these, or has it before `of` or `on`, is a law's or a treaty's."""

WORK = words_in("""
Album Anthem Bible Book Chronicles Diaries Diary Encyclopedia Koran Quran Manifesto Memoirs Novel Overture Podcast
Requiem Saga Sonata Song Talmud Torah Trilogy Show
""")
"""A name that ends with one of these is a work's."""

TERM = words_in("""
Disease Effect Formula Index Language Principle Scale Syndrome System Theorem Theory Virus Test Method
""")
"""A name that ends with one of these is a term's."""

OTHER = words_in("""
Telescope Rover Stone Probe Spacecraft Satellite Shuttle Collider Comet Asteroid Flight Engine
""")
"""A name that ends with one of these is a thing's."""

HEADS: Mapping[str, EntryType] = {
    **dict.fromkeys(TERM, "term"),
    **dict.fromkeys(OTHER, "other"),
    **dict.fromkeys(WORK, "work"),
    **dict.fromkeys(ORG, "org"),
    **dict.fromkeys(PLACE, "place"),
    **dict.fromkeys(EVENT, "event"),
    **dict.fromkeys(LAW, "law"),
    **each("Synagogue Observatory", "org"),
    **each("Station Temple", "place"),
    **each("Convention", "event"),
}
"""A head word and what it makes of a name; where two tables have it, the likelier."""

FIRST: Mapping[str, EntryType] = {
    **each(
        "Fort Lake Mount Mt Port Cape Camp Saint St Isle Gulf Bay Strait Point Sea River Rio Santa San Los", "place"
    ),
    **each("Las El Upper Lower Greater New Villa", "place"),
    **each(
        "University Bank Ministry Department Church Institute Club Radio Team Real FC AC AS Royal Hotel Café", "org"
    ),
    **each("Banco Banca Movimento Instituto Universidad Médecins", "org"),
    **each("Operation Hurricane Typhoon Cyclone Battle Super", "event"),
    **each("Flight Comet Asteroid", "other"),
}
"""A word with which a name begins, and what it makes of it."""

OPENED: Mapping[str, EntryType] = {
    **each("Battle Siege Feast Fall Day Night Eve Miracle", "event"),
    **each("Isle Gulf Bay Strait Cape Sea Horn Province City Port Tower", "place"),
    **each("Treaty Declaration Bill Statute Article", "law"),
    **each("Lord Game Book Song Tale Gospel", "work"),
    **each("Daughters Sons Doctors Reporters Friends Union House Bank", "org"),
}
"""A word before `of`, and what it makes of a name, where that differs from what it makes at the end."""

SAYS_OF: Mapping[str, EntryType] = {
    **each("newspaper magazine website company firm agency charity broadcaster party group organisation", "org"),
    **each("organization bank airline network club band publisher startup start-up supermarket retailer", "org"),
    **each("carmaker daily tabloid militia think-tank union court university station channel browser", "org"),
    **each("city town village capital region province state district county island river lake suburb country", "place"),
    **each("peninsula port resort prefecture municipality neighbourhood neighborhood mountain volcano border", "place"),
    **each("coast", "place"),
    **each("film movie novel book album song play poem musical documentary series memoir opera", "work"),
    **each("festival tournament championship hurricane typhoon cyclone storm", "event"),
    **each("treaty law bill act pact", "law"),
    **each("outbreak epidemic pandemic vaccine syndrome effect theory variant", "term"),
    **each("vessel ship spacecraft satellite robot rocket probe device virus disease language", "other"),
}
"""Common nouns right beside a name (`the newspaper X`, `the X newspaper`, `city of X`) and what it then is."""
