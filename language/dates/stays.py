"""Reads where somebody is, and until when: "Nairobi until 20 March"."""

import re
from dataclasses import dataclass
from datetime import datetime

from language.dates.due import Due, impossible_date, parse_date_only
from language.detection import pack_of, packs_for_dates
from language.packs.loader import DEFAULT, Pack
from language.packs.phrase_compiler import alternatives
from language.text.normalise import plain, same_length


@dataclass(frozen=True, slots=True)
class Stay:
    """The words for the place, the last day there, or the words of a day that cannot be.

    `where` is empty when no place is named: "until Friday".
    """

    where: str
    until: Due | None = None
    impossible: str | None = None
    at_home: bool = False


def read_stay(text: str, now: datetime, language: str | None = None) -> Stay:
    """What a short text says about a stay; `now` is the speaker's wall time."""
    said = " ".join(text.split())
    packs = packs_for_dates(said, pack_of(text, language))
    if any(
        plain(_straight(said.lower())) in _home(pack) for pack in (*packs, pack_of("", DEFAULT))
    ):
        return Stay("", at_home=True)
    until = (each for pack in packs for each in pack.words("stays.until"))
    word = alternatives({plain(_straight(each)) for each in until})
    bare = same_length(_straight(said))
    parted = re.fullmatch(rf"(?:(.+?)[\s,]+|){word}\s+(.+)", bare, re.IGNORECASE)
    if parted is None:
        return Stay(said)
    where, day = (said[slice(*parted.span(place))] if parted[place] else "" for place in (1, 2))
    return Stay(where, parse_date_only(day, now, language), impossible_date(day, now, language))


def _home(pack: Pack) -> frozenset[str]:
    """Back home; the command is described with the English word, which all may use."""
    return frozenset(plain(_straight(each)) for each in pack.words("stays.home"))


def _straight(words: str) -> str:
    """Phones write "jusqu’au", keyboards "jusqu'au"."""
    return words.replace("’", "'")
