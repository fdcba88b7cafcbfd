"""Days as they are printed: `26 August 2014`, `Aug. 26, 2014`, `26.8.2014`, `2014-08-26`."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from glossom.model import Day

MONTHS = (
    "january jan januar jänner janvier enero ene gennaio januari január janeiro ocak leden stycznia января янв"
    " січня يناير בינואר ledna januára januarja ianuarie januara siječnja tammikuuta ιανουαρίου януари जनवरी",
    "february feb februar feber février févr fevrier febrero febbraio februari február fevereiro şubat lutego"
    " февраля фев лютого فبراير בפברואר února februára februarja februarie februara veljače helmikuuta φεβρουαρίου"
    " февруари फरवरी फ़रवरी",
    "march mar märz mrz mars március marzo maart março marco mart mär marca марта мар березня مارس במרץ března"
    " martie ožujka maaliskuuta μαρτίου март मार्च maret",
    "april apr április avril avr abril abr aprile nisan kwietnia апреля апр квітня أبريل ابريل באפריל dubna"
    " apríla aprila aprilie travnja huhtikuuta απριλίου април अप्रैल",
    "may mai május mayo maggio mei maio maj mayıs maja мая травня مايو במאי května mája svibnja toukokuuta μαΐου"
    " май मई",
    "june jun június juni juin junio giugno junho haziran czerwca июня июн червня يونيو ביוני června júna junija"
    " iunie juna lipnja kesäkuuta ιουνίου юни जून",
    "july jul július juli juillet juil julio luglio julho temmuz lipca июля июл липня يوليو ביולי července júla"
    " julija iulie jula srpnja heinäkuuta ιουλίου юли जुलाई",
    "august aug août aout agosto ago augustus augusztus augusti ağustos sierpnia августа авг серпня أغسطس באוגוסט"
    " srpna augusta avgusta kolovoza elokuuta αυγούστου август अगस्त",
    "september sep sept szeptember septembre septiembre settembre setembro eylül września сентября сен вересня"
    " سبتمبر בספטמבר září septembra septembrie rujna syyskuuta σεπτεμβρίου септември सितंबर सितम्बर",
    "october oct oktober október okt octobre octubre ottobre outubro ekim października октября окт жовтня أكتوبر"
    " באוקטובר října októbra oktobra octombrie lokakuuta οκτωβρίου октомври अक्टूबर अक्तूबर",
    "november nov novembre noviembre novembro kasım ноября ноя листопада نوفمبر בנובמבר listopadu novembra"
    " noiembrie studenoga studenog marraskuuta νοεμβρίου ноември नवंबर नवम्बर",
    "december dec dezember dez décembre déc decembre diciembre dicembre dezembro desember des aralık grudnia"
    " декабря дек грудня ديسمبر בדצמבר prosince decembra decembrie prosinca joulukuuta δεκεμβρίου декември दिसंबर"
    " दिसम्बर",
)
"""`listopada` is none: November in Polish, October in Croatian."""
MONTH = {name: number for number, names in enumerate(MONTHS, 1) for name in names.split()}
NAMES = "|".join(sorted(MONTH, key=len, reverse=True))
DAY_FIRST = (
    rf"(?P<d1>\d{{1,2}})(?:(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+|of\s+)?|-)(?P<m1>{NAMES})\b\.?(?:,?\s+|-)"
    r"(?:de\s+|del\s+)?(?P<y1>\d{4})"
)
MONTH_FIRST = rf"\b(?P<m2>{NAMES})\b\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
YEAR_FIRST = rf"(?P<y7>\d{{4}})\.?,?\s+(?P<m7>{NAMES})\b\.?\s+(?P<d7>\d{{1,2}})"
ISO = r"(?P<y3>\d{4})-(?P<m3>\d{2})-(?P<d3>\d{2})"
DOTS = r"(?P<d4>\d{1,2})\.\s?(?P<m4>\d{1,2})\.\s?(?P<y4>\d{4})"
SLASHES = r"(?P<a5>\d{1,2})/(?P<b5>\d{1,2})/(?P<y5>\d{4})"
EAST = r"(?P<y6>\d{4})[年년/.]\s?(?P<m6>\d{1,2})[月월/.]\s?(?P<d6>\d{1,2})[日일]?"
FORMS = "|".join((DAY_FIRST, MONTH_FIRST, YEAR_FIRST, ISO, EAST, DOTS, SLASHES))
PRINTED = re.compile(rf"(?i)(?<![a-z\d/.])(?:{FORMS})(?![/.]?\d)")
SINCE_1970 = re.compile(r"[1-2]\d{9}(?:\d{3})?")
COMPACT = re.compile(r"^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])($|T)")
IN_ADDRESS = re.compile(r"/(20\d\d|19\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)")
CHANGED = re.compile(
    r"(?i)\b(?:updated?|modified|last (?:changed|edited)|aktualisiert|stand|zuletzt|mis à jour|actualizado|"
    r"aggiornato|bijgewerkt|oppdatert|uppdaterad|opdateret|güncelleme|atualizado|modifié|modificado|modificato|geändert|"
    r"gewijzigd|ändrad|endret|ændret|zaktualizowan[oy]|aktualizacja|обновлено|изменено|оновлено|змінено)(?![^\W\d_])"
)


def days_in(text: str) -> tuple[Day, ...]:
    """The days printed in the text, in order. 3/4/2014 is none: it means two days."""
    found = (_day(match) for match in PRINTED.finditer(text))
    return tuple(day for day in found if day)


def as_stamp(value: str) -> str:
    """A moment as data state it, as `2014-08-26T20:00:00Z`: also from seconds since 1970, or without signs."""
    if SINCE_1970.fullmatch(value):
        return datetime.fromtimestamp(int(value[:10]), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return COMPACT.sub(r"\1-\2-\3\4", value)


def day_in_address(url: str) -> Day | None:
    """The day that the path of a web address holds, as in `/2014/08/26/`."""
    found = IN_ADDRESS.search(urlsplit(url).path)
    return _valid(*map(int, found.groups())) if found else None


def published_and_changed(text: str) -> tuple[tuple[Day, ...], tuple[Day, ...]]:
    """The days of publication and those of a later change, told apart by words such as “Updated”."""
    change = CHANGED.search(text)
    if not change:
        return days_in(text), ()
    return days_in(text[: change.start()]), days_in(text[change.end() :])


def without_days(text: str) -> str:
    """The text with its days taken out."""
    return PRINTED.sub(" ", text)


def _day(match: re.Match[str]) -> Day | None:
    groups = {name: value for name, value in match.groupdict().items() if value}
    if "a5" in groups:
        return _slashed(int(groups["a5"]), int(groups["b5"]), int(groups["y5"]))
    parts = {name[0]: value for name, value in groups.items()}
    month = MONTH.get(parts["m"].lower()) or int(parts["m"])
    return _valid(int(parts["y"]), month, int(parts["d"]))


def _slashed(first: int, second: int, year: int) -> Day | None:
    if first > 12:
        return _valid(year, second, first)
    if second > 12 or first == second:
        return _valid(year, first, second)
    return None


def _valid(year: int, month: int, day: int) -> Day | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
