"""What an answer of the set-up makes of a partnership, and who may change which of them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from functools import reduce
from typing import Any

from mentoring.calendars import DayHours, WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility
from mentoring.setup import OF_A_SIDE, SIDES, Step, Topic

MONDAY_TO_FRIDAY = frozenset(range(5))
USUAL_HOURS = time(8, 0), time(17, 0)


def partnership_of(
    answers: Mapping[str, Any], order: Sequence[Step], key: str, today: date
) -> Partnership:
    """The partnership that the answers describe, not kept yet."""
    said = [step for step in order if str(step) in answers]
    blank = _blank(key, today)
    return reduce(lambda made, step: with_answer(made, step, answers[str(step)]), said, blank)


def with_answer(partnership: Partnership, step: Step, answer: Any) -> Partnership:
    """The partnership with the answer to one question in it."""
    if step.side is not None:
        utility = _utility(partnership.utility(step.side), step.topic, answer)
        if step.side is Side.MENTOR:
            return _in_one_language(replace(partnership, mentor=utility))
        return _in_one_language(replace(partnership, mentee=utility))
    match step.topic:
        case Topic.MODE:
            return replace(partnership, mode=Mode(answer))
        case Topic.PHASE:
            return replace(partnership, phase=Phase(answer))
        case Topic.STAGES:
            done = tuple(stage for stage in Stage if stage.value in answer)
            return replace(partnership, stages_done=done, stage=stage_after(done))
        case Topic.START:
            return replace(partnership, phase_started_on=date.fromisoformat(answer))
        case _:
            return replace(partnership, name=answer)


def changed(partnership: Partnership, step: Step, answer: Any, today: date) -> Partnership:
    """The same for a partnership at work: another phase or stage begins today."""
    after = with_answer(partnership, step, answer)
    if after.phase is not partnership.phase:
        after = replace(after, phase_started_on=today)
    if after.stage is not partnership.stage:
        after = replace(after, stage_started_on=today)
    return after


def answers_of(partnership: Partnership) -> dict[str, Any]:
    """What would have to be answered to get this partnership."""
    answers: dict[str, Any] = {
        str(Step(Topic.NAME)): partnership.name,
        str(Step(Topic.MODE)): partnership.mode.value,
        str(Step(Topic.PHASE)): partnership.phase.value,
        str(Step(Topic.STAGES)): [stage.value for stage in partnership.stages_done],
        str(Step(Topic.START)): partnership.phase_started_on.isoformat(),
    }
    for side in SIDES:
        said = _answers_of_side(partnership.utility(side), partnership.language)
        answers |= {str(Step(topic, side)): value for topic, value in said.items()}
    return answers


def changeable(member: Member, order: Sequence[Step]) -> tuple[Step, ...]:
    """The settings that a member may change: coordinators all, leads their side and the mode.

    Management may always have the bot read less, and ask for more.
    """
    own = [step for step in order if step.side is member.side and step.topic in OF_A_SIDE]
    match member.role:
        case Role.COORDINATOR:
            return tuple(order)
        case Role.LEAD:
            return (*own, Step(Topic.MODE))
        case Role.MANAGEMENT:
            return (Step(Topic.MODE),)
        case _:
            return ()


def stage_after(done: Sequence[Stage]) -> Stage:
    """The stage that a partnership is in: the first that is not done."""
    return next((stage for stage in Stage if stage not in done), Stage.CLOSURE)


def _in_one_language(partnership: Partnership) -> Partnership:
    """What the group reads is in the language of both sides; with two it stays as it is."""
    mentor, mentee = partnership.mentor.language, partnership.mentee.language
    return replace(partnership, language=mentor) if mentor and mentor == mentee else partnership


def _blank(key: str, today: date) -> Partnership:
    mentor, mentee = (
        Utility("", side, WorkingCalendar("UTC", MONDAY_TO_FRIDAY, *USUAL_HOURS))
        for side in (Side.MENTOR, Side.MENTEE)
    )
    return Partnership(
        id=0,
        key=key,
        name="",
        phase=Phase.ORIENTATION,
        phase_started_on=today,
        stage=Stage.PROJECT_DESIGN,
        mode=Mode.ASSIST,
        mentor=mentor,
        mentee=mentee,
        norms=load_norms(),
    )


def _utility(utility: Utility, topic: Topic, answer: Any) -> Utility:
    if topic is Topic.NAME:
        return replace(utility, name=answer)
    if topic is Topic.PHONES:
        return replace(utility, phones=tuple(answer))
    if topic is Topic.LANGUAGE:
        return replace(utility, language=answer)
    if topic is Topic.PLACE:
        utility = replace(utility, place=answer["name"], country=answer["country"])
    return replace(utility, calendar=_calendar(utility.calendar, topic, answer))


def _calendar(calendar: WorkingCalendar, topic: Topic, answer: Any) -> WorkingCalendar:
    match topic:
        case Topic.PLACE:
            return replace(calendar, timezone=answer["zone"])
        case Topic.DAYS:
            return replace(calendar, work_days=frozenset(answer))
        case Topic.HOLIDAYS:
            return replace(calendar, holidays=frozenset(map(date.fromisoformat, answer)))
        case _:
            return replace(
                calendar,
                opens=time.fromisoformat(answer["opens"]),
                closes=time.fromisoformat(answer["closes"]),
                hours_by_day=tuple(
                    DayHours(day, time.fromisoformat(opens), time.fromisoformat(closes))
                    for day, opens, closes in answer["by_day"]
                ),
            )


def _answers_of_side(utility: Utility, language: str) -> dict[Topic, Any]:
    calendar = utility.calendar
    zone = {"name": utility.place, "country": utility.country, "zone": calendar.timezone}
    return {
        Topic.NAME: utility.name,
        Topic.PLACE: zone,
        Topic.DAYS: sorted(calendar.work_days),
        Topic.HOURS: hours_answer(calendar.opens, calendar.closes, calendar.hours_by_day),
        Topic.HOLIDAYS: sorted(map(str, calendar.holidays)),
        Topic.LANGUAGE: utility.language or language,
        Topic.PHONES: list(utility.phones),
    }


def hours_answer(opens: time, closes: time, by_day: Sequence[DayHours] = ()) -> dict[str, Any]:
    """Working hours as an answer: the usual ones, and those of single weekdays."""
    return {
        "opens": f"{opens:%H:%M}",
        "closes": f"{closes:%H:%M}",
        "by_day": [[d.weekday, f"{d.opens:%H:%M}", f"{d.closes:%H:%M}"] for d in by_day],
    }
