"""Dry runs: an exported chat as a scenario, with the people of a roster."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.chat_exports.reader import ExportRefused
from bot.chat_exports.roster import keys_of
from bot.partnership_file.reader import PartnershipFile
from bot.replay.scenario import Event, Scenario
from language import match_name
from mentoring.partnerships import Mode
from mentoring.whatsapp import Export

# What Telegram lets one write, in its own units.
TEXT_UNITS, CAPTION_UNITS = 4096, 1024
# After the last message the clock goes on: the end of a chat is rarely the end of its promises.
AFTERWARDS = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class DryRun:
    """What is to be played. `strangers` are names that the roster has not, with their messages.

    `shown` are the names of people as the export has them, by their keys in the roster.
    """

    scenario: Scenario
    shown: Mapping[str, str]
    strangers: Mapping[str, int]


def dry_run(export: Export, roster: PartnershipFile) -> DryRun:
    """The chat as it would have gone with the bot in it. Raises ExportRefused."""
    people = _people_in(export, roster)
    if not people:
        some = ", ".join(list(export.names)[:3])
        raise ExportRefused(
            f"The roster names nobody who wrote in the export ({some}): "
            "draft one with .venv/bin/python -m bot roster."
        )
    events = tuple(_events(export, people))
    first = export.messages[0].at.date()
    partnership = replace(
        roster.partnership,
        mode=Mode.WATCH,
        phase_started_on=min(first, roster.partnership.phase_started_on),
    )
    scenario = Scenario(
        replace(roster, partnership=partnership), events, export.messages[-1].at + AFTERWARDS
    )
    strangers = {name: count for name, count in export.names.items() if name not in people}
    shown = {person.key: person.name for person in roster.people}
    return DryRun(scenario, shown | {key: name for name, key in people.items()}, strangers)


def _people_in(export: Export, roster: PartnershipFile) -> dict[str, str]:
    """The keys of people in the roster by their names in the export."""
    found = {name: _key_of(name, key, roster) for name, key in keys_of(export.names).items()}
    return {name: key for name, key in found.items() if key is not None}


def _key_of(name: str, key: str, roster: PartnershipFile) -> str | None:
    """Somebody by their name or key, else by a name that fits nobody else."""
    for person in roster.people:
        if name == person.name or key == person.key:
            return person.key
    names = {person.key: (person.name, person.username) for person in roster.people}
    fitting = match_name(name, names)
    return fitting[0] if len(fitting) == 1 else None


def _events(export: Export, people: Mapping[str, str]) -> Iterator[Event]:
    """Messages of people in the roster; answers to others are answers to nothing."""
    known: set[str] = set()
    for said in export.messages:
        text = _cut(said.text, CAPTION_UNITS if said.media else TEXT_UNITS)
        if said.name not in people or said.key in known or not (text or said.media):
            continue
        yield Event(
            key=said.key,
            at=said.at,
            person=people[said.name],
            text=text,
            reply_to=said.reply_to if said.reply_to in known else None,
            mentions=tuple(people[each] for each in said.mentions if each in people),
            media=said.media,
            file=said.file,
        )
        known.add(said.key)


def _cut(text: str, units: int) -> str:
    """As much of a text as Telegram takes; halves of characters are dropped."""
    return text.encode("utf-16-le", "ignore")[: units * 2].decode("utf-16-le", "ignore").strip()
