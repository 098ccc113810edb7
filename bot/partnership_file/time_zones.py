"""Names of time zones as people type them: a city, a slip, the letters on a clock."""

from collections.abc import Collection
from zoneinfo import available_timezones

from bot.partnership_file.toml_reader import meant


def is_zone(name: str) -> bool:
    """Whether a zone of the time zone database is called so."""
    return name in available_timezones()


def no_zone(name: str) -> str:
    """The sentence about a name that no zone has, with what was meant or how one is written."""
    return f"no zone is called {name!r}{_guess(name, available_timezones())}"


def _guess(name: str, known: Collection[str]) -> str:
    """Letters such as EAT, and hours such as UTC+3, are too like others to guess at."""
    city = f"/{'_'.join(name.split())}".casefold()
    there = min((zone for zone in known if zone.casefold().endswith(city)), default="")
    wanted = there or (name if "/" in name and name.isascii() else "")
    hint = meant(wanted, known) if wanted and not any(map(str.isdigit, name)) else ""
    return hint or ": write a continent and a city, such as Africa/Nairobi"
