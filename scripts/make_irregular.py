"""Makes glossom/annotating/irregular.py: the English words whose forms the rules of `inflect` do not give.

    python -m venv FOLDER
    FOLDER/bin/pip install lemminflect wordfreq
    PYTHONPATH=. FOLDER/bin/python scripts/make_irregular.py

The forms are read from lemminflect's dictionary; wordfreq only says which words and forms are common enough to be
kept. What either gets wrong, or does not know and news needs, stands in the tables below.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from wordfreq import zipf_frequency

from glossom.annotating.inflect import regular_plural, regular_singular, regular_verb

OUTPUT = Path(__file__).resolve().parent.parent / "glossom" / "annotating" / "irregular.py"
COMMON = 2.5  # Zipf scale: three uses in ten million words
KNOWN = 1.3
RIVAL = 1.3  # how much rarer, in powers of ten, a second form may be than the first
FORMS = 8

Forms = dict[str, tuple[str, ...]]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Words whose forms are wrong or odd there, and words that need not stand in this project.
NOT_NOUNS = _words(
    "mulatto aqua anus beef billy callous cholera colon excretion influenza pneumonia momentum okay pars pus real go "
    "plus cyclops diva novella sanctum simplex corona incubus crux phalanx standby nonhuman fibula solo tempo maestro "
    "rectum draftsman locus meatloaf housewife midwife bookshelf caveman cameraman passerby chile chili chilli"
)
NOT_VERBS = _words(
    "bide up dis login okay shit piss offset preset puree stay tear pal refit do be have cleave smite heave jell gel "
    "blend bless blue crow cue edit usher torpedo overcome override overthrown fulfil fulfill instill smooth "
    "combat forego forgo stave inlay shave alight zero focus plead bias undergo"
)
NOT_ONLY_S = _words(
    "dealings demographics dos feelings finances folks fumes leanings lodgings travels winnings writings genitals "
    "trimmings furnishings rs comes expectations congratulations wraps yes"
)
NOT_SINGULARS = _words("does theses ais reis penises gasses minis semis testes busses uses")

PLURALS = """
    man men, ox oxen, louse lice, person people persons, people peoples, child children, stepchild stepchildren,
    schoolchild schoolchildren, godchild godchildren, woman women, die dice dies, penny pence pennies,
    spokesperson spokespersons spokespeople, chairperson chairpersons chairpeople, salesperson salespersons
    salespeople, businessperson businesspeople businesspersons, tradesperson tradespeople, townsperson townspeople,
    layperson laypeople laypersons, craftsperson craftspeople, congressperson congresspeople,
    media, taliban, opera operas,
    sheep, deer, moose, salmon salmons, trout, cod, swine, bison, offspring, grouse, squid squids, tuna tunas,
    shrimp shrimps, fish fishes, headquarters, crossroads, barracks, gallows, corps, rendezvous, chassis, means, news,
    cattle, police, clergy, personnel, shambles, hertz, megahertz, gigahertz, kilohertz, sperm, innings, bourgeois,
    patois, precis, précis, debris, rapport, information, equipment, furniture, luggage, swiss, samurai,
    referendum referendums referenda, plebiscite plebiscites, memorandum memoranda memorandums, stadium stadiums
    stadia, ultimatum ultimatums ultimata, moratorium moratoriums moratoria, consortium consortia consortiums,
    honorarium honoraria honorariums, erratum errata, dictum dicta dictums, ovum ova, stratum strata, desideratum
    desiderata, millennium millennia millenniums, medium media mediums, bacterium bacteria, phylum phyla, datum data,
    index indices indexes, appendix appendices appendixes, codex codices, executrix executrices, cicatrix cicatrices,
    alumna alumnae, alga algae, antenna antennae antennas, formula formulas formulae, nebula nebulae nebulas,
    lacuna lacunae lacunas, minutia minutiae, dogma dogmas dogmata, stoma stomata,
    radius radii radiuses, focus focuses foci, locus loci, magus magi, colossus colossi, gladiolus gladioli,
    terminus termini terminuses, genus genera, opus opuses opera, status statuses, apparatus apparatuses,
    hiatus hiatuses, prospectus prospectuses, census censuses, virus viruses, uterus uteruses uteri,
    phenomenon phenomena, criterion criteria, automaton automata automatons, polyhedron polyhedra polyhedrons,
    taxon taxa, iris irises, metropolis metropolises, necropolis necropolises, acropolis acropolises,
    pelvis pelvises, trellis trellises, tennis, ellipsis ellipses, synopsis synopses, nemesis
    nemeses, catharsis catharses, genesis geneses, neurosis neuroses, axis axes,
    apotheosis apotheoses, sepsis sepses, prognosis prognoses, antithesis antitheses, paralysis paralyses,
    chrysalis chrysalises, epidermis epidermises, glottis glottises, mantis mantises, portcullis portcullises,
    volcano volcanoes volcanos, tornado tornadoes tornados, mosquito mosquitoes mosquitos, cargo cargoes cargos,
    embargo embargoes embargos, veto vetoes vetos, torpedo torpedoes torpedos, hero heroes, echo echoes, tomato
    tomatoes, potato potatoes, motto mottos mottoes, ghetto ghettos ghettoes, manifesto manifestos manifestoes,
    archipelago archipelagos archipelagoes, commando commandos commandoes, desperado desperados desperadoes,
    fiasco fiascos fiascoes, grotto grottoes grottos, innuendo innuendos innuendoes, peccadillo peccadillos
    peccadilloes, proviso provisos provisoes, tuxedo tuxedos tuxedoes, dingo dingoes dingos,
    mango mangoes mangos, buffalo buffalo buffaloes buffalos, no noes nos, go goes, lingo lingoes lingos,
    graffito graffiti, paparazzo paparazzi, literato literati, mafioso mafiosi mafiosos,
    carabiniere carabinieri, libretto libretti librettos, concerto concertos concerti, virtuoso virtuosos virtuosi,
    castrato castrati, lira lire liras, kolkhoz kolkhozes kolkhozy, kibbutz kibbutzim kibbutzes, cherub cherubs
    cherubim, seraph seraphs seraphim, mujahid mujahideen mujahedin, fedayee fedayeen, talib taliban talibs,
    goy goyim goys, hasid hasidim hasids, haredi haredim, mitzvah mitzvot mitzvahs, moshav moshavim,
    roof roofs, hoof hooves hoofs, dwarf dwarves dwarfs, scarf scarves scarfs, wharf wharves wharfs, staff staffs,
    turf turfs turves, beef beefs, elf elves, oaf oafs, behalf behalves, belief beliefs, handkerchief handkerchiefs,
    lowlife lowlifes, chief chiefs, brief briefs, midlife, real reals, mongoose mongooses, passerby passersby,
    bypass bypasses, château châteaux châteaus, chateau chateaux chateaus, bureau bureaus bureaux, tableau tableaux
    tableaus, plateau plateaus plateaux, gateau gateaux gateaus, gâteau gâteaux, trousseau trousseaux trousseaus,
    adieu adieus adieux, madame mesdames madames, monsieur messieurs, mademoiselle mesdemoiselles, fez fezzes,
    quiz quizzes, whiz whizzes, plus pluses plusses, minus minuses, yes yeses yesses,
    chilli chillies chillis, chili chilies chilis, money monies moneys, colloquy colloquies, soliloquy soliloquies,
    bus buses, gas gases, lens lenses, christmas christmases, jones joneses, rhinoceros rhinoceroses, atlas atlases,
    albatross albatrosses, thermos thermoses, octopus octopuses octopi, syllabus syllabuses syllabi, summons
    summonses, biceps, forceps, pancreas pancreases, cosmos cosmoses, alkali alkalis alkalies, cafe cafes, solo solos
"""

SINGULARS = """
    movies movie, zombies zombie, cookies cookie, calories calorie, prairies prairie, selfies selfie, rookies rookie,
    hippies hippie, genies genie, sorties sortie, boogies boogie, brownies brownie, cookies cookie, foodies foodie,
    indies indie, newbies newbie, caddies caddie, collies collie, eyries eyrie, aeries aerie, lingeries lingerie,
    camaraderies camaraderie, menageries menagerie, coteries coterie, reveries reverie, bourgeoisies bourgeoisie,
    pixies pixie, junkies junkie, groupies groupie, yuppies yuppie, quickies quickie, goalies goalie, talkies talkie,
    gurus guru, menus menu, emus emu, gnus gnu, zulus zulu, hindus hindu, tutus tutu, bureaus bureau, haikus haiku,
    plateaus plateau, tableaus tableau, chateaus chateau, urdus urdu, bantus bantu, hutus hutu, emus emu, thous thou,
    caribous caribou, ious iou, tofus tofu, gnus gnu, bayous bayou, impromptus impromptu, tiramisus tiramisu,
    nazis nazi, neonazis neonazi, sunnis sunni, houthis houthi, israelis israeli, iraqis iraqi, pakistanis pakistani,
    afghanis afghani, saudis saudi, somalis somali, kuwaitis kuwaiti, qataris qatari, yemenis yemeni, omanis omani,
    bangladeshis bangladeshi, azerbaijanis azerbaijani, azeris azeri, emiratis emirati, bahrainis bahraini, nepalis
    nepali, punjabis punjabi, yazidis yazidi, yezidis yezidi, bengalis bengali, tajikis tajiki, farsis farsi, hindis
    hindi, wahhabis wahhabi, salafis salafi, sufis sufi, shiis shii, ansaris ansari, swahilis swahili, maoris maori,
    rabbis rabbi, taxis taxi, skis ski, alibis alibi, safaris safari, tsunamis tsunami, bikinis bikini, kiwis kiwi,
    muftis mufti, yetis yeti, sheikhs sheikh, wikis wiki, jacuzzis jacuzzi, salamis salami, graffitis
    graffiti, mullahs mullah, gharries gharry, emojis emoji, origamis origami, dalits dalit,
    semis semi, minis mini, khakis khaki,
    buses bus, gases gas, biases bias, canvases canvas, atlases atlas, aliases alias, lenses lens, aches ache,
    headaches headache, toothaches toothache, backaches backache, stomachaches stomachache, heartaches heartache,
    caches cache, niches niche, psyches psyche, avalanches avalanche, creches creche, crèches crèche, cliches cliche,
    quiches quiche, douches douche, moustaches moustache, mustaches mustache, panaches panache, gouaches gouache,
    shoes shoe, toes toe, foes foe, canoes canoe, hoes hoe, woes woe, oboes oboe, throes throe, horseshoes horseshoe,
    muses muse, ruses ruse, uses use, abuses abuse, misuses misuse, reuses reuse, recluses recluse, hypotenuses
    hypotenuse, axes axe axis, bases base basis, ellipses ellipse ellipsis, diagnoses diagnosis, theses thesis,
    hypotheses hypothesis, irises iris, metropolises metropolis, olives olive, natives native, pies pie, ties tie,
    lies lie, dies die, spies spy, skies sky, flies fly, allies ally, tories tory, cries cry, tries try, fries fry,
    dries dry, plies ply, calves calf, hooves hoof, scarves scarf, wharves wharf, dwarves dwarf, elves elf,
    latinos latino, filipinos filipino, eskimos eskimo, chicanos chicano, gringos gringo, montenegrins montenegrin,
    americans american, cubans cuban, germans german, romans roman, afghans afghan, kazakhs kazakh, uzbeks uzbek,
    uyghurs uyghur, uighurs uighur, koreans korean, mexicans mexican, liberals liberal, conservatives conservative,
    sanctions sanction, separatists separatist, yanks yank, chechens chechen, tatars tatar, cossacks cossack,
    bolsheviks bolshevik, czechs czech, slovaks slovak, greeks greek, thais thai, bedouins bedouin, tutsis tutsi,
    quakers quaker, blairites blairite, angles angle, saxons saxon, tigers tiger, partisans partisan, moors moor,
    britons briton, oases oasis, metamorphoses metamorphosis, saris sari, catalans catalan, basques basque,
    tibetans tibetan, tuaregs tuareg, veterans veteran
"""

ONLY_S = """
    arms goods customs premises commons politics economics physics mathematics ethics athletics gymnastics
    genetics linguistics logistics news chaos ethos pathos cosmos asbestos kudos tetanus diabetes measles
    mumps rabies herpes rickets hamas texas kansas arkansas honduras barbados athens brussels paris naples cannes
    versailles marseilles reuters mars venus maldives philippines netherlands seychelles bahamas alps andes himalayas
    balkans orleans wales aids overseas always perhaps sometimes besides afterwards towards nowadays thanks alms
    whereas has was does this his yes thus backwards forwards upwards downwards indoors outdoors downstairs upstairs
    headquarters barracks series species means innings crossroads gallows works trousers scissors jeans
    pyjamas pajamas tweezers pliers binoculars shorts tights glasses clothes remains whereabouts outskirts
    surroundings proceeds savings earnings belongings auspices annals environs arrears odds doldrums hustings regards
    christmas lucas thomas nicholas douglas dallas vegas atlas judas midas pancreas cyclops biceps triceps forceps
    james charles hughes jones wales rhodes mercedes moses achilles hercules archimedes aristophanes quarters
    ceres los dos less across times olympics paralympics
"""

VERBS = """
    be am is are was were been being, have has had having, do does did done doing, go goes went gone going,
    undergo undergoes underwent undergone undergoing, overcome overcomes overcame overcoming,
    override overrides overrode overridden overriding, overtake overtakes overtook overtaken overtaking,
    offset offsets offsetting, forgo forgoes forwent forgone forgoing, forego foregoes forewent foregone foregoing,
    fulfil fulfils fulfilled fulfilling, fulfill fulfills fulfilled fulfilling, instil instils instilled instilling,
    stay stays stayed staying, tear tears tore torn tearing, torpedo torpedoes torpedoed torpedoing,
    veto vetoes vetoed vetoing, panic panics panicked panicking, focus focuses focused focussed focusing focussing,
    bias biases biased biassed biasing, bus buses bused bussed busing bussing, gas gases gassed gassing,
    zero zeroes zeros zeroed zeroing, plead pleads pleaded pled pleading, combat combats combated combatted combating
    combatting, program programs programmed programing programming, kidnap kidnaps kidnapped kidnaped kidnapping,
    worship worships worshipped worshiped worshipping worshiping, benefit benefits benefited benefitted benefiting
    benefitting, target targets targeted targeting, budget budgets budgeted budgeting, beget begets begot begotten
    begetting, bestride bestrides bestrode bestridden bestriding, beseech beseeches besought beseeched beseeching,
    forswear forswears forswore forsworn forswearing, rend rends rent rending, slink slinks slunk slinking,
    gird girds girded girt girding, hew hews hewed hewn hewing, strew strews strewed strewn strewing,
    tread treads trod trodden treading, broadcast broadcasts broadcasted broadcasting, telecast telecasts
    telecasting, forecast forecasts forecasted forecasting, typecast typecasts typecasting, wreak wreaks wreaked
    wreaking, singe singes singed singeing, binge binges binged bingeing binging, tinge tinges tinged tingeing,
    swinge swinges swinged swingeing, dye dyes dyed dyeing, eye eyes eyed eyeing eying, age ages aged ageing aging,
    bid bids bade bidden bidding, abide abides abided abode abiding, bereave bereaves bereaved bereft bereaving,
    cleave cleaves cleaved cleft clove cleaving, spotlight spotlights spotlighted spotlit spotlighting,
    sightsee sightsees sightsaw sightseen sightseeing, browbeat browbeats browbeaten
    browbeating, sync syncs synced syncing, arc arcs arced arcing, talc talcs talced,
    bivouac bivouacs bivouacked bivouacking, chivy chivies chivied chivying, ok oks okayed oking, ski skis skied
    skiing, taxi taxis taxied taxiing taxying, bayonet bayonets bayoneted bayoneting, input inputs inputted inputting,
    rebel rebels rebelled rebelling, hamstring hamstrings hamstrung hamstringing, relay relays relayed relaying,
    hang hangs hung hanged hanging, lie lies lay lain lied lying, outlaw outlaws outlawed
    outlawing,
    embed embeds embedded embedding, imbed imbeds imbedded imbedding, shed sheds shedding, hotwire hotwires hotwired
"""

DOUBLED = """
    abet abhor abut acquit admit allot annul aver befit begin beset commit compel concur confer control
    debar debug defer demob demur deter disbar dispel distil emit enrol enthral entrap equip excel expel extol format
    handicap hobnob humbug impel incur infer inter intermit leapfrog nonplus occur omit outfit outwit
    overlap patrol permit prefer propel rebut recap recur refer regret remit repel retrofit sandbag
    submit transfer transmit transship unplug unwrap unzip upset wiretap zigzag eavesdrop kidnap outbid outgun
    outstrip airdrop blog vlog snog remap retrim reset unpin bootleg bootstrap
    underpin refit uncap catnap quickstep overstep sidestep overrun horsewhip bullwhip
    frag scrap log tag zap wrap
"""


def main() -> None:
    """Write the module."""
    words, lemmas = _dictionary()
    by_hand = _table(PLURALS)
    nouns = _nouns(words) | by_hand
    only_s = _only_s(lemmas)
    for word in only_s & words["noun"].keys() - by_hand.keys():
        forms = [form for form in words["noun"][word][0] if form != word and _zipf(form) > KNOWN + 0.5]
        if forms:
            nouns[word] = tuple(forms)
    only_s = (only_s - nouns.keys()) | {word for word in ONLY_S.split() if "-" not in word and word not in nouns}
    singulars = _singulars(lemmas, nouns) | _table(SINGULARS)
    verbs = _verbs(words["verb"]) | _table(VERBS)
    doubled = {word for word in DOUBLED.split() if "-" not in word} - verbs.keys()
    doubled |= {word for word, forms in verbs.items() if set(forms) == set(_doubled(word))}
    plurals = {form for forms in nouns.values() for form in forms}  # a word that is one of these too has its place
    nouns = {
        word: forms for word, forms in nouns.items()
        if forms != (regular_plural(word),) or word.endswith("s") or word in plurals
    }  # fmt: skip
    verbs = {word: forms for word, forms in verbs.items() if word not in doubled and forms != regular_verb(word)}
    OUTPUT.write_text(
        '"""Words with forms of their own. Made by scripts/make_irregular.py; mend that, not this.\n\n'
        "`word form form, word form`: a noun and its plurals (none: it has one form), a plural in -s and its\n"
        'singulars, a verb and its forms; words in -s that are no plurals; verbs that double their last letter."""\n\n'
        + _block("PLURALS", _lines(nouns))
        + _block("SINGULARS", _lines(singulars))
        + _block("ONLY_S", " ".join(sorted(only_s)))
        + _block("VERBS", _lines(verbs))
        + _block("DOUBLED", " ".join(sorted(doubled))),
        encoding="utf-8",
    )
    print(len(nouns), "nouns,", len(singulars), "plurals,", len(verbs), "verbs,", OUTPUT.stat().st_size, "bytes")  # noqa: T201


def _dictionary() -> tuple[dict[str, dict[str, list[list[str]]]], dict[str, list[str]]]:
    """lemminflect's rows: part of speech -> lemma -> its cells; noun form -> its lemmas."""
    spec = importlib.util.find_spec("lemminflect")
    assert spec
    assert spec.origin
    folder = Path(spec.origin).parent / "resources"
    words: dict[str, dict[str, list[list[str]]]] = {"noun": {}, "verb": {}}
    for word, kind, *cells in _rows(folder / "infl_lu.csv.gz"):
        if kind in words and _plain(word) and _zipf(word) >= COMMON:
            words[kind][word] = [[form for form in cell.split("/") if _plain(form)] for cell in cells]
    lemmas = {
        form: lemma.split("/")
        for form, kind, lemma in _rows(folder / "lemma_lu.csv.gz")
        if kind == "noun" and _plain(form) and _zipf(form) >= COMMON
    }
    return words, lemmas


def _rows(path: Path) -> Iterator[list[str]]:
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.reader(file)


def _nouns(words: Mapping[str, Mapping[str, list[list[str]]]]) -> Forms:
    """Nouns whose plurals are not, or not only, the rule's."""
    found: Forms = {}
    for word, cells in words["noun"].items():
        forms = _usual(form for form in cells[0] if form != word)
        if word not in NOT_NOUNS and forms and forms != (regular_plural(word),):
            found[word] = forms
    return found


def _only_s(lemmas: Mapping[str, list[str]]) -> set[str]:
    """Words in -s that the rule takes for plurals though they are none."""
    return {
        form
        for form, found in lemmas.items()
        if form.endswith("s") and found == [form] and regular_singular(form) != form and form not in NOT_ONLY_S
    }


def _singulars(lemmas: Mapping[str, list[str]], nouns: Forms) -> Forms:
    """Plurals in -s whose singular the rule gets wrong."""
    known = {form for forms in nouns.values() for form in forms}
    return {
        form: (found[0],)
        for form, found in lemmas.items()
        if form.endswith("s") and form not in found and regular_singular(form) not in found
        and form not in known and form not in NOT_SINGULARS and found[0].islower()
    }  # fmt: skip


def _verbs(rows: Mapping[str, list[list[str]]]) -> Forms:
    """Verbs with other forms than the rule's: third person, past, participle, -ing."""
    found: Forms = {}
    for word, cells in rows.items():
        past, participle, ing, third = (_usual(cell) for cell in [*cells, [], [], [], []][:4])
        if word in NOT_VERBS or not (past and ing and third):
            continue
        forms = tuple(dict.fromkeys(form for form in third + past + participle + ing if form != word))
        same = word in cells[0]  # cut, put: the past is not the rule's
        if (same or not set(forms) <= set(regular_verb(word))) and max(map(_zipf, ing)) >= KNOWN + 0.5:
            found[word] = forms[:FORMS]
    return found


def _usual(forms: Iterable[str]) -> tuple[str, ...]:
    """The forms that are in use, without those much rarer than the first."""
    counted = {form: _zipf(form) for form in forms}
    least = max([KNOWN, *(count - RIVAL for count in counted.values())])
    return tuple(form for form, count in counted.items() if count >= least)


def _doubled(word: str) -> tuple[str, str, str]:
    return word + "s", word + word[-1] + "ed", word + word[-1] + "ing"


def _zipf(word: str) -> float:
    return float(zipf_frequency(word, "en"))


def _plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and len(word) > 1


def _table(text: str) -> Forms:
    return {word: tuple(forms) for word, *forms in map(str.split, text.split(","))}


def _lines(forms: Forms) -> str:
    return ", ".join(" ".join([word, *forms[word]]) for word in sorted(forms))


def _block(name: str, text: str) -> str:
    filled = textwrap.fill(text, 116, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
    return f'{name} = """\n{filled}\n"""\n'


if __name__ == "__main__":
    main()
