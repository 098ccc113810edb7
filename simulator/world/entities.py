"""Finds in a text what Telegram marks by itself: commands, mentions, hashtags, addresses."""

import re
from collections.abc import Sequence

from simulator.world.records import Json, Person

_PATTERNS = (
    ("url", re.compile(r"(?:https?://|www\.|\bt\.me/)[^\s<>]*[^\s<>.,;:!?\"')\]]", re.IGNORECASE)),
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")),
    ("bot_command", re.compile(r"(?<![\w/<>@])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{2,31}(?!\w)")),
    ("hashtag", re.compile(r"(?<![\w#])#(?=\w*[^\W\d_])\w+")),
)


def utf16_length(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def find_entities(text: str, mentioned: Sequence[tuple[Person, Json]] = ()) -> list[Json]:
    """Entities of a text in order; `mentioned` are people to be linked without their username."""
    spans = _mention_spans(text, mentioned)
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _is_free(match.span(), spans):
                spans.append((*match.span(), {"type": kind}))
    spans.sort(key=lambda span: span[0])
    return [entity_at(text, start, end, extra) for start, end, extra in spans]


def add_found(text: str, entities: list[Json]) -> list[Json]:
    """Entities the sender set, and those Telegram finds where nothing is marked yet."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities]
    found = [
        entity
        for entity in find_entities(text)
        if all(
            entity["offset"] >= end or entity["offset"] + entity["length"] <= start
            for start, end in taken
        )
    ]
    return sorted(entities + found, key=lambda e: (e["offset"], -e["length"]))


def entity_at(text: str, start: int, end: int, extra: Json) -> Json:
    """An entity over text[start:end], counted as Telegram counts."""
    place = {"offset": utf16_length(text[:start]), "length": utf16_length(text[start:end])}
    return {"type": extra["type"], **place, **extra}


def _mention_spans(
    text: str, mentioned: Sequence[tuple[Person, Json]]
) -> list[tuple[int, int, Json]]:
    spans: list[tuple[int, int, Json]] = []
    for person, user in mentioned:
        if person.username and re.search(rf"(?i)@{re.escape(person.username)}(?!\w)", text):
            continue
        span = _name_span(text, person, spans)
        if span:
            spans.append((*span, {"type": "text_mention", "user": user}))
    return spans


def _name_span(
    text: str, person: Person, taken: list[tuple[int, int, Json]]
) -> tuple[int, int] | None:
    names = [person.name, person.first_name, *filter(None, [person.last_name])]
    patterns = [rf"(?<!\w)@?{re.escape(name)}(?!\w)" for name in names]
    # Telegram links people from any words, so the first ones serve when no name is there.
    for pattern in [*patterns, r"@\w+", r"\w+"]:
        for match in re.finditer(pattern, text, re.IGNORECASE):
            if _is_free(match.span(), taken):
                return match.span()
    return None


def _is_free(span: tuple[int, int], taken: list[tuple[int, int, Json]]) -> bool:
    return all(span[0] >= end or span[1] <= start for start, end, _ in taken)
