"""Dead letters on the command line: which there are, one in full, another try, or none of it."""

import json
from collections.abc import Sequence
from datetime import datetime

from bot.config import Settings
from bot.doctor.database_checks import CannotTreat, open_store
from storage import Work
from storage.outbox.dead_letters import CodeGone, DeadLetter, NoSuchLetter

NONE_THERE = "There are no dead letters."
UNKNOWN = (
    "There is no dead letter {number}; nothing was changed. "
    "See: .venv/bin/python -m bot doctor letters"
)
CODE_GONE = (
    "Letter {number} held a link to join, whose code is not kept, so it cannot be sent again; "
    "nothing was changed. Have a new link made, then: .venv/bin/python -m bot doctor drop {number}"
)
NAME_SOME = "Name the letters, such as u12 or m34, or say --all; nothing was changed."
AGAIN = (
    "To be tried again: {numbers}. A bot at work takes them up within a minute, one that stands "
    "when it starts. Those that die again are listed again."
)


async def list_letters(settings: Settings) -> str:
    """All dead letters, a line each, with no words of people.

    The operator is told anew of whatever comes after this look.
    """
    async with open_store(settings) as store, store.begin() as work:
        letters = await work.dead_letters.all()
        await work.alarms.looked()
    return "\n".join(map(_line, letters)) or NONE_THERE


async def show_letter(number: str, settings: Settings) -> str:
    """One dead letter in full, with the words of people in it. Raises CannotTreat."""
    async with open_store(settings) as store, store.begin() as work:
        letter = await _letter(number, work)
        await work.alarms.looked()
    body = json.dumps(json.loads(letter.body), ensure_ascii=False, indent=1)
    return f"{_line(letter)}\n{body}"


async def retry_letters(numbers: Sequence[str], settings: Settings, *, every: bool) -> str:
    """Have letters tried again, all of them or none. Raises CannotTreat."""
    async with open_store(settings) as store, store.begin() as work:
        chosen = await _chosen(numbers, work, every=every)
        left = []
        for letter in chosen:
            try:
                await work.dead_letters.retry(letter.number, work.now)
            except CodeGone:
                if not every:
                    raise CannotTreat(CODE_GONE.format(number=letter.number)) from None
                left.append(letter)
    told = [AGAIN.format(numbers=_numbers(chosen, left))] if len(left) < len(chosen) else []
    told += [CODE_GONE.format(number=letter.number) for letter in left]
    return "\n".join(told) or NONE_THERE


async def drop_letters(numbers: Sequence[str], settings: Settings, *, every: bool) -> str:
    """Delete letters with their words, all of them or none. Raises CannotTreat."""
    async with open_store(settings) as store, store.begin() as work:
        chosen = await _chosen(numbers, work, every=every)
        for letter in chosen:
            await work.dead_letters.drop(letter.number)
    return f"Dropped: {_numbers(chosen)}." if chosen else NONE_THERE


async def _chosen(numbers: Sequence[str], work: Work, *, every: bool) -> list[DeadLetter]:
    if bool(numbers) == every:
        raise CannotTreat(NAME_SOME)
    if every:
        return await work.dead_letters.all()
    return [await _letter(number, work) for number in dict.fromkeys(numbers)]


async def _letter(number: str, work: Work) -> DeadLetter:
    try:
        return await work.dead_letters.get(number)
    except NoSuchLetter:
        raise CannotTreat(UNKNOWN.format(number=number)) from None


def _numbers(letters: Sequence[DeadLetter], without: Sequence[DeadLetter] = ()) -> str:
    return ", ".join(letter.number for letter in letters if letter not in without)


def _line(letter: DeadLetter) -> str:
    parts = [letter.number, letter.kind, _moment(letter.died_at), letter.chat_kind, letter.reason]
    return "  ".join([*parts, *(["(is to be tried again)"] if letter.waits else [])])


def _moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
