"""Names of time zones as people type them: a city, a slip, the letters on a clock."""

from zoneinfo import available_timezones

from bot.partnership_file.mistakes import meant


def is_zone(name: str) -> bool:
    """Whether a zone of the time zone database is called so."""
    return name in available_timezones()


def no_zone(name: str) -> str:
    """The sentence about a name that no zone has, with what was meant or how one is written.

    Letters such as EAT, and hours such as UTC+3, are too like others to guess at.
    """
    known, city = available_timezones(), f"/{'_'.join(name.split())}".casefold()
    there = min((zone for zone in known if zone.casefold().endswith(city)), default="")
    wanted = there or (name if "/" in name and name.isascii() else "")
    hint = meant(wanted, known) if wanted and not any(map(str.isdigit, name)) else ""
    return f"no zone is called {name!r}" + (
        hint or ": write a continent and a city, such as Africa/Nairobi"
    )
