"""The questions of a set-up, each with what can be tapped."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from mentoring.notices import Button, Line, Notice, Params, city, country, day, days, moment, words
from mentoring.partnerships import Mode, Phase, Stage
from mentoring.setup import Setup, Step, Topic, back
from texts.buttons import press
from texts.catalogue import languages
from texts.languages import language_name
from texts.setup.settings import day_of, said

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
Rows = tuple[tuple[Button, ...], ...]


def question(setup: Setup, step: Step, order: Sequence[Step], now: datetime) -> Notice:
    """One question of a set-up: how far it is, what is asked, and what is chosen so far."""
    lines, rows = CARDS[step.topic](setup, step, now)
    is_new = setup.partnership_id is None
    params: Params = {"number": order.index(step) + 1, "count": len(order)}
    if not is_new:
        params = {"partnership": setup.answers["name"]}
    ask = "partnership" if step == Step(Topic.NAME) else step.topic.value
    who = {"side": step.side.value if step.side else "both", "name": _name(setup, step)}
    head = Line(f"setup-ask-{ask}", who)
    ways = [_way("back", setup, step)] if back(setup, order).step != setup.step else []
    ways += [_way("cancel", setup, step)] if is_new else []
    kind = "setup-question" if is_new else "settings-question"
    return Notice(kind, params, lines=(head, *lines), buttons=(*rows, tuple(ways)))


def receipt(setup: Setup, step: Step) -> Notice:
    """What is left of a question when it was answered by typing."""
    line = said(step, setup.answers[str(step)])
    return Notice(line.key, line.params)


def tap(setup: Setup, step: Step, value: object, label: str, **params: object) -> Button:
    """A button that answers, or helps to answer, one question of one set-up."""
    return press(f"setup-button-{label}", "setup", "tap", setup.id, f"{step}.{value}", **params)


def _way(action: str, setup: Setup, step: Step) -> Button:
    return press(f"setup-button-{action}", "setup", action, setup.id, str(step))


def _name(setup: Setup, step: Step) -> Any:
    """The name of a side, or "the mentee utility" while it has none."""
    named = setup.answers.get(str(Step(Topic.NAME, step.side))) if step.side else None
    return named or words("setup-side", side=step.side.value if step.side else "both")


def _of_name(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    if step.side is not None or "mentor_name" not in setup.answers:
        return (), ()
    suggested = suggested_name(setup.answers)
    return (), ((tap(setup, step, "suggested", "name", name=suggested),),)


def suggested_name(answers: Mapping[str, Any]) -> str:
    """A partnership is called by its two utilities, unless somebody has a better name."""
    return f"{answers['mentor_name']} - {answers['mentee_name']}"


def _of_place(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    found = setup.pending or []
    if not found:
        return (), ()
    lines = tuple(
        Line(
            "setup-place-found", {"number": i, "now": moment(now, [each["zone"]]), **_shown(each)}
        )
        for i, each in enumerate(found, 1)
    )
    rows = tuple((tap(setup, step, i, "place", **_shown(each)),) for i, each in enumerate(found))
    return (Line("setup-place-choose"), *lines), rows


def _shown(place: Mapping[str, Any]) -> Params:
    name = city(place["name"], place["zone"])
    return {"place": name, "country": country(place["country"])}


def _of_days(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    chosen = setup.present if setup.present is not None else DEFAULT_DAYS
    keys = [tap(setup, step, i, "on" if i in chosen else "off", what=days([i])) for i in range(7)]
    rows = (tuple(keys[:4]), tuple(keys[4:]))
    return (), (*rows, (tap(setup, step, "done", "days", days=days(chosen)),))


def _of_hours(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    keys = [
        tap(setup, step, f"{opens}-{closes}".replace(":", ""), "hours", opens=opens, closes=closes)
        for opens, closes in PRESETS
    ]
    rows = tuple(tuple(keys[i : i + 2]) for i in range(0, len(keys), 2))
    if setup.pending == "other":
        return (Line("setup-hours-other"),), rows
    return (), (*rows, (tap(setup, step, "other", "other"),))


def _of_holidays(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    pending = setup.pending or {"days": [], "choosing": False}
    listed = pending["days"]
    kept = [each for each in listed if each[2]]
    done = tap(setup, step, "done", "holidays", count=len(kept))
    if not listed:
        return (Line("setup-holidays-unknown"),), ((done,),)
    if pending["choosing"]:
        keys = [
            tap(setup, step, i, "on" if on else "off", what=day_of(iso))
            for i, (iso, _, on) in enumerate(listed)
        ]
        toggles = tuple(tuple(keys[i : i + 2]) for i in range(0, len(keys), 2))
        return _holiday_lines(listed), (*toggles, (done,))
    some = tap(setup, step, "some", "some")
    return _holiday_lines(listed), ((done,), (some, tap(setup, step, "none", "none")))


def _holiday_lines(listed: Sequence[Sequence[Any]]) -> tuple[Line, ...]:
    return tuple(
        Line("setup-holiday", {"day": day_of(iso), "name": name, "on": "yes" if on else "no"})
        for iso, name, on in listed
    )


def _of_phones(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    lines = tuple(Line("setup-phone", {"phone": phone}) for phone in setup.present or ())
    label = "phones" if lines else "skip"
    return lines, ((tap(setup, step, "done" if lines else "none", label),),)


def _of_language(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    return (), tuple(
        (tap(setup, step, each, "language", name=language_name(each)),) for each in languages()
    )


def _of_mode(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    lines = tuple(Line("setup-mode", {"mode": mode.value}) for mode in Mode)
    return lines, (tuple(tap(setup, step, mode, "mode", mode=mode.value) for mode in Mode),)


def _of_phase(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    return (), tuple((tap(setup, step, each, "phase", phase=each.value),) for each in PHASES)


def _of_stages(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    done = setup.present or []
    toggles = tuple(
        (
            tap(
                setup,
                step,
                stage.value,
                "on" if stage.value in done else "off",
                what=words("setup-stage", stage=stage.value),
            ),
        )
        for stage in Stage
    )
    return (), (*toggles, (tap(setup, step, "done", "stages", count=len(done)),))


def _of_start(setup: Setup, step: Step, now: datetime) -> tuple[tuple[Line, ...], Rows]:
    today = now.date()
    monday = today + timedelta(days=7 - today.weekday())
    return (), (
        (
            tap(setup, step, today, "today", on=day(today)),
            tap(setup, step, monday, "date", on=day(monday)),
        ),
    )


Card = Callable[[Setup, Step, datetime], tuple[tuple[Line, ...], Rows]]
CARDS: Mapping[Topic, Card] = {
    Topic.NAME: _of_name,
    Topic.PLACE: _of_place,
    Topic.DAYS: _of_days,
    Topic.HOURS: _of_hours,
    Topic.HOLIDAYS: _of_holidays,
    Topic.PHONES: _of_phones,
    Topic.LANGUAGE: _of_language,
    Topic.MODE: _of_mode,
    Topic.PHASE: _of_phase,
    Topic.STAGES: _of_stages,
    Topic.START: _of_start,
}
