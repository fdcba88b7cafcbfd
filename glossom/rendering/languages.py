"""What a page has to know of a language: in which direction it is written, and which plural goes with a number.

The plural rules are those of the Unicode CLDR for whole numbers (cldr plurals, cardinal).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

Direction = Literal["ltr", "rtl"]
Plural = Literal["zero", "one", "two", "few", "many", "other"]

RIGHT_TO_LEFT = frozenset(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"])


def direction(lang: str) -> Direction:
    """In which direction a language is written."""
    return "rtl" if primary(lang) in RIGHT_TO_LEFT else "ltr"


def primary(lang: str) -> str:
    """The language itself, without country or script: `pt` of `pt-BR`."""
    return lang.partition("-")[0].lower()


def same_language(one: str, other: str) -> bool:
    """Whether two tags name one language, in whatever country."""
    return primary(one) == primary(other)


def plural(lang: str, number: int) -> Plural:
    """The plural form that a language uses with a whole number, 0 or more."""
    return RULES.get(primary(lang), _one_alone)(number)


def _never(_: int) -> Plural:
    return "other"


def _one_alone(number: int) -> Plural:
    return "one" if number == 1 else "other"


def _none_or_one(number: int) -> Plural:
    return "one" if number <= 1 else "other"


def _last_digit_one(number: int) -> Plural:
    return "one" if number % 10 == 1 and number % 100 != 11 else "other"


def _few_by_last_digit(number: int, rest: Plural) -> Plural:
    if number % 10 == 1 and number % 100 != 11:
        return "one"
    return "few" if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else rest


def _russian(number: int) -> Plural:
    return _few_by_last_digit(number, "many")


def _serbian(number: int) -> Plural:
    return _few_by_last_digit(number, "other")


def _polish(number: int) -> Plural:
    if number == 1:
        return "one"
    return "few" if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else "many"


def _czech(number: int) -> Plural:
    return "one" if number == 1 else "few" if 2 <= number <= 4 else "other"


def _slovene(number: int) -> Plural:
    forms: dict[int, Plural] = {1: "one", 2: "two", 3: "few", 4: "few"}
    return forms.get(number % 100, "other")


def _lithuanian(number: int) -> Plural:
    if 11 <= number % 100 <= 19 or number % 10 == 0:
        return "other"
    return "one" if number % 10 == 1 else "few"


def _latvian(number: int) -> Plural:
    if number % 10 == 0 or 11 <= number % 100 <= 19:
        return "zero"
    return "one" if number % 10 == 1 else "other"


def _romanian(number: int) -> Plural:
    if number == 1:
        return "one"
    return "few" if number == 0 or 1 <= number % 100 <= 19 else "other"


def _hebrew(number: int) -> Plural:
    return "one" if number == 1 else "two" if number == 2 else "other"


def _arabic(number: int) -> Plural:
    exact: dict[int, Plural] = {0: "zero", 1: "one", 2: "two"}
    if number in exact:
        return exact[number]
    return "few" if 3 <= number % 100 <= 10 else "many" if number % 100 >= 11 else "other"


def _irish(number: int) -> Plural:
    if number in (1, 2):
        return "one" if number == 1 else "two"
    return "few" if 3 <= number <= 6 else "many" if 7 <= number <= 10 else "other"


def _welsh(number: int) -> Plural:
    forms: dict[int, Plural] = {0: "zero", 1: "one", 2: "two", 3: "few", 6: "many"}
    return forms.get(number, "other")


RULES: dict[str, Callable[[int], Plural]] = {
    **dict.fromkeys(("bo", "dz", "id", "ja", "jv", "km", "ko", "lo", "ms", "my", "th", "vi", "yue", "zh"), _never),
    **dict.fromkeys(("am", "as", "bn", "fa", "fr", "gu", "hi", "hy", "kn", "pt", "zu"), _none_or_one),
    **dict.fromkeys(("is", "mk"), _last_digit_one),
    **dict.fromkeys(("be", "ru", "uk"), _russian),
    **dict.fromkeys(("bs", "hr", "sh", "sr"), _serbian),
    **dict.fromkeys(("cs", "sk"), _czech),
    **dict.fromkeys(("ro", "mo"), _romanian),
    "ar": _arabic,
    "cy": _welsh,
    "ga": _irish,
    "he": _hebrew,
    "lt": _lithuanian,
    "lv": _latvian,
    "pl": _polish,
    "sl": _slovene,
}
"""Every other language: one, and other."""
