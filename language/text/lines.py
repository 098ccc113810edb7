"""Sentences with what was found in them, and until when their answer is wanted."""

from collections.abc import Sequence
from dataclasses import dataclass

from language.acts.promises import Promise
from language.acts.questions import Ask
from language.dates.due import Due, as_due, best, rank
from language.dates.finder import Moment
from language.packs.loader import Pack
from language.text.sentences import Passage

_FEW = 4  # words beside a date


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence with what was found in it; among `days` are some that cannot be."""

    passage: Passage
    dates: tuple[Moment, ...]
    days: tuple[Moment, ...]
    promise: Promise | None
    ask: Ask | None


def answer_by(lines: Sequence[Line], asked: Sequence[Line], pack: Pack) -> Due | None:
    """Until when an answer is wanted, not a date that the question is about."""
    for line in asked:
        if line.ask and line.ask.request:
            chosen = best(_outside_the_matter(line, pack))
            wanted = pack.any("request.wanted").search(line.passage.norm)
            if chosen and (rank(chosen) == 0 or (wanted and rank(chosen) == 1)):
                return as_due(chosen, line.passage, pack)
    for line in lines if asked else ():
        chosen = best(line.dates)
        if chosen and rank(chosen) <= 1 and line not in asked and _answer_wanted(line, pack):
            return as_due(chosen, line.passage, pack)
    return None


def lacks(line: Line, pack: Pack) -> bool:
    """Whether it tells what the speaker still waits for: beside a promise that asks nothing."""
    is_news = line.ask is not None and not line.ask.question
    return is_news and pack.any("request.lack").search(line.passage.norm) is not None


def is_bare(line: Line, moment: Moment, pack: Pack) -> bool:
    """Whether a sentence says no more than a date: "friday"."""
    extra = pack.words("dates.around.only_date_extra")
    norm = line.passage.norm
    rest = (norm[: moment.around.start] + norm[moment.end :]).split()
    return (moment.around.deadline and len(rest) <= _FEW) or extra.issuperset(rest)


def _outside_the_matter(line: Line, pack: Pack) -> list[Moment]:
    """The dates but those in "tell us if you come on Monday", "say who comes on Monday".

    A deadline set apart is of the asking: "tell us if it is fine, by Monday".
    """
    norm, dates = line.passage.norm, line.dates
    told = pack.any("request.whether").search(norm)
    asked = pack.any("request.asked_what").search(norm)
    return [
        each
        for each in dates
        if not (told and each.start >= told.end() and not _set_apart(each, norm))
        and not (asked and each.start >= asked.end() and rank(each))
    ]


def _set_apart(moment: Moment, norm: str) -> bool:
    return rank(moment) == 0 and norm[: moment.around.start].endswith(", ")


def _answer_wanted(line: Line, pack: Pack) -> bool:
    if line.promise or (line.ask and line.ask.needs_answer):
        return False
    chosen = best(line.dates)
    if chosen is None or pack.any("request.own_date").search(line.passage.norm):
        return False
    cue = pack.any("request.deadline_cue").search(line.passage.norm)
    fine = pack.any("request.fine_then").match(line.passage.norm, chosen.end)
    if rank(chosen) == 1:
        return fine is not None
    return bool(cue) or is_bare(line, chosen, pack)
