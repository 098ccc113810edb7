"""A rehearsal: a scenario or an exported chat is played, and told as JSON and for a person."""

from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from shlex import quote
from typing import NamedTuple

from bot.chat_exports.reader import (
    ExportRefused,
    announced,
    is_scenario,
    notes_on_dates,
    read_export,
    zone_named,
)
from bot.doctor.findings import some
from bot.partnership_file.loader import read_file
from bot.partnership_file.reader import PartnershipFile
from bot.replay.from_export import DryRun, dry_run
from bot.replay.player import set_up
from bot.replay.report.formatting import Names, long_day, wrapped
from bot.replay.report.outcomes import Record, record_of
from bot.replay.report.summary import summary
from bot.replay.report.transcript import Json, readable, tell
from bot.replay.report.weekly import weekly
from bot.replay.scenario import Scenario, read_scenario
from mentoring.partnerships import Role, Side
from mentoring.whatsapp import Export

# A chat of years is heard in portions; nothing that the bot does in one is nearer than this.
TOGETHER = timedelta(hours=1)
NAMES_SHOWN = 8
MANY = 1_000
WHO_IS_WHO = (
    "Say who is who: .venv/bin/python -m bot roster {file} > roster.toml, fill in what is marked "
    "there, and give it with --roster roster.toml."
)
AS_IF = (
    "As if the bot had read along (mode watch). Where it offered to keep a promise, to move a "
    "date or to mark something done, its owner said yes at once. Whatever else it asks (a yes to "
    "an action item, how a date went, a check-in) nobody answers here, so it asks and reminds "
    "more than it would have."
)


class Rehearsal(NamedTuple):
    """What the bot would have done: as JSON, in words, and what to know of the dates."""

    told: Json
    words: str
    notes: tuple[str, ...] = ()


async def rehearse(
    file: Path,
    folder: Path,
    roster: Path | None = None,
    zone: str | None = None,
    order: str | None = None,
    chat: str | None = None,
    say: Callable[[str | None], None] = lambda _: None,
) -> Rehearsal:
    """Play a file. The database of the replay is made in the folder; `say` bridges the time.

    Raises Refusal.
    """
    if is_scenario(file):
        _refuse_needless(file, roster=roster, zone=zone, dates=order, chat=chat)
        told, _ = await _played(read_scenario(file), folder)
        return Rehearsal(told, readable(told))
    if roster is None:
        raise ExportRefused(WHO_IS_WHO.format(file=quote(file.name)))
    people = read_file(roster)
    say(announced(file))
    where = zone_named(zone or _home_of(people))
    export = read_export(file, where, order, chat)
    run = dry_run(export, people)
    if (count := len(run.scenario.events)) > MANY:
        say(f"Playing {count:,} messages; this takes a while …")
    told, record = await _played(run.scenario, folder, TOGETHER)
    dates = notes_on_dates(export, order)
    names = Names(run.shown, where)
    notes = (*_notes(export, run, names), *dates)
    return Rehearsal(told, "\n".join(_account(told, record, run, names, notes)), tuple(dates))


def _account(
    told: Json, record: Record, run: DryRun, names: Names, notes: Iterable[str]
) -> Iterator[str]:
    events = [event.at for event in run.scenario.events]
    for note in notes:
        yield from wrapped(note)
    yield from weekly(told, record, names, events)
    yield ""
    yield from summary(told, record, names, run.scenario.end_at - events[0])


def _refuse_needless(file: Path, **options: object) -> None:
    """A scenario says all by itself."""
    given = [f"--{name}" for name, value in options.items() if value is not None]
    if given:
        raise ExportRefused(
            f"{file.name} is a scenario, which says all itself: leave {' and '.join(given)} out."
        )


async def _played(
    scenario: Scenario, folder: Path, window: timedelta = timedelta(0)
) -> tuple[Json, Record]:
    replay = await set_up(scenario, folder / "replay.db", window)
    await replay.play()
    told, record = await tell(replay), await record_of(replay)
    await replay.stage.house.close()
    return told, record


def _home_of(roster: PartnershipFile) -> str:
    """The zone of the first lead of the roster; of the mentee utility when there is none."""
    lead = next((person for person in roster.people if person.role is Role.LEAD), None)
    if lead is None:
        return roster.partnership.mentee.calendar.timezone
    return lead.zone or roster.partnership.utility(lead.side).calendar.timezone


def _notes(export: Export, run: DryRun, names: Names) -> Iterator[str]:
    """What was read, and what of it was not."""
    first, last = (names.day(export.messages[place].at) for place in (0, -1))
    read = f"{some(len(export.messages), 'message')}, {long_day(first)} to {long_day(last)}"
    yield f"{read}; times are those of {names.zone.key} (--zone changes it)."
    if export.skipped:
        lines = some(export.skipped, "line")
        yield f"Passed over: {lines} of the app, stickers and messages taken back."
    if run.strangers:
        listed = [f"{name} ({count})" for name, count in run.strangers.items()]
        more = len(listed) - NAMES_SHOWN
        shown = ", ".join(listed[:NAMES_SHOWN]) + (f" and {more} more" if more > 0 else "")
        yield f"Not in the roster, so not read: {shown}."
    yield from _missing(run)
    yield AS_IF


def _missing(run: DryRun) -> Iterator[str]:
    """Without whom in the roster half of the account is missing."""
    people = run.scenario.people
    writers = {event.person for event in run.scenario.events}
    heard = {person.side for person in people if person.key in writers}
    for side in (Side.MENTEE, Side.MENTOR):
        if side not in heard:
            yield f"Nobody of the {side} side wrote: look at the sides in the roster."
    if not any(person.role is Role.COORDINATOR for person in people):
        yield "Nobody is coordinator in the roster, so there is no weekly digest."
