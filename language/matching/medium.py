"""Tells whether a thing to do ends in something that can be sent: a paper, a file, a picture."""

import re

from language.detection import pack_of
from language.packs.cache import once_an_item
from language.text.normalise import plain


@once_an_item
def finds_out(what: str, language: str | None = None) -> bool:
    """ "check if the battery is ok", "ask the workshop": telling the outcome is doing it."""
    pack, words = pack_of(what, language), re.findall(r"\w+", plain(what.lower()))
    return words[:1] != [] and words[0] in pack.words("matching.finding")


def can_be_sent(what: str, language: str | None = None) -> bool:
    """ "send the staff list", "draft the ToR", but not "call the ministry"."""
    pack, words = pack_of(what, language), re.findall(r"\w+", plain(what.lower()))
    return not pack.words("matching.sending").isdisjoint(words)
