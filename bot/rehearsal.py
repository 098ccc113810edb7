"""A rehearsal: a scenario or an exported chat is played, and told as JSON and for a person."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from bot.account import Json, readable, tell
from bot.dry_run import DryRun, dry_run
from bot.exports import ExportRefused, is_scenario, read_export, zone_named
from bot.findings import some
from bot.load import read_file
from bot.partnership_file import PartnershipFile
from bot.replay import set_up
from bot.scenario import Scenario, read_scenario
from bot.weeks import weekly
from mentoring.exports import Export
from mentoring.partnerships import Role

# A chat of years is heard in portions; nothing that the bot does in one is nearer than this.
TOGETHER = timedelta(hours=1)
NAMES_SHOWN = 8


async def rehearse(
    file: Path,
    folder: Path,
    roster: Path | None = None,
    zone: str | None = None,
    order: str | None = None,
    chat: str | None = None,
) -> tuple[Json, str]:
    """What the bot would have done, as JSON and in words. Its database is made in the folder.

    Raises Refusal.
    """
    if is_scenario(file):
        told = await _played(read_scenario(file), folder)
        return told, readable(told)
    if roster is None:
        raise ExportRefused(
            f"Say who is who: python -m bot roster {file.name} > roster.toml, fill in what is "
            "marked there, and give it with --roster roster.toml."
        )
    people = read_file(roster)
    zone = zone or _home_of(people)
    export = read_export(file, zone_named(zone), order, chat)
    run = dry_run(export, people)
    told = await _played(run.scenario, folder, TOGETHER)
    return told, "\n".join([*_notes(export, run, zone), "", *weekly(told, run, zone)])


async def _played(scenario: Scenario, folder: Path, window: timedelta = timedelta(0)) -> Json:
    replay = await set_up(scenario, folder / "replay.db", window)
    await replay.play()
    told = await tell(replay)
    await replay.stage.house.close()
    return told


def _home_of(roster: PartnershipFile) -> str:
    """The zone of the first lead of the roster; of the mentee utility when there is none."""
    lead = next((person for person in roster.people if person.role is Role.LEAD), None)
    if lead is None:
        return roster.partnership.mentee.calendar.timezone
    return lead.zone or roster.partnership.utility(lead.side).calendar.timezone


def _notes(export: Export, run: DryRun, zone: str) -> Iterator[str]:
    """What was read, and what of it was not."""
    first, last = export.messages[0].at, export.messages[-1].at
    read = f"{some(len(export.messages), 'message')}, {first:%d %B %Y} to {last:%d %B %Y}"
    yield f"{read}; times are those of {zone} (--zone changes it)."
    if export.skipped:
        lines = some(export.skipped, "line")
        yield f"Passed over: {lines} of the app, stickers and messages taken back."
    if run.strangers:
        names = [f"{name} ({count})" for name, count in run.strangers.items()]
        more = len(names) - NAMES_SHOWN
        listed = ", ".join(names[:NAMES_SHOWN]) + (f" and {more} more" if more > 0 else "")
        yield f"Not in the roster, so not read: {listed}."
    yield "As if the bot had read along (mode watch), and everybody had said yes to its proposals."
