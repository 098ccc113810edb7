"""Finds the typing slips of long words such as "wednsday" or "tomorrrow"."""

from collections.abc import Iterable

_SHORTEST = 6  # shorter words have too many neighbours that are words themselves


def slips_of(words: Iterable[str]) -> dict[str, str]:
    """Every word with one letter lost, doubled or swapped with its neighbour → the word."""
    known = [word for word in words if len(word) >= _SHORTEST and word.isalpha()]
    found = {slip: word for word in known for slip in _slips(word) if len(slip) >= _SHORTEST - 1}
    return {slip: word for slip, word in found.items() if slip not in known}


def _slips(word: str) -> Iterable[str]:
    for place in range(1, len(word)):
        yield word[:place] + word[place + 1 :]
        yield word[:place] + word[place] + word[place:]
        if place + 1 < len(word):
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
