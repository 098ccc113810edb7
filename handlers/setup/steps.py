"""The table of steps: what can be tapped at each question, and how typed words are read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from language import (
    Place,
    days_off,
    parse_date_only,
    read_days,
    read_hours,
    read_phones,
    tongue_of,
)
from mentoring.notices import Notice
from mentoring.setup import Choosing, Chosen, Outcome, Setup, Step, Topic, hours_answer
from texts import setup as texts
from texts.buttons import YEARS, Data
from texts.languages import language_named

NAME_LIMIT, PARTNERSHIP_LIMIT = 60, 125
PHONES_LIMIT, PHONE_LIMIT = 5, 80
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody wrote, whose language is `spoken`, `now` by their clock."""

    setup: Setup
    step: Step
    written: str
    places: tuple[Place, ...]
    now: datetime
    spoken: str

    @property
    def text(self) -> str:
        return " ".join(self.written.split())

    @property
    def language(self) -> str | None:
        """The language of the words, else the one that their writer speaks."""
        return tongue_of(self.text, self.spoken)

    @property
    def day(self) -> str:
        """The date that was written; empty for none, or for none that anybody could mean."""
        due = parse_date_only(self.text, self.now, self.language)
        return str(due.on) if due and due.on.year in YEARS else ""


def _read_name(typed: Typed) -> Outcome:
    limit = NAME_LIMIT if typed.step.side else PARTNERSHIP_LIMIT
    if len(typed.text) > limit:
        return Notice("setup-name-too-long", {"limit": limit})
    return Chosen(typed.text) if any(map(str.isalpha, typed.text)) else None


def _read_place(typed: Typed) -> Outcome:
    found = [{"name": p.name, "country": p.country, "zone": p.zone} for p in typed.places]
    return Choosing(found) if found else None


def _read_days(typed: Typed) -> Outcome:
    days = read_days(typed.text, typed.language)
    return Chosen(sorted(days)) if days else None


def _read_hours(typed: Typed) -> Outcome:
    hours = read_hours(typed.text, typed.language)
    if hours is None:
        return None
    days = {str(Step(Topic.DAYS, typed.step.side)): sorted(hours.days)} if hours.days else {}
    return Chosen(hours_answer(hours.opens, hours.closes, hours.by_day), days)


def _read_holiday(typed: Typed) -> Outcome:
    if not typed.day:
        return None
    pending = typed.setup.pending or texts.NO_HOLIDAYS
    listed = {iso: [iso, name, is_on] for iso, name, is_on in pending["days"]}
    listed[typed.day] = [*listed.get(typed.day, [typed.day, ""])[:2], True]
    return Choosing({**pending, "days": sorted(listed.values())})


def _read_phones(typed: Typed) -> Outcome:
    phones = read_phones(typed.written)
    if phones and (len(phones) > PHONES_LIMIT or max(map(len, phones)) > PHONE_LIMIT):
        limits = {"limit": PHONES_LIMIT, "letters": PHONE_LIMIT}
        return Notice("setup-phones-too-many", limits)
    return Chosen(list(phones)) if phones else None


def _read_language(typed: Typed) -> Outcome:
    language = language_named(typed.text)
    return Chosen(language) if language else None


def _read_start(typed: Typed) -> Outcome:
    return Chosen(typed.day) if typed.day else None


@dataclass(frozen=True, slots=True)
class Ways:
    """How a question is answered: by a tap or by typing; `unclear` is said of other words."""

    choices: Callable[[Setup, datetime], texts.Choices]
    read: Callable[[Typed], Outcome] | None = None
    unclear: str = ""


STEPS: Mapping[Topic, Ways] = {
    Topic.NAME: Ways(texts.name_choices, _read_name, "setup-name-unclear"),
    Topic.PLACE: Ways(texts.place_choices, _read_place, "setup-place-unknown"),
    Topic.DAYS: Ways(texts.day_choices, _read_days, "setup-days-unclear"),
    Topic.HOURS: Ways(texts.hour_choices, _read_hours, "setup-hours-unclear"),
    Topic.HOLIDAYS: Ways(texts.holiday_choices, _read_holiday, "setup-holiday-unclear"),
    Topic.PHONES: Ways(texts.phone_choices, _read_phones, "setup-phones-unclear"),
    Topic.LANGUAGE: Ways(texts.language_choices, _read_language),
    Topic.MODE: Ways(texts.mode_choices),
    Topic.PHASE: Ways(texts.phase_choices),
    Topic.STAGES: Ways(texts.stage_choices),
    Topic.START: Ways(texts.start_choices, _read_start, "setup-start-unclear"),
}


def read(typed: Typed) -> Outcome:
    """What typed words answer; a location only says where a place is."""
    ways = STEPS[typed.step.topic]
    if ways.read is None or (not typed.text and typed.step.topic is not Topic.PLACE):
        return None
    return ways.read(typed) or (Notice(ways.unclear) if ways.unclear else None)


def tapped(setup: Setup, step: Step, value: str, now: datetime) -> Outcome:
    """What a tapped button answers; a date may be on a keyboard of an earlier day."""
    outcome = STEPS[step.topic].choices(setup, now).tapped(value)
    is_date = step.topic is Topic.START and Data("setup", "tap", setup.id, value).day
    return Chosen(value) if is_date else outcome


def suggested_holidays(
    country: str, chosen: list[str] | None, today: date, language: str
) -> dict[str, Any]:
    """The holidays of the coming year to choose from; with `chosen`, what was chosen before."""
    known = days_off(country, today, today + YEAR, language) if country else ()
    found = {str(each.day): each.name for each in known}
    own = [iso for iso in chosen or () if iso >= str(today) and iso not in found]
    listed = [[iso, name, chosen is None or iso in chosen] for iso, name in found.items()]
    return {
        "days": sorted([*listed, *([iso, "", True] for iso in own)]),
        "choosing": False,
        "past": [iso for iso in chosen or () if iso < str(today)],
    }
