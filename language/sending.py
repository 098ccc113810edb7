"""Tells whether a thing to do ends in something that can be sent: a paper, a file, a picture."""

import re

from language.packs import DEFAULT, pack_for


def finds_out(what: str, language: str | None = None) -> bool:
    """ "check if the battery is ok", "ask the workshop": telling the outcome is doing it."""
    pack = pack_for(language) or pack_for(DEFAULT)
    words = re.findall(r"\w+", what.casefold())
    return pack is not None and words[:1] != [] and words[0] in pack.words("matching.finding")


def can_be_sent(what: str, language: str | None = None) -> bool:
    """ "send the staff list", "draft the ToR", but not "call the ministry"."""
    pack = pack_for(language) or pack_for(DEFAULT)
    words = re.findall(r"\w+", what.casefold())
    return pack is not None and not pack.words("matching.sending").isdisjoint(words)
