"""Which stories belong together."""

from __future__ import annotations

import math
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from glossom.rendering.kinship import BEFORE, COMMON, KIN, ONE_MATTER, RELATED, RESTS, SINCE, Kinship, Subject, Thread

DAY = date(2014, 8, 26)
TALKS = ("minsk", "kyiv", "donetsk", "osce")
OTHERS = tuple(Subject((f"alone-{number}", "earth"), DAY) for number in range(20))


def subject(*marks: str, days: int = 0) -> Subject:
    return Subject(marks, DAY + timedelta(days=days))


def test_the_story_so_far_is_told_in_the_order_of_days() -> None:
    stories = [subject(*TALKS), subject(*TALKS, days=9), subject(*TALKS, days=-30), subject(*TALKS, days=-3), *OTHERS]
    thread = Kinship(stories).thread(0)
    assert thread.before == (2, 3)
    assert thread.since == (1,)


def test_of_many_stories_the_closest_are_told() -> None:
    near = [subject(*TALKS, days=-day) for day in range(1, 10)]
    far = [subject(*TALKS[:2], "trade", "gas", days=-day) for day in range(20, 30)]
    thread = Kinship([subject(*TALKS), *far, *near, *OTHERS]).thread(0)
    assert len(thread.before) == BEFORE
    assert set(thread.before) <= set(range(1 + len(far), 1 + len(far) + len(near)))


def test_what_rested_for_years_is_another_story() -> None:
    stories = [subject(*TALKS), subject(*TALKS, days=-RESTS.days), subject(*TALKS, days=-RESTS.days - 1), *OTHERS]
    assert Kinship(stories).thread(0).before == (1,)


def test_a_story_of_the_thread_is_not_related_once_more() -> None:
    stories = [subject(*TALKS), subject(*TALKS, days=-3), subject("minsk", "chess", "sport", "prize", days=-4), *OTHERS]
    kinship = Kinship(stories)
    assert kinship.thread(0).before == (1,)
    assert kinship.related(0) == (2,)


def test_what_all_have_in_common_relates_nobody() -> None:
    stories = [subject("earth", f"alone-{number}") for number in range(COMMON + 1)]
    assert Kinship(stories).related(0) == ()


def test_an_undated_story_has_no_thread() -> None:
    stories = [Subject(TALKS, None), subject(*TALKS), *OTHERS]
    kinship = Kinship(stories)
    assert kinship.thread(0) == kinship.thread(1)
    assert kinship.related(0) == (1,)


MARKS = st.lists(st.sampled_from("abcdefgh"), max_size=5, unique=True).map(tuple)
SUBJECTS = st.lists(st.builds(Subject, MARKS, st.none() | st.dates()), min_size=1, max_size=12)


@given(SUBJECTS)
def test_no_story_is_its_own_kin_or_told_twice(subjects: list[Subject]) -> None:
    kinship = Kinship(subjects)
    for number, own in enumerate(subjects):
        thread, related = kinship.thread(number), kinship.related(number)
        told = [*thread.before, *thread.since, *related]
        assert number not in told
        assert len(set(told)) == len(told)
        assert len(thread.before) <= BEFORE
        assert len(thread.since) <= SINCE
        assert len(related) <= RELATED
        days = [subjects[one].day for one in (*thread.before, number, *thread.since)] if told and own.day else []
        assert days == sorted(day for day in days if day)


def plain_kin(subjects: list[Subject], number: int) -> tuple[tuple[int, ...], Thread]:
    """What is related to a story, and its thread, by comparing it with each other one."""

    def weight(mark: str) -> float:
        tellers = sum(mark in one.marks for one in subjects)
        return math.log((1 + len(subjects)) / tellers) ** 2 if tellers <= COMMON else 0

    def length(one: Subject) -> float:
        return math.sqrt(sum(map(weight, one.marks))) or 1.0

    def near(other: Subject) -> float:
        common = sum(weight(mark) for mark in subjects[number].marks if mark in other.marks)
        return round(common / (length(subjects[number]) * length(other)), 6)

    own = subjects[number].day
    kin = [(near(one), at) for at, one in enumerate(subjects) if at != number and near(one) >= KIN]
    ranked = [at for _, at in sorted(kin, key=lambda one: (-one[0], one[1]))]
    days = {at: (subjects[at].day or date.max) - own for nearness, at in kin if nearness >= ONE_MATTER} if own else {}
    same = [at for at in ranked if at in days and subjects[at].day]
    before = [at for at in same if timedelta() < -days[at] <= RESTS][:BEFORE]
    since = [at for at in same if timedelta() < days[at] <= RESTS][:SINCE]
    thread = Thread(*(tuple(sorted(part, key=lambda at: (subjects[at].day, at))) for part in (before, since)))
    return tuple(at for at in ranked if at not in (*before, *since))[:RELATED], thread


@given(SUBJECTS)
def test_kin_are_those_that_a_comparison_with_every_story_finds(subjects: list[Subject]) -> None:
    kinship = Kinship(subjects)
    for number in range(len(subjects)):
        assert (kinship.related(number), kinship.thread(number)) == plain_kin(subjects, number)
