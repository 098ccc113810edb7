"""What somebody answers to a question of a set-up, by tapping or by typing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from telegram import Message

from handlers.core.places import places_of
from language import days_off, parse_date_only, read_days, read_hours, read_phones, tongue_of
from mentoring.calendars import DayHours
from mentoring.notices import Notice
from mentoring.partnerships import Mode, Stage
from mentoring.setup import Setup, Step, Topic
from mentoring.setup.settings import hours_answer
from texts.catalogue import languages
from texts.languages import language_named
from texts.setup import DEFAULT_DAYS, PHASES, PRESETS, suggested_name

NAME_LIMIT, PARTNERSHIP_LIMIT = 60, 125
PHONES_LIMIT, PHONE_LIMIT = 5, 80
YEAR = timedelta(days=365)
YEARS = range(2000, 2100)


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


def tapped(setup: Setup, step: Step, value: str) -> Outcome:
    """What a tapped button answers."""
    return TAPS[step.topic](setup, step, value)


async def typed(
    setup: Setup, step: Step, message: Message, local: datetime, spoken: str
) -> Outcome:
    """What typed words or a shared location answer; `local` is now where they are written.

    `spoken` is the language of whoever writes, for words that show none.
    """
    if step.topic is Topic.PLACE:
        return await _typed_place(message)
    reader = WORDS.get(step.topic)
    text = " ".join((message.text or "").split())
    language = tongue_of(text, spoken)
    if step.topic is Topic.PHONES:
        text = message.text or ""
    return reader(setup, step, text, local, language) if reader and text else None


def suggested_holidays(
    country: str, chosen: list[str] | None, today: date, language: str
) -> dict[str, Any]:
    """The holidays of the coming year to choose from; with `chosen`, what was chosen before."""
    found = {str(each.day): each.name for each in _known(country, today, language)}
    own = [iso for iso in chosen or () if iso >= str(today) and iso not in found]
    listed = [[iso, name, chosen is None or iso in chosen] for iso, name in found.items()]
    return {
        "days": sorted([*listed, *([iso, "", True] for iso in own)]),
        "choosing": False,
        "past": [iso for iso in chosen or () if iso < str(today)],
    }


def _known(country: str, today: date, language: str) -> Any:
    return days_off(country, today, today + YEAR, language) if country else ()


def _tap_name(setup: Setup, step: Step, value: str) -> Outcome:
    ready = step.side is None and {"mentor_name", "mentee_name"} <= setup.answers.keys()
    return Chosen(suggested_name(setup.answers)) if ready and value == "suggested" else None


def _tap_place(setup: Setup, step: Step, value: str) -> Outcome:
    found = setup.pending or []
    return Chosen(found[int(value)]) if value.isdigit() and int(value) < len(found) else None


def _tap_days(setup: Setup, step: Step, value: str) -> Outcome:
    chosen = setup.present if setup.present is not None else DEFAULT_DAYS
    if value == "done":
        return Chosen(sorted(chosen)) if chosen else Notice("setup-days-none")
    if value not in map(str, range(7)):
        return None
    return Choosing(sorted(set(chosen) ^ {int(value)}))


def _tap_hours(setup: Setup, step: Step, value: str) -> Outcome:
    if value == "other":
        return Choosing("other")
    for opens, closes in PRESETS:
        if value == f"{opens}-{closes}".replace(":", ""):
            return Chosen(hours_answer(time.fromisoformat(opens), time.fromisoformat(closes)))
    return None


def _tap_holidays(setup: Setup, step: Step, value: str) -> Outcome:
    pending = setup.pending or {"days": [], "past": []}
    listed, past = pending["days"], pending["past"]
    if value == "done":
        return Chosen(past + [iso for iso, _, on in listed if on])
    if value == "none":
        return Chosen(past)
    if value == "some":
        return Choosing(pending | {"choosing": True})
    if not value.isdigit() or int(value) >= len(listed):
        return None
    changed = [[iso, name, on ^ (i == int(value))] for i, (iso, name, on) in enumerate(listed)]
    return Choosing(pending | {"days": changed, "choosing": True})


def _tap_phones(setup: Setup, step: Step, value: str) -> Outcome:
    return Chosen(setup.present or []) if value == "done" else Chosen([])


def _tap_stages(setup: Setup, step: Step, value: str) -> Outcome:
    done = setup.present or []
    if value == "done":
        return Chosen(done)
    if value not in set(Stage):
        return None
    return Choosing([each for each in Stage if (each in done) ^ (each == value)])


def _tap_start(setup: Setup, step: Step, value: str) -> Outcome:
    try:
        on = date.fromisoformat(value)
    except ValueError:
        return None
    return Chosen(value) if on.year in YEARS else None


def _one_of(*values: str) -> Callable[[Setup, Step, str], Outcome]:
    return lambda setup, step, value: Chosen(value) if value in values else None


def _typed_name(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    limit = NAME_LIMIT if step.side else PARTNERSHIP_LIMIT
    if len(text) > limit:
        return Notice("setup-name-too-long", {"limit": limit})
    return Chosen(text) if any(map(str.isalpha, text)) else Notice("setup-name-unclear")


async def _typed_place(message: Message) -> Outcome:
    found = await places_of(message)
    if not found:
        return Notice("setup-place-unknown")
    return Choosing(
        [
            {
                "name": place.name,
                "country": place.country,
                "zone": place.zone,
            }
            for place in found
        ]
    )


def _typed_days(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    days = read_days(text, language)
    return Chosen(sorted(days)) if days else Notice("setup-days-unclear")


def _typed_hours(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    hours = read_hours(text, language)
    if hours is None:
        return Notice("setup-hours-unclear")
    by_day = [DayHours(*each) for each in hours.by_day]
    days = {str(Step(Topic.DAYS, step.side)): sorted(hours.days)} if hours.days else {}
    return Chosen(hours_answer(hours.opens, hours.closes, by_day), days)


def _typed_holidays(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    due = parse_date_only(text, local, language)
    pending = setup.pending or {"days": [], "choosing": False, "past": []}
    if due is None or due.on.year not in YEARS:
        return Notice("setup-holiday-unclear")
    names = {iso: name for iso, name, _ in pending["days"]}
    rest = [each for each in pending["days"] if each[0] != str(due.on)]
    added = [str(due.on), names.get(str(due.on), ""), True]
    return Choosing(pending | {"days": sorted([*rest, added])})


def _typed_phones(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    phones = read_phones(text)
    if phones is None:
        return Notice("setup-phones-unclear")
    if len(phones) > PHONES_LIMIT or max(map(len, phones)) > PHONE_LIMIT:
        limits = {"limit": PHONES_LIMIT, "letters": PHONE_LIMIT}
        return Notice("setup-phones-too-many", limits)
    return Chosen(list(phones))


def _typed_language(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    named = language_named(text)
    return Chosen(named) if named else None


def _typed_start(
    setup: Setup, step: Step, text: str, local: datetime, language: str | None
) -> Outcome:
    due = parse_date_only(text, local, language)
    known = due is not None and due.on.year in YEARS
    return Chosen(str(due.on)) if due and known else Notice("setup-start-unclear")


TAPS: Mapping[Topic, Callable[[Setup, Step, str], Outcome]] = {
    Topic.NAME: _tap_name,
    Topic.PLACE: _tap_place,
    Topic.DAYS: _tap_days,
    Topic.HOURS: _tap_hours,
    Topic.HOLIDAYS: _tap_holidays,
    Topic.PHONES: _tap_phones,
    Topic.LANGUAGE: _one_of(*languages()),
    Topic.MODE: _one_of(*Mode),
    Topic.PHASE: _one_of(*PHASES),
    Topic.STAGES: _tap_stages,
    Topic.START: _tap_start,
}
WORDS: Mapping[Topic, Callable[[Setup, Step, str, datetime, str | None], Outcome]] = {
    Topic.NAME: _typed_name,
    Topic.DAYS: _typed_days,
    Topic.HOURS: _typed_hours,
    Topic.HOLIDAYS: _typed_holidays,
    Topic.PHONES: _typed_phones,
    Topic.LANGUAGE: _typed_language,
    Topic.START: _typed_start,
}
