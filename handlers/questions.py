"""Questions that wait: what a message answers, holds or asks."""

from dataclasses import dataclass

from handlers.access import Heard
from language import Reading
from mentoring.questions import Question
from storage import Work


@dataclass(frozen=True, slots=True)
class Settled:
    """What a message did for questions that waited."""

    answered: tuple[Question, ...] = ()
    acknowledged: Question | None = None


async def take_answer(heard: Heard, reading: Reading, work: Work) -> Settled:
    """Find the questions that a message answers or holds (norms: `reading_order`)."""
    return Settled()


async def take_question(heard: Heard, reading: Reading, settled: Settled, work: Work) -> None:
    """Track what a message asks of somebody."""
