"""Words from right to left in the middle of a sentence: they turn nothing but themselves."""

import re
from unicodedata import bidirectional

RIGHT_TO_LEFT = {"R", "AL"}
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
FIRST_STRONG_ISOLATE, POP = "\u2068", "\u2069"


def isolated(said: str) -> str:
    """What somebody wrote, without signs that turn what follows, and apart when it needs to be."""
    if said.isascii():
        return said
    plain = TURNS.sub("", said)
    if any(bidirectional(char) in RIGHT_TO_LEFT for char in plain):
        return f"{FIRST_STRONG_ISOLATE}{plain}{POP}"
    return plain
