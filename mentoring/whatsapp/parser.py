"""WhatsApp's exported chats, as Android and iPhone write them, in any of their local ways."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from mentoring.whatsapp import CannotRead, Export, Said, Trouble, in_order
from mentoring.whatsapp.dates import Written, dates_read, day_of, order_of
from mentoring.whatsapp.system_lines import MARKS, content_of, is_of_app

DATE = r"(?P<a>\d{1,4})(?P<mark>[./-])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{2,4})\.?"
BETWEEN = r"(?:,| à| às| a las| at| um)? +"
CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?:[:.](?P<second>\d{2}))? ?(?P<half>[ap]\.? ?m\.?)?"
)
STYLES = (
    re.compile(rf"\[{DATE}{BETWEEN}{CLOCK}\] ?(?P<rest>.*)", re.I),
    re.compile(rf"{DATE}{BETWEEN}{CLOCK} [-–] (?P<rest>.*)", re.I),
)
PLAIN = {0x202F: " ", 0x00A0: " ", 0x2009: " ", 0xFEFF: None} | dict.fromkeys(
    [*range(0x2066, 0x206A), *range(0x202A, 0x202F)]
)
HEADS_AMONG = 50
QUOTES = '"“«'
NOON = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A head with its date as written, and all that follows until the next one."""

    written: Written
    clock: time
    rest: str


def read_whatsapp(
    text: str, zone: ZoneInfo, order: str | None = None, not_after: date | None = None
) -> Export:
    """An exported chat. `zone` is the one of the phone that exported it, whose wall times it has.

    `order` of day and month is "dm" or "md", else seen from the file, which was there
    `not_after` that day. Raises CannotRead.
    """
    text = unicodedata.normalize("NFC", text.translate(PLAIN).replace("\r\n", "\n"))
    entries = list(_entries(text.split("\n")))
    if not entries:
        raise CannotRead(Trouble.NO_CHAT)
    dates = [entry.written for entry in entries]
    order = order or order_of(dates, not_after)
    read = dates_read(dates, order)
    messages, skipped = [], 0
    for number, entry in enumerate(entries, 1):
        said = _said(f"m{number}", entry, order, zone)
        skipped += said is None
        messages += [said] if said else []
    if read.misfits == len(entries):
        raise CannotRead(Trouble.DATES_UNCLEAR, read.example)
    if not messages:
        raise CannotRead(Trouble.NO_CHAT)
    return Export(in_order(messages), skipped=skipped - read.misfits, dates=read)


def _entries(lines: Sequence[str]) -> Iterator[Entry]:
    style = _style_of(lines)
    if style is None:
        return
    head: re.Match[str] | None = None
    below: list[str] = []
    for line in lines:
        found = style.match(line.lstrip(MARKS))
        clock = _clock(found) if found else None
        if found is None or clock is None:
            below.append(line)
            continue
        if head is not None:
            yield _entry(head, below)
        head, below = found, []
    if head is not None:
        yield _entry(head, below)


def _style_of(lines: Sequence[str]) -> re.Pattern[str] | None:
    """The first way in which a line begins like a message: a quoted chat may have another one."""
    for line in lines[:HEADS_AMONG]:
        for style in STYLES:
            if style.match(line.lstrip(MARKS)):
                return style
    return None


def _entry(head: re.Match[str], below: Sequence[str]) -> Entry:
    written = (head["a"], head["b"], head["c"], head["mark"])
    rest = "\n".join([head["rest"], *below]).rstrip()
    return Entry(written, _clock(head) or time(), rest)


def _clock(head: re.Match[str]) -> time | None:
    hour = int(head["hour"])
    if head["half"]:
        hour = hour % NOON + (NOON if head["half"].casefold().startswith("p") else 0)
    try:
        return time(hour, int(head["minute"]), int(head["second"] or 0))
    except ValueError:
        return None


def _said(key: str, entry: Entry, order: str, zone: ZoneInfo) -> Said | None:
    """What somebody said; None for words of the app, and for what was taken back."""
    day = day_of(entry.written, order)
    name, colon, text = _parted(entry.rest)
    # The app names in quotes what a group is called now, and that may have a colon in it.
    about_group = any(mark in name for mark in QUOTES) and is_of_app(name)
    if day is None or not colon or about_group:
        return None
    if text.startswith(tuple(MARKS)) and is_of_app(text):
        return None
    content = content_of(text)
    if content is None:
        return None
    at = datetime.combine(day, entry.clock, zone)
    return Said(key, at, name, content.text, content.media, content.file)


def _parted(rest: str) -> tuple[str, str, str]:
    """A name, a colon, and what is said; no colon where nobody speaks."""
    head, _, below = rest.partition("\n")
    name, colon, text = head.partition(": ")
    if not colon and head.endswith(":"):
        name, colon, text = head[:-1], ":", ""
    whole = f"{text}\n{below}" if below else text
    return name.strip(f"{MARKS} ").removeprefix("~").strip(), colon, whole
