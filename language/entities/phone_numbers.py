"""Reads telephone numbers as people note them: "Neema +255 712 345 678, pumps 022 2 345 678"."""

import re

FEWEST_DIGITS, MOST_DIGITS = 5, 15
NUMBER = re.compile(r"\+?\(?\d[\d\s()./-]{3,24}\d")
BETWEEN = " ,;:–-\t"


def read_phones(text: str) -> tuple[str, ...] | None:
    """The numbers of a text, each with the words before it; None when a line has no number."""
    found: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        numbers = [each for each in NUMBER.finditer(line) if _is_number(each[0])]
        if not numbers:
            return None
        start = 0
        for number in numbers:
            end = len(line) if number is numbers[-1] else number.end()
            found.append(" ".join(line[start:end].strip(BETWEEN).split()))
            start = number.end()
    return tuple(found) or None


def _is_number(words: str) -> bool:
    return FEWEST_DIGITS <= sum(map(str.isdigit, words)) <= MOST_DIGITS
