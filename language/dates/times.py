"""Works out which time of day is meant by each kind of phrase in a language file."""

import re
from collections.abc import Callable, Mapping
from datetime import time

from language.packs.loader import Pack

_WORK_STARTS = 7  # "before 5" without more is in the afternoon, "before 9" in the morning


def _hour(word: str, pack: Pack) -> int:
    return int(word) if word.isdigit() else int(pack.numbers[word])


def _minutes(parts: Mapping[str, str], pack: Pack) -> int:
    """A quarter where no number is said."""
    word = parts.get("minutes") or "15"
    return int(word) if word.isdigit() else int(pack.minutes.get(word) or pack.numbers[word])


def half_day(parts: Mapping[str, str], pack: Pack) -> str:
    """ "am", "pm" or nothing."""
    part = str(pack.dates["parts"].get(parts.get("part", ""), ""))
    return part or str(pack.dates["meridiems"].get(parts.get("meridiem", ""), ""))


def on_clock(hour: int, minute: int, half: str) -> time | None:
    """The time of day; an hour below 13 is moved into its half of the day."""
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)


def guess_half(hour: int, half: str) -> str:
    """Which half is meant when only a small hour was said, seen from a working day."""
    return half or ("pm" if 1 <= hour < _WORK_STARTS else "")


def _clock(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    hour, minute = (int(part) for part in re.split(r"[:.]", parts["clock"])[:2])
    return on_clock(hour, minute, half)


def _plain(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    hour = _hour(parts.get("hour") or parts.get("hourword") or "", pack)
    return on_clock(hour, 0, guess_half(hour, half))


def _hour_minute(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    return on_clock(int(parts["hour"]), int(parts.get("minute") or 0), half)


def _compact(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    return on_clock(int(parts["compact"][:-2]), int(parts["compact"][-2:]), half)


def _half(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    hour = _hour(parts["hourword"], pack)
    return on_clock(hour, 30, guess_half(hour, half))


def _past(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    hour = _hour(parts["hourword"], pack)
    return on_clock(hour, _minutes(parts, pack), guess_half(hour, half))


def _to(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    named = _hour(parts["hourword"], pack)
    return on_clock((named - 1) or 12, 60 - _minutes(parts, pack), guess_half(named, half))


def _fixed(parts: Mapping[str, str], pack: Pack, half: str) -> time | None:
    return time.fromisoformat(pack.dates["fixed_times"][parts["fixed"]])


CLOCKS: Mapping[str, Callable[[Mapping[str, str], Pack, str], time | None]] = {
    "clock": _clock,
    "hour": _plain,
    "bare": _plain,
    "hour_minute": _hour_minute,
    "compact": _compact,
    "half": _half,
    "past": _past,
    "to": _to,
    "fixed": _fixed,
    "midnight": lambda parts, pack, half: time(0, 0),
}
