"""Finds the date that somebody names in place of another one: "tomorrow, no wait, Monday"."""

from collections.abc import Sequence

from language.dates.due import rank
from language.dates.finder import Moment
from language.packs.loader import Pack
from language.text.sentences import Passage

Dated = tuple[Passage, Sequence[Moment]]
_USABLE = 2


def corrected(told: Sequence[Dated], pack: Pack) -> tuple[Moment, Passage] | None:
    """The last date behind words that take an earlier one back; none without such words."""
    for place, (passage, dates) in enumerate(told):
        cue = pack.any("dates.around.corrected").search(passage.norm)
        if cue is None:
            continue
        before = any(found for _, found in told[:place])
        before = before or any(moment.start < cue.start() for moment in dates)
        after = [(m, passage) for m in dates if m.start >= cue.start() and rank(m) <= _USABLE]
        after += [(m, p) for p, found in told[place + 1 :] for m in found if rank(m) <= _USABLE]
        if before and after:
            return after[-1]
    return None
