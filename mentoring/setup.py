"""Setting up a partnership by chat: its questions, what each sets, and who may change it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum
from functools import reduce
from typing import Any

from mentoring.calendars import DayHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.notices import Notice
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility

# What a set-up shows while it asks nothing: the choice to do it like the last one, and the end.
OFFER, SUMMARY = "offer", "summary"
SIDES = (Side.MENTEE, Side.MENTOR)
MONDAY_TO_FRIDAY = frozenset(range(5))
USUAL_HOURS = time(8, 0), time(17, 0)


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


@dataclass(frozen=True, slots=True)
class Step:
    """One question: its topic, and whose side it is about, if it is not about both."""

    topic: Topic
    side: Side | None = None

    def __str__(self) -> str:
        """The name under which its answer is kept, such as `mentee_place`."""
        return f"{self.side}_{self.topic}" if self.side else str(self.topic)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The question is answered; `also` are answers to other questions that came with it."""

    value: Any
    also: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choosing:
    """Nothing is decided yet, but there is something more to choose from."""

    pending: Any


Outcome = Chosen | Choosing | Notice | None
"""A notice says what is wrong and what to do; None is no answer at all."""


@dataclass(frozen=True, slots=True)
class Setup:
    """A set-up in hand; nothing of it counts before it is confirmed.

    `step` is the question that was asked last or `SUMMARY`, `answers` what was said, by step, and
    `pending` what is being chosen for the present step; all are plain enough for JSON.
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
    def is_new(self) -> bool:
        """Whether it makes a partnership; else it changes the settings of one."""
        return self.partnership_id is None

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


@dataclass(frozen=True, slots=True)
class Setting:
    """What a question sets in a utility or a partnership: the present answer, and another one."""

    answer_of: Callable[[Any], Any]
    with_answer: Callable[[Any, Any], Any]
    changed_by: frozenset[Role]


def hours_answer(
    opens: time, closes: time, by_day: Iterable[tuple[int, time, time]]
) -> dict[str, Any]:
    """Working hours as an answer: the usual ones, and those of single weekdays."""
    return {
        "opens": f"{opens:%H:%M}",
        "closes": f"{closes:%H:%M}",
        "by_day": [[day, f"{begin:%H:%M}", f"{end:%H:%M}"] for day, begin, end in by_day],
    }


def _hours_of(utility: Utility) -> dict[str, Any]:
    calendar = utility.calendar
    return hours_answer(calendar.opens, calendar.closes, map(astuple, calendar.hours_by_day))


def _with_hours(utility: Utility, answer: Mapping[str, Any]) -> Utility:
    at = time.fromisoformat
    by_day = tuple(DayHours(day, at(begin), at(end)) for day, begin, end in answer["by_day"])
    opens, closes = at(answer["opens"]), at(answer["closes"])
    return _with_calendar(utility, opens=opens, closes=closes, hours_by_day=by_day)


def _place_of(utility: Utility) -> dict[str, Any]:
    zone = utility.calendar.timezone
    return {"name": utility.place, "country": utility.country, "zone": zone}


def _with_place(utility: Utility, answer: Mapping[str, Any]) -> Utility:
    utility = replace(utility, place=answer["name"], country=answer["country"])
    return _with_calendar(utility, timezone=answer["zone"])


def _with_calendar(utility: Utility, **changes: Any) -> Utility:
    return replace(utility, calendar=replace(utility.calendar, **changes))


def _stages_of(partnership: Partnership) -> list[str]:
    return [stage.value for stage in partnership.stages_done]


def _with_stages(partnership: Partnership, answer: Sequence[str]) -> Partnership:
    done = tuple(stage for stage in Stage if stage.value in answer)
    return replace(partnership, stages_done=done, stage=stage_after(done))


def stage_after(done: Sequence[Stage]) -> Stage:
    """The stage that a partnership is in: the first that is not done."""
    return next((stage for stage in Stage if stage not in done), Stage.CLOSURE)


COORDINATORS = frozenset({Role.COORDINATOR})
LEADS = COORDINATORS | {Role.LEAD}
# Management may always have the bot read less, and ask for more.
MANAGEMENT = LEADS | {Role.MANAGEMENT}
Convert = Callable[[Any], Any]


def _field(
    name: str, changed_by: frozenset[Role], to_json: Convert = str, from_json: Convert = str
) -> Setting:
    return Setting(
        lambda owner: to_json(getattr(owner, name)),
        lambda owner, answer: replace(owner, **{name: from_json(answer)}),
        changed_by,
    )


def _calendar_field(name: str, to_json: Convert, from_json: Convert) -> Setting:
    return Setting(
        lambda utility: to_json(getattr(utility.calendar, name)),
        lambda utility, answer: _with_calendar(utility, **{name: from_json(answer)}),
        LEADS,
    )


# In the order in which they are asked and shown, names before all others.
OF_A_SIDE: Mapping[Topic, Setting] = {
    Topic.NAME: _field("name", COORDINATORS),
    Topic.PLACE: Setting(_place_of, _with_place, LEADS),
    Topic.DAYS: _calendar_field("work_days", sorted, frozenset),
    Topic.HOURS: Setting(_hours_of, _with_hours, LEADS),
    Topic.HOLIDAYS: _calendar_field(
        "holidays",
        lambda days: sorted(map(str, days)),
        lambda days: frozenset(map(date.fromisoformat, days)),
    ),
    Topic.LANGUAGE: _field("language", LEADS),
    Topic.PHONES: _field("phones", LEADS, list, tuple),
}
OF_BOTH: Mapping[Topic, Setting] = {
    Topic.NAME: _field("name", COORDINATORS),
    Topic.MODE: _field("mode", MANAGEMENT, str, Mode),
    Topic.PHASE: _field("phase", COORDINATORS, str, Phase),
    Topic.STAGES: Setting(_stages_of, _with_stages, COORDINATORS),
    Topic.START: _field("phase_started_on", COORDINATORS, str, date.fromisoformat),
}


def steps(*, several_languages: bool) -> tuple[Step, ...]:
    """Every question in its order, names first. With one language nobody is asked for it."""
    every = (
        *(Step(topic, side) for side in SIDES for topic in OF_A_SIDE),
        *(Step(topic) for topic in OF_BOTH),
    )
    asked = [step for step in every if several_languages or step.topic is not Topic.LANGUAGE]
    return tuple(sorted(asked, key=lambda step: step.topic is not Topic.NAME))


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
    before = setup.answers.get(setup.step)
    answers = setup.answers | {setup.step: value} | dict(also or {})
    match step_of(setup.step, order):
        case Step(Topic.NAME, Side()) if setup.is_new and value != before:
            answers.pop(str(Step(Topic.NAME)), None)
        case Step(Topic.PLACE, side) if before and value["country"] != before["country"]:
            answers.pop(str(Step(Topic.HOLIDAYS, side)), None)
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


def like(last: Mapping[str, Any]) -> dict[str, Any]:
    """The answers that a new partnership may take over: all but names, places and the start."""
    other = {Topic.NAME, Topic.PLACE, Topic.START, Topic.HOLIDAYS}
    return {name: value for name, value in last.items() if name.split("_")[-1] not in other}


def changeable(member: Member, order: Sequence[Step]) -> tuple[Step, ...]:
    """The settings that a member may change: coordinators all, others none of the other side."""
    sides = {*SIDES, None} if member.role is Role.COORDINATOR else {member.side, None}
    theirs = [step for step in order if step.side in sides]
    return tuple(step for step in theirs if member.role in _setting(step).changed_by)


def _setting(step: Step) -> Setting:
    return OF_A_SIDE[step.topic] if step.side else OF_BOTH[step.topic]


def answers_of(partnership: Partnership) -> dict[str, Any]:
    """What would have to be answered to get this partnership."""
    answers = {str(Step(each)): of.answer_of(partnership) for each, of in OF_BOTH.items()}
    for side in SIDES:
        utility = partnership.utility(side)
        spoken = replace(utility, language=utility.language or partnership.language)
        answers |= {str(Step(each, side)): of.answer_of(spoken) for each, of in OF_A_SIDE.items()}
    return answers


def with_answer(partnership: Partnership, step: Step, answer: Any) -> Partnership:
    """The partnership with the answer to one question in it.

    What the group reads is in the language of both sides; with two it stays as it is.
    """
    setting = _setting(step)
    if step.side is None:
        changed: Partnership = setting.with_answer(partnership, answer)
        return changed
    utility = setting.with_answer(partnership.utility(step.side), answer)
    after = replace(partnership, **{step.side: utility})
    both = after.mentor.language if after.mentor.language == after.mentee.language else ""
    return replace(after, language=both or after.language)


def changed(partnership: Partnership, step: Step, answer: Any, today: date) -> Partnership:
    """The same for a partnership at work: another phase or stage begins today."""
    after = with_answer(partnership, step, answer)
    if after.phase is not partnership.phase:
        after = replace(after, phase_started_on=today)
    if after.stage is not partnership.stage:
        after = replace(after, stage_started_on=today)
    return after


def partnership_of(
    answers: Mapping[str, Any], order: Sequence[Step], key: str, today: date
) -> Partnership:
    """The partnership that the answers describe, not kept yet."""
    calendar = WorkingCalendar("UTC", MONDAY_TO_FRIDAY, *USUAL_HOURS)
    blank = Partnership(
        id=0,
        key=key,
        name="",
        phase=Phase.ORIENTATION,
        phase_started_on=today,
        stage=Stage.PROJECT_DESIGN,
        mode=Mode.ASSIST,
        mentor=Utility("", Side.MENTOR, calendar),
        mentee=Utility("", Side.MENTEE, calendar),
        norms=load_norms(),
    )
    given = [step for step in order if str(step) in answers]
    return reduce(lambda made, step: with_answer(made, step, answers[str(step)]), given, blank)
