"""Turns the phrases of a language file into regular expressions over a normalised text."""

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

_ELEMENT = re.compile(r"\.\.\.|<\w+>|\{\w+\}|[\[\]()|^$*!]|[^\s\[\]()|]+")
_START = r"(?<!\S)"
_NOTHING = ("|", "]", ")", "")  # in front of these signs, and at the end, nothing is refused
_KEPT = re.compile(r"\(\?P<\w+>")
# what many phrases of a list begin with
_LEADS = ("^ [{filler}] [{filler}] [{filler}] ", "[* ,] ")
_PLAIN = {
    "[": "(?:",
    "]": ")?",
    "(": "(?:",
    ")": ")",
    "|": "|",
    "^": r"\A",
    "$": r"\Z",
    "*": r"\S+ ",
    "...": r"(?:\S+ ){0,6}?",
}


def alternatives(words: Collection[str]) -> str:
    """One group that matches any of the words, the longest first."""
    if not words:
        return r"(?!)"
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(_stretched(word) for word in ordered) + ")"


def _stretched(word: str) -> str:
    """A word or several; `~` in front or behind stands for any letters."""
    front, back = word.startswith("~"), word.endswith("~") and len(word) > 1
    plain = re.escape(word.strip("~")).replace(r"\ ", " ")
    return (r"\S*" if front else "") + plain + (r"\S*" if back else "")


def translate(phrase: str, slots: Mapping[str, str]) -> str:
    """Write a phrase as an expression in which every word ends with one space.

    `[a b]` may be missing, `(a|b c)` is a choice, `{list}` one of a list, `<slot>` the same and
    kept under its name, `word~` any ending, `~word` any beginning, `*` any one word, `...` up to
    six words, `!x` anything but x, `^` and `$` the ends of the sentence.
    """
    parts: list[str] = [_START]
    negative = False
    for element in _elements(phrase):
        if element == "!":
            negative = True
            continue
        part = _PLAIN.get(element) or _word(element, slots)
        parts.append(f"(?!{part})" if negative else part)
        negative = False
    return "".join(parts)


def _elements(phrase: str) -> list[str]:
    """The signs and words of a phrase; a "!" that refuses nothing would make it never match."""
    elements = _ELEMENT.findall(phrase)
    if any(sign == "!" and then in _NOTHING for sign, then in pairwise([*elements, ""])):
        told = f'Nothing stands behind a "!" in the phrase "{phrase}".'
        raise ValueError(f"{told} Write there what must not follow, or leave the ! out.")
    return elements


def _word(element: str, slots: Mapping[str, str]) -> str:
    if element.startswith("{"):
        return f"{slots[element[1:-1]]} "
    if element.startswith("<"):
        name = element[1:-1]
        return f"(?P<{name}>{slots[name]}) "
    return f"{_stretched(element)} "


def compile_each(phrases: Sequence[str], slots: Mapping[str, str]) -> tuple[re.Pattern[str], ...]:
    """Keep each phrase by itself: its slots can be read."""
    return tuple(re.compile(translate(phrase, slots)) for phrase in phrases)


def compile_any(phrases: Sequence[str], slots: Mapping[str, str]) -> re.Pattern[str]:
    """One expression for a whole list, when it matters only whether it is there.

    Only where a word begins it is looked for all of them. A slot that several phrases name
    cannot be kept.
    """
    if not phrases:
        return re.compile(r"(?!)")
    branches = _branches(phrases, slots, _LEADS)
    once = _KEPT.sub(lambda kept: kept[0] if branches.count(kept[0]) == 1 else "(?:", branches)
    return re.compile(f"{_START}(?:{once})")


def _branches(phrases: Sequence[str], slots: Mapping[str, str], leads: Sequence[str]) -> str:
    """All phrases as choices; those with the same lead share it, so that it is tried once."""
    led = [phrase for phrase in phrases if leads and phrase.startswith(leads[0])]
    free = [phrase for phrase in phrases if phrase not in led]
    choices = [f"(?:{_unstarted(phrase, slots)})" for phrase in free]
    if led:
        rest = [phrase.removeprefix(leads[0]) for phrase in led]
        choices.append(f"{_unstarted(leads[0], slots)}(?:{_branches(rest, slots, leads[1:])})")
    return "|".join(choices)


def _unstarted(phrase: str, slots: Mapping[str, str]) -> str:
    return translate(phrase, slots).removeprefix(_START)
