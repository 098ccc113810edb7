"""The pulse: what may be known of private scores, and when a talk may help (seed BP4)."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import mean

from mentoring.checkins import CheckIn
from mentoring.items import ItemKind, catalogue
from mentoring.norm_groups import PulseNorms
from mentoring.partnerships import Side

UTILITIES = (Side.MENTOR, Side.MENTEE)


@dataclass(frozen=True, slots=True)
class Ballot:
    """One person's scores in one pulse, 1 to 5. Never shown to anybody but that person."""

    member_id: int
    side: Side
    scores: tuple[int, ...]

    @property
    def average(self) -> Fraction:
        """The mean of the scores."""
        return Fraction(sum(self.scores), len(self.scores))


@dataclass(frozen=True, slots=True)
class PulseView:
    """What a coordinator sees: how many took part, and the averages that numbers allow."""

    taken_part: int
    average: float | None = None
    by_side: Mapping[Side, float] | None = None


def ballot_of(checkin: CheckIn, side: Side, dimension: str | None = None) -> Ballot | None:
    """The pulse scores in a check-in, of one dimension or all; None when there is none."""
    scores = []
    for item_id, value in checkin.answers:
        item = catalogue()[item_id]
        if item.kind is ItemKind.PULSE and value.isdigit() and dimension in (None, item.dimension):
            scores.append(int(value))
    return Ballot(checkin.member_id, side, tuple(scores)) if scores else None


def view(ballots: Sequence[Ballot], norms: PulseNorms) -> PulseView:
    """What may be seen of one pulse (norms: `pulse.coordinator_sees`).

    Averages per side when both have enough people, of the partnership when all together are
    enough, else only the number of people. People count, not single scores.
    """
    if len(ballots) < norms.min_answers:
        return PulseView(len(ballots))
    sides = _sides(ballots, norms)
    return PulseView(
        taken_part=len(ballots),
        average=_rounded(_average(ballots), norms),
        by_side={side: _rounded(_average(group), norms) for side, group in sides.items()} or None,
    )


def talk_may_help(ballots: Sequence[Ballot], before: Sequence[Ballot], norms: PulseNorms) -> bool:
    """Whether the coordinator is told that a talk may help (norms: `pulse.signal`).

    A low average, or a drop since the pulse before among those who answered both; only for
    groups whose average may be seen.
    """
    earlier = {ballot.member_id: ballot for ballot in before}
    both = [ballot for ballot in ballots if ballot.member_id in earlier]
    low = any(_average(group) < norms.low_below for group in _groups(ballots, norms))
    drops = (
        _average([earlier[ballot.member_id] for ballot in group]) - _average(group)
        for group in _groups(both, norms)
    )
    return low or any(drop >= norms.drop_from for drop in drops)


def _sides(ballots: Sequence[Ballot], norms: PulseNorms) -> dict[Side, list[Ballot]]:
    sides = {side: [ballot for ballot in ballots if ballot.side is side] for side in UTILITIES}
    enough = all(len(group) >= norms.min_answers for group in sides.values())
    return sides if enough else {}


def _groups(ballots: Sequence[Ballot], norms: PulseNorms) -> list[Sequence[Ballot]]:
    everybody = [ballots] if len(ballots) >= norms.min_answers else []
    return [*everybody, *_sides(ballots, norms).values()]


def _average(ballots: Sequence[Ballot]) -> Fraction:
    return mean([ballot.average for ballot in ballots])


def _rounded(value: Fraction, norms: PulseNorms) -> float:
    return math.floor(float(value) / norms.round_to + 0.5) * norms.round_to
