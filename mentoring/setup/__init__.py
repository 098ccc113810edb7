"""Setting up a partnership by chat: the questions in their order, and what was answered so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from mentoring.partnerships import Side

# Steps that are no questions: all is answered; shall it be like the last partnership?
SUMMARY, OFFER = "summary", "offer"
SIDES = (Side.MENTEE, Side.MENTOR)


class Topic(StrEnum):
    """What a question of the set-up is about."""

    NAME = "name"
    PLACE = "place"
    DAYS = "days"
    HOURS = "hours"
    HOLIDAYS = "holidays"
    PHONES = "phones"
    LANGUAGE = "language"
    MODE = "mode"
    PHASE = "phase"
    STAGES = "stages"
    START = "start"


OF_A_SIDE = (
    Topic.PLACE,
    Topic.DAYS,
    Topic.HOURS,
    Topic.HOLIDAYS,
    Topic.LANGUAGE,
    Topic.PHONES,
)
OF_BOTH = (Topic.MODE, Topic.PHASE, Topic.STAGES, Topic.START)


@dataclass(frozen=True, slots=True)
class Step:
    """One question: its topic, and whose side it is about, if it is not about both."""

    topic: Topic
    side: Side | None = None

    def __str__(self) -> str:
        """The name under which its answer is kept, such as `mentee_place`."""
        return f"{self.side}_{self.topic}" if self.side else str(self.topic)


@dataclass(frozen=True, slots=True)
class Setup:
    """A set-up in hand; nothing of it counts before it is confirmed.

    `step` is the question that was asked last, `SUMMARY` or `OFFER`, `answers` what was said, by
    step, and `pending` what is being chosen for the present step; all are plain enough for JSON.
    `partnership_id` is the partnership whose settings are changed, `like_id` the one that a new
    one is made after, if any. `card` counts the messages that asked.
    """

    telegram_id: int
    changed_at: datetime
    step: str
    answers: dict[str, Any] = field(default_factory=dict)
    pending: Any = None
    partnership_id: int | None = None
    like_id: int | None = None
    card: int = 0
    id: int = 0

    @property
    def subject(self) -> str:
        """The name by which prompts are about it."""
        return f"setup:{self.id}"

    @property
    def card_key(self) -> str:
        """The key in the outbox of the message that asks at present."""
        return f"setup:{self.id}:{self.card}"

    @property
    def present(self) -> Any:
        """What is chosen for the present step so far: just now, or when it was answered."""
        return self.pending if self.pending is not None else self.answers.get(self.step)


def steps(*, several_languages: bool) -> tuple[Step, ...]:
    """Every question in its order. With one language nobody is asked for it."""
    own = [topic for topic in OF_A_SIDE if several_languages or topic is not Topic.LANGUAGE]
    return (
        *(Step(Topic.NAME, side) for side in SIDES),
        Step(Topic.NAME),
        *(Step(topic, side) for side in SIDES for topic in own),
        *map(Step, OF_BOTH),
    )


def step_of(name: str, order: Sequence[Step]) -> Step | None:
    """The question with that name; None for the summary and for what never was a question."""
    return next((step for step in order if str(step) == name), None)


def next_step(setup: Setup, order: Sequence[Step]) -> str:
    """The first question without an answer; the summary when all have one."""
    return next((str(step) for step in order if str(step) not in setup.answers), SUMMARY)


def answered(
    setup: Setup, value: Any, order: Sequence[Step], also: Mapping[str, Any] | None = None
) -> Setup:
    """The present question is answered: on to the next one. `also` are answers that came with it.

    The holidays of another country are asked for anew, and so is the name of a new partnership
    when a utility has another one.
    """
    answers = setup.answers | {setup.step: value} | dict(also or {})
    step = step_of(setup.step, order)
    is_new_name = step is not None and step.topic is Topic.NAME and step.side is not None
    if is_new_name and setup.partnership_id is None and setup.answers.get(setup.step) != value:
        answers.pop(str(Step(Topic.NAME)), None)
    if step is not None and step.topic is Topic.PLACE:
        before = setup.answers.get(setup.step) or value
        if before["country"] != value["country"]:
            answers.pop(str(Step(Topic.HOLIDAYS, step.side)), None)
    setup = replace(setup, answers=answers, pending=None)
    return replace(setup, step=next_step(setup, order))


def back(setup: Setup, order: Sequence[Step]) -> Setup:
    """To the question before; when only one was being changed, to the summary."""
    names = [str(step) for step in order]
    if setup.step in setup.answers and next_step(setup, order) == SUMMARY:
        return replace(setup, step=SUMMARY, pending=None)
    place = names.index(setup.step) if setup.step in names else len(names)
    return replace(setup, step=names[max(place - 1, 0)], pending=None)


def go_to(setup: Setup, step: Step) -> Setup:
    """To one question, to answer it again."""
    return replace(setup, step=str(step), pending=None)


def like(last: dict[str, Any]) -> dict[str, Any]:
    """The answers that a new partnership may take over: all but names, places and the start."""
    other = {Topic.NAME, Topic.PLACE, Topic.START, Topic.HOLIDAYS}
    return {name: value for name, value in last.items() if name.split("_")[-1] not in other}
