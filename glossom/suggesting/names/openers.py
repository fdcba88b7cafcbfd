"""Words that have a capital only because of where they stand, and words that are never names."""

from __future__ import annotations

from functools import lru_cache

from glossom.suggesting.tables.text import words_in
from glossom.suggesting.words.frequency import lemmas_of

FUNCTION = words_in("""
a about above according across actually additionally after afterward afterwards again against almost along already
also although always am amid amidst among amongst an and another any anybody anyone anything anyway apart are aren't
around as aside at away be became because been before behind being below beneath beside besides between beyond both
but by can can't cannot could couldn't despite did didn't do does doesn't doing don't done due during each either else
elsewhere even eventually ever every everybody everyone everything except finally following for fortunately from
further furthermore get gets getting given go goes going got had hadn't has hasn't have haven't having he he'd he'll
he's hello hence her here here's hers herself hey him himself his how however i i'd i'll i'm i've if in indeed
initially inside instead into is isn't it it'd it'll it's its itself just later likewise made mainly make many may
maybe me meanwhile might mine moreover mostly much must my myself nearly neither never nevertheless nobody none
nonetheless nor normally not nothing notably now nowadays nowhere of off often oh ok okay on once one's only onto or
originally other others otherwise our ours ourselves out outside over overall per perhaps personally please presumably
previously probably put quite rather reportedly regarding regardless respectively sadly said same see seems separately
shall she she'd she'll she's should shouldn't similarly simply since so some somebody someone something sometimes
somewhat somewhere soon such suddenly supposedly sure surely take than that that's the their theirs them themselves
then there there'd there's thereafter therefore these they they'd they'll they're they've this those though through
throughout thus till to together too toward towards traditionally typically ultimately unfortunately unless unlike
unlikely until unusually up upon us used using usually various very via wants was wasn't we we'd we'll we're we've
well were weren't what what's whatever when whenever where whereas wherever whether which while who who's whoever whom
whose why will with within without won't would wouldn't yeah yes yet you you'd you'll you're you've your yours
yourself let let's earlier today tomorrow yesterday currently recently lately thanks
""")
"""Words that are no part of a name at its head, wherever they stand."""

OPENERS = FUNCTION | words_in("""
all certain critics enough experts few fewer first former formerly fourth hundreds image images last late least less
like little long lots millions more most near new next no officials one ones own people photo photograph picture
police read real recent reports researchers residents scientists second seen several sources still students supporters
tens third thousands two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred
thousand million billion dozens dozen scores twice under video want watch whole women men witnesses writing year years
zero photos caption credit source file left right top bottom clockwise courtesy copyright half
""")
"""These, and words that news puts at the head of a sentence: numbers, and what people are called in general."""

MONTHS = words_in("""
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep
Sept Oct Nov Dec
""")
DAYS = words_in("""
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays
Sundays Mon Tue Tues Wed Thu Thurs Fri Sat Sun
""")
BEFORE_DAY = words_in("""
Black Bloody Good Super Cyber Palm Ash Holy Easter Maundy Whit Giving Shrove Red Freaky
""")
"""Words before a day's name that make a name of the two: Bloody Sunday."""
BEFORE_MONTH = words_in("Black Red Bloody")


@lru_cache(maxsize=16_384)
def is_ordinary(word: str) -> bool:
    """Whether the word, in small letters, is an English word that is used often, or a form of one."""
    small = word.lower()
    return small in OPENERS or bool(lemmas_of(small))


def opens(word: str, *, sentence: bool) -> bool:
    """Whether the word is no part of a name: anywhere, or where it opens a `sentence`."""
    return word.lower().replace("’", "'") in (OPENERS if sentence else FUNCTION)


def is_participle(word: str) -> bool:
    """Whether the word looks like one that opens sentences: Citing, Embattled, Sadly."""
    return word.endswith(("ing", "ed", "ly"))


def is_date(word: str, before: str = "") -> bool:
    """Whether the word names a month or a day; `before` is the capitalised word in front of it, if any."""
    return (word in DAYS and before not in BEFORE_DAY) or (word in MONTHS and before not in BEFORE_MONTH)
