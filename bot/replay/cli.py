"""A rehearsal: a scenario or an exported chat is played, and told as JSON and for a person."""

from collections.abc import Callable
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
from bot.partnership_file.loader import read_file
from bot.partnership_file.reader import PartnershipFile
from bot.replay.from_export import dry_run
from bot.replay.player import set_up
from bot.replay.report import Report, readable
from bot.replay.scenario import Scenario, read_scenario
from bot.replay.transcript import Json, Transcript, transcript_of
from mentoring.partnerships import Role

# A chat of years is heard in portions; nothing that the bot does in one is nearer than this.
TOGETHER = timedelta(hours=1)
MANY = 1_000
WHO_IS_WHO = (
    "Say who is who: .venv/bin/python -m bot roster {file} > roster.toml, fill in what is marked "
    "there, and give it with --roster roster.toml."
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
        told = (await _played(read_scenario(file), folder, timedelta(0))).told
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
    transcript = await _played(run.scenario, folder, TOGETHER)
    notes = notes_on_dates(export, order)
    words = "\n".join(Report(export, run, transcript, where).lines(notes))
    return Rehearsal(transcript.told, words, tuple(notes))


def _refuse_needless(file: Path, **options: object) -> None:
    """A scenario says all by itself."""
    given = [f"--{name}" for name, value in options.items() if value is not None]
    if given:
        raise ExportRefused(
            f"{file.name} is a scenario, which says all itself: leave {' and '.join(given)} out."
        )


async def _played(scenario: Scenario, folder: Path, window: timedelta) -> Transcript:
    replay = await set_up(scenario, folder / "replay.db", window)
    await replay.play()
    transcript = await transcript_of(replay)
    await replay.stage.house.close()
    return transcript


def _home_of(roster: PartnershipFile) -> str:
    """The zone of the first lead of the roster; of the mentee utility when there is none."""
    lead = next((person for person in roster.people if person.role is Role.LEAD), None)
    if lead is None:
        return roster.partnership.mentee.calendar.timezone
    return lead.zone or roster.partnership.utility(lead.side).calendar.timezone
