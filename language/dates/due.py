"""Reads dates as people write them: "by Wed 11 Feb", "til friday", "tomorow morning before 9"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from language.dates.finder import Moment, moments
from language.detection import pack_of, packs_for_dates, script_of
from language.packs.loader import Pack, pack_of_dates, region_of
from language.text.sentences import Passage, sentences, whole

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Due:
    """A date in the speaker's zone, the time of day if one was said, and the words for it.

    `limit`: nobody named that very day, it is only the last one that counts ("before Monday").
    """

    on: date
    at: time | None
    phrase: str
    limit: bool = False


def month_first(pack: Pack, language: str | None) -> bool:
    """Whether 3/4 is the fourth of March."""
    region = region_of(language)
    return (
        region in pack.words("dates.month_first_regions")
        if region
        else not pack.dates["day_first"]
    )


def days_in(
    passage: Passage, now: datetime, pack: Pack, language: str | None = None
) -> tuple[Moment, ...]:
    """What is written as a date in a sentence; without its day where that cannot be."""
    found = moments(passage, now.replace(tzinfo=None), pack, month_first(pack, language))
    return tuple(
        moment for moment in found if moment.on is not None or _meant_as_date(moment, passage)
    )


def dates_in(
    passage: Passage, now: datetime, pack: Pack, language: str | None = None
) -> tuple[Moment, ...]:
    """The dates of a sentence that can be."""
    found = days_in(passage, now, pack, language)
    return tuple(moment for moment in found if moment.on is not None)


def rank(moment: Moment) -> int:
    """How well a date serves as a due date; 0 is best."""
    if moment.around.no_due:
        return 4
    if moment.past:
        return 3
    if moment.around.deadline:
        return 0
    free = moment.kind == "span" and moment.on is not None and moment.on.weekday() >= _SATURDAY
    return 2 if moment.around.bracketed or moment.kind == "length" or free else 1


def best(found: Iterable[Moment], worst_rank: int = 2) -> Moment | None:
    """The first of the dates that serve best as a due date."""
    usable = [moment for moment in found if rank(moment) <= worst_rank]
    return min(usable, key=rank, default=None)


def as_due(moment: Moment, passage: Passage, pack: Pack) -> Due:
    """A promise made now is ahead, unless a deadline just slipped by is named."""
    on, limit = moment.on, moment.limit
    ahead = pack.any("dates.around.future").search(passage.norm)
    if moment.rolled and ahead and not moment.around.deadline:
        on, limit = moment.rolled, False
    if on is None:
        raise ValueError("a date that cannot be is no due date")
    return Due(on, moment.at, passage.words(moment.around.start, moment.end), limit)


def find_due(text: str, now: datetime, language: str | None = None) -> Due | None:
    """The first meaningful date of a text as a due date; `now` is the speaker's wall time."""
    packs = packs_for_dates(text, pack_of(text, language))
    found = (due_among(sentences(text, pack), now, pack, language) for pack in packs)
    return next((due for due in found if due), None)


def due_in_script(text: str, now: datetime) -> Due | None:
    """The same of a text in a language of which only the dates are read; none in any other."""
    code = script_of(text)
    pack = pack_of_dates(code) if code else None
    return due_among(sentences(text, pack), now, pack, code) if pack else None


def due_among(
    passages: Sequence[Passage], now: datetime, pack: Pack, language: str | None
) -> Due | None:
    """The date of several sentences that serves best."""
    found = [(m, p) for p in passages for m in dates_in(p, now, pack, language)]
    chosen = best((moment for moment, _ in found), worst_rank=3)
    passage = next((p for m, p in found if m is chosen), None)
    return as_due(chosen, passage, pack) if chosen and passage else None


def impossible_date(text: str, now: datetime, language: str | None = None) -> str | None:
    """The words of a date that cannot be, such as "30 February"."""
    packs = packs_for_dates(text, pack_of(text, language))
    found = (_impossible(text, now, pack, language) for pack in packs)
    return next((words for words in found if words), None)


def _impossible(text: str, now: datetime, pack: Pack, language: str | None) -> str | None:
    for passage in sentences(text, pack):
        for moment in days_in(passage, now, pack, language):
            if moment.on is None:
                return passage.words(moment.start, moment.end)
    return None


def _meant_as_date(moment: Moment, passage: Passage) -> bool:
    """ "50/50" is no date; "31/11" is one that cannot be, and so is "by 13/13"."""
    if moment.kind != "numeric" or moment.around.deadline:
        return True
    figures = [
        int(f) for f in passage.norm[moment.start : moment.end].split("/") if f.strip().isdigit()
    ]
    return len(figures) != 2 or (max(figures) < 40 and min(figures) <= 12)


def parse_date_only(text: str, now: datetime, language: str | None = None) -> Due | None:
    """A whole short answer such as "by friday"; none when there is more than a date in it."""
    packs = packs_for_dates(text, pack_of(text, language))
    found = (_only_date(text, now, pack, language) for pack in packs)
    return next((due for due in found if due), None)


def _only_date(text: str, now: datetime, pack: Pack, language: str | None) -> Due | None:
    passage = whole(text, pack)
    found = dates_in(passage, now, pack, language)
    if len(found) != 1:
        return None
    rest = (passage.norm[: found[0].start] + passage.norm[found[0].end :]).split()
    if not pack.words("dates.around.only_date_extra").issuperset(rest):
        return None
    return as_due(found[0], passage, pack)
