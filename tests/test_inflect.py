"""English forms: plurals, singulars, verbs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossom.annotating.inflect import noun_forms, plural_of, singular_forms, verb_forms

NOUNS = """
    separatist: separatists | state: states | ceasefire: ceasefires | boy: boys | envoy: envoys | euro: euros
    party: parties | treaty: treaties | embassy: embassies | soliloquy: soliloquies
    church: churches | box: boxes | tax: taxes | bus: buses | gas: gases | virus: viruses | census: censuses
    waltz: waltzes | quiz: quizzes | lens: lenses | bias: biases | loss: losses | coach: coaches | march: marches
    monarch: monarchs | oligarch: oligarchs | patriarch: patriarchs | stomach: stomachs | epoch: epochs
    wife: wives | knife: knives | thief: thieves | half: halves | leaf: leaves | shelf: shelves | midwife: midwives
    roof: roofs | belief: beliefs | chief: chiefs | proof: proofs | handkerchief: handkerchiefs | gulf: gulfs
    hero: heroes | potato: potatoes | echo: echoes | veto: vetoes vetos | embargo: embargoes embargos
    torpedo: torpedoes | volcano: volcanoes volcanos | cargo: cargoes cargos | manifesto: manifestos manifestoes
    photo: photos | memo: memos | studio: studios | piano: pianos | casino: casinos
    man: men | woman: women | child: children | foot: feet | tooth: teeth | mouse: mice | goose: geese | ox: oxen
    person: people persons | spokesperson: spokespersons spokespeople | grandchild: grandchildren
    policeman: policemen | spokeswoman: spokeswomen | chairman: chairmen | gunman: gunmen | human: humans
    shaman: shamans | talisman: talismans | hetman: hetmans | mongoose: mongooses
    crisis: crises | basis: bases | analysis: analyses | thesis: theses | hypothesis: hypotheses | axis: axes
    oasis: oases | diagnosis: diagnoses | paralysis: paralyses | metropolis: metropolises
    criterion: criteria | phenomenon: phenomena | referendum: referendums referenda
    memorandum: memoranda memorandums | stadium: stadiums stadia | bacterium: bacteria | museum: museums
    index: indices indexes | appendix: appendices appendixes | matrix: matrices | alumnus: alumni | nucleus: nuclei
    syllabus: syllabuses syllabi | formula: formulas formulae | larva: larvae | bureau: bureaus bureaux
    stimulus: stimuli | genus: genera | corpus: corpora | graffito: graffiti | kibbutz: kibbutzim kibbutzes
    series: | species: | aircraft: | spacecraft: | sheep: | deer: | means: | headquarters: | police: | news:
    media: | politics: | gallows: | offspring: | people: peoples | money: monies moneys
    fiancé: fiancés | café: cafés | coup: coups | junta: juntas | oblast: oblasts | apparatchik: apparatchiks
"""

NAMES = """
    MP: MPs | NGO: NGOs | VIP: VIPs | PhD: PhDs | NATO: NATOs | ISIS: | SMS: | VETO: VETOs
    Veto: Vetoes Vetos | Crisis: Crises | Treaty: Treaties | Ministry: Ministries | Woman: Women
    German: Germans | Roman: Romans | Norman: Normans | Ottoman: Ottomans | Policeman: Policemen
    Frenchman: Frenchmen | Chairman: Chairmen | Hoffman: Hoffmen Hoffmans
    Kennedy: Kennedys | Germany: Germanys | Jones: Joneses | Sanchez: Sanchezes | Houthi: Houthis | Czech: Czechs
    Swiss: | Chinese: | British: | Nazi: Nazis | Tory: Tories | Islamist: Islamists
"""

PHRASES = {
    "head of state": ("heads of state",),
    "state of emergency": ("states of emergency",),
    "Member of the European Parliament": ("Members of the European Parliament",),
    "freedom of speech": ("freedoms of speech",),
    "right to veto": ("rights to veto",),
    "vote of no confidence": ("votes of no confidence",),
    "prime minister": ("prime ministers",),
    "peace treaty": ("peace treaties",),
    "Conservative Party": ("Conservative Parties",),
    "pro-Russian separatist": ("pro-Russian separatists",),
    "passer-by": ("passers-by",),
    "runner-up": ("runners-up",),
    "mother-in-law": ("mothers-in-law",),
    "commander-in-chief": ("commanders-in-chief",),
    "commander-in-chief of the army": ("commanders-in-chief of the army",),
    "sit-in": ("sit-ins",),
    "stand-by": ("stand-bys",),
    "cover-up": ("cover-ups",),
    "by-election": ("by-elections",),
    "face-to-face talk": ("face-to-face talks",),
    "attorney general": ("attorneys general", "attorney generals"),
    "major general": ("major generals",),
    "court-martial": ("courts-martial", "court-martials"),
    "Secretary-General": ("Secretaries-General", "Secretary-Generals"),
    "Under-Secretary-General": ("Under-Secretaries-General", "Under-Secretary-Generals"),
    "president-elect": ("presidents-elect",),
    "prime minister designate": ("prime ministers designate",),
    "poet laureate": ("poets laureate", "poet laureates"),
    "Nobel laureate": ("Nobel laureates",),
    "coup d'état": ("coups d'état",),
    "coup d’état": ("coups d’état",),
    "chargé d'affaires": ("chargés d'affaires",),
    "Grand Prix": ("Grands Prix",),
    "agent provocateur": ("agents provocateurs",),
    "weapon of mass destruction": ("weapons of mass destruction",),
    "woman of letters": ("women of letters",),
}

NONE = [
    "Article 50", "Covid-19", "D-Day 1944", "C++", "U.S.", "McDonald's", "Sotheby’s", "“rogue state”", "Яценюк",
    "Організація Об'єднаних Націй", "हिन्दी", "東京", "x", "A", "é", "", " ", "-", "...", "\u0301", "\u0301\u0301",
    "United States", "United Nations", "Rolling Stones", "Doctors Without Borders", "a" * 201,
]  # fmt: skip

SINGULARS = """
    sanctions: sanction | separatists: separatist | rebels: rebel | talks: talk | parties: party | crises: crisis
    criteria: criterion | phenomena: phenomenon | policemen: policeman | women: woman | wives: wife | vetoes: veto
    men: man | children: child | viruses: virus | buses: bus | taxes: tax | churches: church | losses: loss
    houses: house | causes: cause | movies: movie | olives: olive | axes: axe axis | bases: base basis
    headaches: headache | shoes: shoe | menus: menu | rabbis: rabbi | indices: index | referenda: referendum
    MPs: MP | NGOs: NGO | Houthis: Houthi | Sunnis: Sunni | Republicans: Republican | Kurds: Kurd | Tories: Tory
    Sanctions: Sanction | Kennedys: Kennedy | persons: person | peoples: people
"""
NOT_PLURALS = """
    sanction politics news series media gas virus crisis chaos arms goods customs people Hamas Texas Paris Williams
    Evans Jones Davis Brussels specimen Yemen ISIS US mass lens opera agenda stamina
"""

VERBS = """
    oust: ousts ousted ousting | annex: annexes annexed annexing | impeach: impeaches impeached impeaching
    ban: bans banned banning | plot: plots plotted plotting | permit: permits permitted permitting
    refer: refers referred referring | control: controls controlled controlling | equip: equips equipped equipping
    visit: visits visited visiting | open: opens opened opening | anger: angers angered angering
    target: targets targeted targeting | repeal: repeals repealed repealing | rebel: rebels rebelled rebelling
    travel: travels traveled traveling travelled travelling | label: labels labeled labeling labelled labelling
    veto: vetoes vetoed vetoing | echo: echoes echoed echoing | panic: panics panicked panicking
    ratify: ratifies ratified ratifying | deploy: deploys deployed deploying | lobby: lobbies lobbied lobbying
    destabilize: destabilizes destabilized destabilizing | free: frees freed freeing | agree: agrees agreed agreeing
    die: dies died dying | vie: vies vied vying | argue: argues argued arguing | dye: dyes dyed dyeing
    flee: flees fled fleeing | seek: seeks sought seeking | bind: binds bound binding
    overthrow: overthrows overthrew overthrown overthrowing | strike: strikes struck stricken striking
    withdraw: withdraws withdrew withdrawn withdrawing | undergo: undergoes underwent undergone undergoing
    uphold: upholds upheld upholding | outspend: outspends outspent outspending | cut: cuts cutting
    put: puts putting | quit: quits quitting | found: founds founded founding | lie: lies lay lain lied lying
    be: am is are was were been being | go: goes went gone going | quell: quells quelled quelling
    Oust: Ousts Ousted Ousting | ousted: | ousting: | fled: | bring: brings brought bringing | feed: feeds fed feeding
"""

VERB_PHRASES = {
    "step down": ("steps down", "stepped down", "stepping down"),
    "call for": ("calls for", "called for", "calling for"),
    "crack down on": ("cracks down on", "cracked down on", "cracking down on"),
    "cross-examine": ("cross-examines", "cross-examined", "cross-examining"),
    "re-elect": ("re-elects", "re-elected", "re-electing"),
    "to oust": ("oust", "ousts", "ousted", "ousting"),
    "legally bind": ("legally binds", "legally bound", "legally binding"),
    "rely on": ("relies on", "relied on", "relying on"),
}


def rows(table: str) -> list[tuple[str, tuple[str, ...]]]:
    cells = (cell.partition(":") for line in table.strip().splitlines() for cell in line.split("|"))
    return [(word.strip(), tuple(forms.split())) for word, _, forms in cells]


@pytest.mark.parametrize(("word", "plurals"), [*rows(NOUNS), *rows(NAMES), *PHRASES.items()])
def test_plurals(word: str, plurals: tuple[str, ...]) -> None:
    # forms that nobody writes do no harm: those named here come first
    assert noun_forms(word)[: len(plurals)] == plurals
    assert bool(noun_forms(word)) == bool(plurals)


@pytest.mark.parametrize("term", NONE)
def test_terms_that_have_no_plural(term: str) -> None:
    assert noun_forms(term) == ()


@pytest.mark.parametrize(("plural", "singulars"), rows(SINGULARS))
def test_a_plural_has_its_singular(plural: str, singulars: tuple[str, ...]) -> None:
    assert singular_forms(plural) == noun_forms(plural) == singulars
    assert plural_of(plural) == plural


@pytest.mark.parametrize("term", NOT_PLURALS.split())
def test_what_is_no_plural_has_no_singular(term: str) -> None:
    assert singular_forms(term) == ()


def test_the_head_of_a_plural_phrase_is_made_singular() -> None:
    assert noun_forms("weapons of mass destruction") == ("weapon of mass destruction",)
    assert noun_forms("attorneys general") == ("attorney general",)
    assert noun_forms("human rights") == ("human right",)
    assert noun_forms("Liberal Democrats") == ("Liberal Democrat",)


@pytest.mark.parametrize(("verb", "forms"), [*rows(VERBS), *VERB_PHRASES.items()])
def test_verbs(verb: str, forms: tuple[str, ...]) -> None:
    assert verb_forms(verb) == forms


def test_the_case_of_the_word_is_kept() -> None:
    assert noun_forms("Head of State") == ("Heads of State",)
    assert noun_forms("CRITERION") == ("CRITERIA",)
    assert plural_of("Person") == "People"
    assert verb_forms("Go")[1] == "Went"


@pytest.mark.parametrize(
    "word",
    [word for word, forms in rows(NOUNS) if forms and word not in ("person", "people", "money", "kibbutz")],
)
def test_the_singular_of_a_plural_is_the_word(word: str) -> None:
    assert word in singular_forms(plural_of(word))


LETTERS = st.text(alphabet=st.characters(categories=["Ll", "Lu", "Mn"]), max_size=12)
PIECES = st.one_of(
    LETTERS, st.sampled_from([" ", "-", "'", "’", "of", "ies", "ves", "men", "s", "S", "y", "d'", " in ", "to "])
)
TERMS = st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=6).map("".join))


@given(TERMS)
def test_every_text_has_a_few_forms_that_are_not_itself(term: str) -> None:
    for forms in (noun_forms(term), verb_forms(term), singular_forms(term)):
        assert len(forms) <= 8
        assert len(set(forms)) == len(forms)
        assert term not in forms
        assert all(form.strip() for form in forms)
        assert all(len(form) <= 3 * len(term) + 8 for form in forms)
    assert bool(plural_of(term)) == bool(term)


@given(TERMS)
def test_a_plural_is_none_of_a_plural(term: str) -> None:
    if singular_forms(term):
        assert noun_forms(term) == singular_forms(term)


@given(st.text(alphabet=st.characters(categories=["P", "S", "N", "M", "Z"]), max_size=20))
def test_marks_digits_and_signs_have_no_forms(term: str) -> None:
    assert noun_forms(term) == verb_forms(term) == ()


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12), st.sampled_from([str.title, str.upper]))
def test_case_changes_the_case_of_forms_only(word: str, cased: object) -> None:
    assert callable(cased)
    assert {form.lower() for form in verb_forms(cased(word))} == set(verb_forms(word))


@given(st.text(alphabet="aeiouyéèñöšcdlnrst", min_size=2, max_size=10))
def test_composed_and_decomposed_letters_are_inflected_alike(word: str) -> None:
    taken_apart = {unicodedata.normalize("NFC", form) for form in noun_forms(unicodedata.normalize("NFD", word))}
    assert taken_apart == set(noun_forms(word))
