"""Drafts a roster, which is a partnership file, from the names in an exported chat."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from shlex import quote

from bot.doctor.findings import some
from language import tongue_of
from mentoring.partnerships import spelled_plainly
from mentoring.whatsapp import Export, Said

NAME_LIMIT, KEY_LIMIT = 80, 64
# Messages that tell in which language somebody writes.
ENOUGH = 200
LANGUAGES = ("en", "fr", "es", "pt")
TOP = """\
# A roster, drafted from {file}: {count} messages, {first} to {last}.
# Wherever it says FILL IN, put what is true; everything else may stay as it is. Then:
#
#     .venv/bin/python -m bot replay {quoted} --roster roster.toml{dates}
#
# When the bot really comes, load the same file: .venv/bin/python -m bot load roster.toml

key = {key}
name = {name}
phase = "orientation"          # orientation, middle, dissolution or aftercare
phase_started = {first_day}
# Stages: project_design, structuring, diagnosis, feedback_workplan, initiation, closure.
stage = "structuring"
mode = "assist"
language = {language}
"""
UTILITY = """
[utilities.{side}]
name = "FILL IN: the {role} utility"
timezone = "FILL IN: such as {zone}"
work_days = ["mon", "tue", "wed", "thu", "fri"]
opens = "08:00"
closes = "17:00"
holidays = []                  # such as [2026-04-27, 2026-05-01]
"""
PEOPLE = """
# Everybody who wrote. Make one person of each side a lead. Take out who belongs to neither
# utility: what they wrote is passed over. Names may be changed, keys may not: by them the chat
# is read.
"""
PERSON = """
[[people]]                     # {count}, {first} to {last}
key = {key}
name = {name}
side = "FILL IN: mentor or mentee"
role = "expert"                # lead, stand_in, expert or management
language = {language}
"""
COORDINATOR = """
# Who gets the weekly digest. Take the marks away and put their name, or leave it: then there is
# none.
# [[people]]
# key = "coordinator"
# name = "Their Name"
# side = "programme"
# role = "coordinator"
# language = "en"
# timezone = "UTC"
"""


def draft_roster(export: Export, file: str, order: str | None = None) -> str:
    """A partnership file with everybody in the chat, and marks where somebody has to say more.

    `file` is the name of the export, `order` the one of its dates if it was told.
    """
    first, last = export.messages[0].at, export.messages[-1].at
    top = TOP.format(
        file=file,
        quoted=quote(file),
        count=len(export.messages),
        first=long_day(first),
        last=long_day(last),
        dates=f" --dates {order}" if order else "",
        key=_quoted(_key(export.title or Path(file).stem) or "partnership"),
        name=_quoted(export.title[:NAME_LIMIT] or "Our partnership"),
        first_day=first.date(),
        language=_quoted(_language(export.messages)),
    )
    utilities = [
        UTILITY.format(side="mentee", role="mentee", zone="Africa/Nairobi"),
        UTILITY.format(side="mentor", role="mentor", zone="Europe/Amsterdam"),
    ]
    return "".join([top, *utilities, PEOPLE, *_people(export), COORDINATOR]).rstrip()


def _people(export: Export) -> Iterator[str]:
    of: defaultdict[str, list[Said]] = defaultdict(list)
    for said in export.messages:
        of[said.name].append(said)
    for name, key in keys_of(export.names).items():
        theirs = of[name]
        yield PERSON.format(
            count=some(len(theirs), "message"),
            first=long_day(theirs[0].at),
            last=long_day(theirs[-1].at),
            key=_quoted(key),
            name=_quoted(name[:NAME_LIMIT]),
            language=_quoted(_language(theirs)),
        )


def keys_of(names: Sequence[str] | dict[str, int]) -> dict[str, str]:
    """A key for each name, always the same one for the same names in the same order."""
    keys: dict[str, str] = {}
    for number, name in enumerate(names, 1):
        key = _key(name) or f"person-{number}"
        keys[name] = key if key not in keys.values() else f"{key[:58]}-{number}"
    return keys


def _key(name: str) -> str:
    return spelled_plainly(name)[:KEY_LIMIT].strip("-")


def _language(messages: Sequence[Said]) -> str:
    """The language of most messages that tell one, of some from all of the time."""
    some_of_them = messages[:: len(messages) // ENOUGH + 1]
    guessed = Counter(tongue_of(said.text) for said in some_of_them)
    told = [language for language, _ in guessed.most_common() if language in LANGUAGES]
    return str(told[0]) if told else LANGUAGES[0]


def long_day(on: date) -> str:
    """A day with its year: "2 March 2026"."""
    return f"{on.day} {on:%B %Y}"


def _quoted(words: str) -> str:
    """Words as TOML writes them."""
    return json.dumps(words, ensure_ascii=False).replace("\x7f", "\\u007f")
