"""Sets: which items one check-in asks of one person."""

from dataclasses import dataclass
from enum import StrEnum

from mentoring.checkins.items import Item, ItemKind, catalogue
from mentoring.norms import Norms
from mentoring.partnerships import Phase, Side, Stage

NEVER = 1_000_000


class SetKind(StrEnum):
    """What a check-in is made of (norms: `composition`)."""

    LIGHT = "light"
    PULSE = "pulse"
    CLOSING = "closing"
    AFTERCARE = "aftercare"


@dataclass(frozen=True, slots=True)
class History:
    """What one person was asked: item ids of earlier sets, newest first.

    `settled` are the state items answered with yes since the present stage began; they rest
    until it changes.
    """

    sets: tuple[tuple[str, ...], ...] = ()
    settled: frozenset[str] = frozenset()

    def sets_ago(self, item: Item) -> int:
        """How many sets ago an item was asked; 1 is the newest set."""
        asked = (ago for ago, ids in enumerate(self.sets, start=1) if item.id in ids)
        return next(asked, NEVER)


def compose(
    kind: SetKind, side: Side, phase: Phase, stage: Stage, history: History, norms: Norms
) -> tuple[Item, ...]:
    """The items of one set for one person (norms: `composition`); none for the programme.

    A light set has one pulse, phase, stage and open item in rotation; it is shorter when all of
    a kind were asked in one of the last sets. The other sets are fixed in kind and number.
    """
    counts = norms.composition
    pulse = _rotated(history, side, ItemKind.PULSE)
    of_phase = _rotated(history, side, ItemKind.PHASE, phase=phase)
    of_stage = _rotated(history, side, ItemKind.STAGE, stage=stage)
    of_open = _rotated(history, side, ItemKind.OPEN, phase=_looking_back(phase))
    match kind:
        case SetKind.LIGHT:
            rest = counts.no_item_again_within_sets
            pulse, of_phase, of_stage, of_open = (
                [item for item in pool if history.sets_ago(item) > rest]
                for pool in (pulse, of_phase, of_stage, of_open)
            )
            content = of_phase[:2] if stage is Stage.CLOSURE else of_phase[:1] + of_stage[:1]
            chosen = pulse[:1] + content + of_open[:1]
        case SetKind.PULSE:
            chosen = pulse[: counts.pulse_items] + of_open[:1]
        case SetKind.CLOSING:
            chosen = of_phase[: counts.closing_items] + of_open[:1]
        case SetKind.AFTERCARE:
            chosen = of_phase[: counts.aftercare_items] + of_open[:1]
    return tuple(chosen[: norms.checkins.max_questions])


def _looking_back(phase: Phase) -> Phase:
    # Aftercare has no open question of its own.
    return Phase.DISSOLUTION if phase is Phase.AFTERCARE else phase


def _rotated(
    history: History,
    side: Side,
    kind: ItemKind,
    phase: Phase | None = None,
    stage: Stage | None = None,
) -> list[Item]:
    """Items of a kind that are not settled: never asked first, then the longest ago."""
    wanted = (side, kind, phase, stage)
    fitting = [
        item
        for item in catalogue().values()
        if (item.side, item.kind, item.phase, item.stage) == wanted
        and item.id not in history.settled
    ]
    return sorted(fitting, key=history.sets_ago, reverse=True)
