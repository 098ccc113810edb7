"""Tells whether a thing to do ends in something that can be sent: a paper, a file, a picture."""

import re

from language.packs import DEFAULT, pack_for


def can_be_sent(what: str, language: str | None = None) -> bool:
    """ "send the staff list", "draft the ToR", but not "call the ministry"."""
    pack = pack_for(language) or pack_for(DEFAULT)
    words = re.findall(r"\w+", what.casefold())
    return pack is not None and not pack.words("matching.sending").isdisjoint(words)
