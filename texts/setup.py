"""The card of a set-up: a question with what can be tapped, or all answers with their numbers."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from mentoring.notices import (
    Button,
    Line,
    Notice,
    Params,
    city,
    country,
    day,
    days,
    moment,
    week,
    words,
)
from mentoring.partnerships import Mode, Phase, Side, Stage
from mentoring.setup import (
    Choosing,
    Chosen,
    Outcome,
    Setup,
    Step,
    Topic,
    back,
    stage_after,
)
from texts.buttons import press
from texts.catalogue import languages
from texts.languages import language_name

NUMBERS_IN_A_ROW = 6
PRESETS = (
    ("07:00", "15:00"),
    ("07:30", "15:30"),
    ("07:30", "16:30"),
    ("08:00", "16:30"),
    ("08:00", "17:00"),
    ("08:30", "17:00"),
)
DEFAULT_DAYS = [0, 1, 2, 3, 4]
PHASES = (Phase.ORIENTATION, Phase.MIDDLE, Phase.DISSOLUTION)
NO_HOLIDAYS: Mapping[str, Any] = {"days": [], "choosing": False, "past": []}
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a question: its value in `callback_data`, its label, and what a tap does."""

    value: object
    label: str
    outcome: Outcome
    params: Params = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a question offers; `hidden` are buttons of a moment ago, which may still be tapped."""

    rows: Sequence[Sequence[Choice]] = ()
    lines: Sequence[Line] = ()
    hidden: Sequence[Choice] = ()

    def tapped(self, value: str) -> Outcome:
        """What the button with that value does."""
        every = [choice for row in (*self.rows, self.hidden) for choice in row]
        return next((each.outcome for each in every if str(each.value) == value), None)


def question(setup: Setup, step: Step, order: Sequence[Step], choices: Choices) -> Notice:
    """One question of a set-up: how far it is, what is asked, and what is chosen so far."""
    params: Params = {"number": order.index(step) + 1, "count": len(order)}
    if not setup.is_new:
        params = {"partnership": setup.answers["name"]}
    side = step.side.value if step.side else "both"
    named = setup.answers.get(str(Step(Topic.NAME, step.side))) if step.side else None
    who = {"side": side, "name": named or words("setup-side", side=side)}
    rows = [
        tuple(_key(setup, "tap", f"{step}.{c.value}", c.label, **c.params) for c in row)
        for row in choices.rows
    ]
    ways = [_key(setup, "back", str(step))] if back(setup, order).step != setup.step else []
    ways += [_key(setup, "cancel", str(step))] if setup.is_new else []
    kind = "setup-question" if setup.is_new else "settings-question"
    lines = (Line(f"setup-ask-{_entry(step)}", who), *choices.lines)
    return Notice(kind, params, lines=lines, buttons=(*rows, tuple(ways)))


def summary(setup: Setup, order: Sequence[Step]) -> Notice:
    """All answers in their order, each with its number as a button, and a last row."""
    numbered = list(enumerate(order, 1))
    keys = [_key(setup, "go", str(step), "number", number=number) for number, step in numbered]
    last = ("confirm", "cancel") if setup.is_new else ("close",)
    return Notice(
        "setup-summary" if setup.is_new else "settings-card",
        {"name": setup.answers["name"]},
        lines=tuple(_answer_lines(setup.answers, numbered)),
        buttons=(*_rows(keys, NUMBERS_IN_A_ROW), tuple(_key(setup, each) for each in last)),
    )


def offer(setup: Setup, last: str) -> Notice:
    """The next partnership may be like the last one."""
    rows = (_key(setup, "like", name=last),), (_key(setup, "fresh"),)
    return Notice("setup-offer", {"name": last}, buttons=rows)


def in_hand(setup: Setup) -> Notice:
    """There is one that was begun: go on with it, or start again?"""
    row = _key(setup, "continue"), _key(setup, "again")
    return Notice("setup-in-hand", {"count": len(setup.answers)}, buttons=(row,))


def drop_question(setup: Setup) -> Notice:
    """Is it to be dropped, or kept for later?"""
    row = _key(setup, "drop"), _key(setup, "continue", label="keep")
    return Notice("setup-drop", buttons=(row,))


def _answer_lines(answers: Mapping[str, Any], numbered: list[tuple[int, Step]]) -> Iterator[Line]:
    heading: Side | None = None
    for number, step in numbered:
        side = step.side if step.topic is not Topic.NAME else None
        if side is not heading:
            heading = side
            name = answers[str(Step(Topic.NAME, side))] if side else answers["name"]
            yield Line("setup-said-heading", {"name": name})
        yield answer_line(step, answers[str(step)], number)


def answer_line(step: Step, answer: Any, number: int = 0) -> Line:
    """One answer in words; with 0 it has no number."""
    side = {"side": step.side.value} if step.side else {}
    params = ANSWERS[step.topic](answer) if step.topic in ANSWERS else {"answer": answer}
    return Line(f"setup-said-{_entry(step)}", params | side | {"number": number})


def _place(answer: Mapping[str, Any]) -> Params:
    name = city(answer["name"], answer["zone"])
    place = {"place": name, "zone": answer["zone"]}
    if not answer["name"]:
        return place | {"known": "zone"}
    if not answer["country"]:
        return place | {"known": "place"}
    return place | {"known": "country", "country": country(answer["country"])}


def _hours(answer: Mapping[str, Any]) -> Params:
    """The usual ones first, then those of single days that have others."""
    other: dict[tuple[str, str], list[int]] = {}
    for weekday, opens, closes in answer["by_day"]:
        other.setdefault((opens, closes), []).append(weekday)
    usual = None, answer["opens"], answer["closes"]
    return week([usual, *((each, *hours) for hours, each in other.items())])


def _day(iso: str) -> Params:
    return day(date.fromisoformat(iso))


def _stage(done: Sequence[str]) -> Params:
    stage = stage_after([Stage(each) for each in done])
    return {"count": len(done), "answer": words("setup-stage", stage=stage.value)}


ANSWERS: Mapping[Topic, Callable[[Any], Params]] = {
    Topic.PLACE: _place,
    Topic.DAYS: lambda answer: {"answer": days(answer)},
    Topic.HOURS: lambda answer: {"answer": _hours(answer)},
    Topic.HOLIDAYS: lambda answer: {"count": len(answer)},
    Topic.PHONES: lambda answer: {"count": len(answer), "answer": "; ".join(answer)},
    Topic.LANGUAGE: lambda answer: {"answer": language_name(answer)},
    Topic.STAGES: _stage,
    Topic.START: lambda answer: {"answer": _day(answer)},
}


def _entry(step: Step) -> str:
    """How the catalogue calls a question."""
    return "partnership" if step == Step(Topic.NAME) else step.topic.value


def _key(setup: Setup, action: str, value: str = "", label: str = "", **params: object) -> Button:
    label = f"setup-button-{label or action}"
    return press(label, "setup", action, setup.id, value, **params)


def _rows(each: Sequence[T], length: int) -> tuple[tuple[T, ...], ...]:
    return tuple(tuple(each[i : i + length]) for i in range(0, len(each), length))


def _choice(value: str, label: str, **params: object) -> Choice:
    return Choice(value, label, Chosen(value), params)


def _toggle(value: object, what: Params, *, is_on: bool, pending: Any) -> Choice:
    return Choice(value, "on" if is_on else "off", Choosing(pending), {"what": what})


# What can be tapped, by topic. `now` is where the person is who sets up.


def name_choices(setup: Setup, now: datetime) -> Choices:
    """A partnership is called by its two utilities, unless somebody has a better name."""
    if setup.step != str(Step(Topic.NAME)) or "mentor_name" not in setup.answers:
        return Choices()
    name = f"{setup.answers['mentor_name']} - {setup.answers['mentee_name']}"
    return Choices([[Choice("suggested", "name", Chosen(name), {"name": name})]])


def place_choices(setup: Setup, now: datetime) -> Choices:
    found = setup.pending or []
    if not found:
        return Choices()
    rows, lines = [], [Line("setup-place-choose")]
    for i, each in enumerate(found):
        name = city(each["name"], each["zone"])
        shown = {"place": name, "country": country(each["country"])}
        there = {"number": i + 1, "now": moment(now, [each["zone"]])}
        lines.append(Line("setup-place-found", there | shown))
        rows.append([Choice(i, "place", Chosen(each), shown)])
    return Choices(rows, lines)


def day_choices(setup: Setup, now: datetime) -> Choices:
    chosen = setup.present if setup.present is not None else DEFAULT_DAYS
    toggles = [
        _toggle(i, days([i]), is_on=i in chosen, pending=sorted({*chosen} ^ {i})) for i in range(7)
    ]
    outcome = Chosen(sorted(chosen)) if chosen else Notice("setup-days-none")
    done = Choice("done", "days", outcome, {"days": days(chosen)})
    return Choices([*_rows(toggles, 4), [done]])


def hour_choices(setup: Setup, now: datetime) -> Choices:
    presets = []
    for opens, closes in PRESETS:
        shown = {"opens": opens, "closes": closes}
        value = f"{opens}-{closes}".replace(":", "")
        presets.append(Choice(value, "hours", Chosen(shown | {"by_day": []}), shown))
    other = [Choice("other", "other", Choosing("other"))]
    if setup.pending == "other":
        return Choices(_rows(presets, 2), [Line("setup-hours-other")], other)
    return Choices([*_rows(presets, 2), other])


def holiday_choices(setup: Setup, now: datetime) -> Choices:
    """The holidays of the country: all, none or some of them, and others that were typed."""
    pending = setup.pending or NO_HOLIDAYS
    listed, past = pending["days"], pending["past"]
    taken = [iso for iso, _, is_on in listed if is_on]
    done = Choice("done", "holidays", Chosen(past + taken), {"count": len(taken)})
    some = Choice("some", "some", Choosing({**pending, "choosing": True}))
    none = Choice("none", "none", Chosen(past))
    if not listed:
        return Choices([[done]], [Line("setup-holidays-unknown")], [some, none])
    toggles, lines = [], []
    for i, (iso, name, is_on) in enumerate(listed):
        other = [*listed[:i], [iso, name, not is_on], *listed[i + 1 :]]
        flipped = {**pending, "days": other, "choosing": True}
        toggles.append(_toggle(i, _day(iso), is_on=is_on, pending=flipped))
        shown = {"day": _day(iso), "name": name, "on": "yes" if is_on else "no"}
        lines.append(Line("setup-holiday", shown))
    if pending["choosing"]:
        return Choices([*_rows(toggles, 2), [done]], lines, [some, none])
    return Choices([[done], [some, none]], lines, toggles)


def phone_choices(setup: Setup, now: datetime) -> Choices:
    """Telephone numbers are typed: those that are known are kept, or there are none."""
    phones = setup.present or []
    keep, skip = Choice("done", "phones", Chosen(phones)), Choice("none", "skip", Chosen([]))
    lines = [Line("setup-phone", {"phone": phone}) for phone in phones]
    return Choices([[keep]], lines, [skip]) if phones else Choices([[skip]], hidden=[keep])


def language_choices(setup: Setup, now: datetime) -> Choices:
    return Choices([[_choice(each, "language", name=language_name(each))] for each in languages()])


def mode_choices(setup: Setup, now: datetime) -> Choices:
    lines = [Line("setup-mode", {"mode": mode.value}) for mode in Mode]
    return Choices([[_choice(mode.value, "mode", mode=mode.value) for mode in Mode]], lines)


def phase_choices(setup: Setup, now: datetime) -> Choices:
    return Choices([[_choice(each.value, "phase", phase=each.value)] for each in PHASES])


def stage_choices(setup: Setup, now: datetime) -> Choices:
    done = setup.present or []
    rows = []
    for stage in Stage:
        flipped = [each.value for each in Stage if (each in done) ^ (each is stage)]
        what = words("setup-stage", stage=stage.value)
        rows.append([_toggle(stage, what, is_on=stage in done, pending=flipped)])
    return Choices([*rows, [Choice("done", "stages", Chosen(done), {"count": len(done)})]])


def start_choices(setup: Setup, now: datetime) -> Choices:
    today = now.date()
    monday = today + timedelta(days=7 - today.weekday())
    dated = (today, "today"), (monday, "date")
    return Choices([[_choice(str(on), label, on=day(on)) for on, label in dated]])
