"""Reads action items: who does what by when, one or a list of them."""

import re
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from language.acts.phrase import tidy, without_lead
from language.dates.due import Due, as_due, best, dates_in, parse_date_only
from language.dates.finder import Moment
from language.detection import pack_of, packs_for_dates
from language.packs.loader import Pack
from language.text.normalise import plain
from language.text.sentences import Passage, whole

_WORDS = Path(__file__).parents[1] / "data" / "languages.toml"
_BULLET = re.compile(r"^\s*(?:[-–—•*·▪☐✅]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
_DASH = re.compile(r"\s+[-–—|]+\s+|\s*\|\s*|\t+")
_COLON = re.compile(r"\s*:(?!\d|//)\s*")
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class ActionLine:
    """An action item as it was written; an owner or a date that is not there is none."""

    who: str | None
    what: str
    due: Due | None


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    told: dict[str, dict[str, list[str]]] = tomllib.loads(_WORDS.read_text(encoding="utf-8"))
    return told


@cache
def _tag() -> re.Pattern[str]:
    tags = _words()["action_tags"]
    many, one = ("|".join(re.escape(tag) for tag in tags[key]) for key in ("many", "one"))
    return re.compile(rf"#(?:(?P<many>{many})|(?P<one>{one}))\b[ \t]*[:\-–]?", re.IGNORECASE)


def action_body(text: str) -> tuple[str, bool] | None:
    """The text behind `#action` or `#actions`, and whether it is a list; none without a tag."""
    text = unicodedata.normalize("NFC", text)
    match = _tag().search(text)
    if match is None:
        return None
    body = text[match.end() :].strip()
    if again := _tag().search(body):
        return _tagged_again(body, bool(match["many"] or again["many"]))
    lines = [line for line in body.splitlines() if line.strip()]
    bullets = sum(_BULLET.match(line) is not None for line in lines)
    return body, bool(match["many"]) or (len(lines) > 1 and bullets > 1)


def is_self(who: str) -> bool:
    """Whether whoever writes is meant: "me", "moi", "yo", "eu"."""
    return _bare(who) in _selves()


@cache
def _selves() -> frozenset[str]:
    return frozenset(map(_bare, _words()["action_owner"]["self"]))


def _bare(words: str) -> str:
    return plain(" ".join(words.lower().replace("-", " ").split()))


def _tagged_again(body: str, many: bool) -> tuple[str, bool]:
    """Several tags in one message are a list, one item behind each."""
    pieces = [piece.strip() for piece in _tag().sub("\0", body).split("\0")]
    items = [piece if many else " ".join(piece.split()) for piece in pieces if piece]
    return "\n".join(items), many or len(items) > 1


def parse_actions(text: str, now: datetime, language: str | None = None) -> tuple[ActionLine, ...]:
    """A list, one a line; bullets, numbers, empty lines and headings are left out."""
    lines = (_BULLET.sub("", line).strip() for line in text.splitlines())
    items = (parse_action(line, now, language) for line in lines if not line.endswith(":"))
    return tuple(item for item in items if item.what or item.due)


def parse_action(text: str, now: datetime, language: str | None = None) -> ActionLine:
    """One item behind its tag: "Neema: send the staff list by Wed 11 Feb"."""
    pack = pack_of(text, language)
    body = _BULLET.sub("", text).strip(" \t\n:-–")
    who, rest = _split_owner(body, pack)
    due, what = _split_due(rest, now, pack, language)
    return ActionLine(who, what, due)


def without_date(phrase: str, what: str, now: datetime, language: str | None = None) -> str:
    """What is left without a date that cannot be: it is read as if it were one that can."""
    possible = what.replace(phrase, now.date().isoformat())
    return parse_action(f"me: {possible}", now, language).what


def _split_owner(body: str, pack: Pack) -> tuple[str | None, str]:
    for separator in (_COLON, _DASH):
        match = separator.search(body)
        if match and _is_owner(body[: match.start()], pack):
            return body[: match.start()].strip(), body[match.end() :].strip()
    return _owner_before_verb(body, pack)


def _is_owner(words: str, pack: Pack) -> bool:
    """A few words with capitals, a mention, or one small word that is no verb."""
    parts = words.replace(",", " ").split()
    if is_self(words):
        return True
    if not parts or len(parts) > _MOST_WORDS:
        return False
    # "Marco Huamán" is nobody who marks, though "marco" is a verb.
    if _is_verb(parts[0], pack) and not (parts[1:] and all(map(_is_name, parts))):
        return False
    if any(char.isdigit() for char in words):
        return False
    light = pack.words("actions.in_name") | pack.words("actions.joining")
    names = [part for part in parts if part.lower() not in light]
    return (
        len(parts) == 1
        or all(_is_name(part) for part in names)
        or parts[0].lower() in pack.words("actions.article")
    )


def _is_name(word: str) -> bool:
    return word.lstrip("'’ʻ‘(@")[:1].isupper() or word.startswith("@")


def _is_verb(word: str, pack: Pack) -> bool:
    return any(pack.has(verbs, plain(word.lower())) for verbs in ("known", "small"))


def _owner_before_verb(body: str, pack: Pack) -> tuple[str | None, str]:
    """ "@neema send the list", "Neema to send the list", "I will send the list"."""
    parts = body.split()
    if parts[2:] and is_self(parts[0]) and parts[1].lower() in pack.words("actions.to"):
        return parts[0], body.split(None, 2)[2]
    joining = pack.words("actions.joining")
    size = 0
    while size < min(len(parts), _MOST_WORDS):
        word = parts[size]
        bare = word.rstrip(",")
        joined = size > 0 and (word.lower() in joining)
        if not (_is_name(bare) or joined) or (_is_verb(bare, pack) and not bare.startswith("@")):
            break
        size += 1
    if size == 0 or size >= len(parts):
        return None, body
    rest = parts[size:]
    led = rest[0].lower() in pack.words("actions.to")
    if led or _is_verb(rest[0], pack) or parts[0].startswith("@"):
        who = " ".join(parts[:size]).rstrip(",:")
        return who, body.split(None, size + led)[-1]
    return None, body


def _split_due(
    rest: str, now: datetime, pack: Pack, language: str | None
) -> tuple[Due | None, str]:
    pieces = _DASH.split(rest)
    if len(pieces) > 1 and (due := parse_date_only(pieces[-1], now, language)):
        return due, tidy(rest[: rest.rindex(pieces[-1])])
    for of_dates in packs_for_dates(rest, pack):
        passage = whole(rest, of_dates)
        found = dates_in(passage, now, of_dates, language)
        chosen = best(found) or _slipped_by(found, passage, of_dates)
        if chosen is not None:
            due = as_due(chosen, passage, of_dates)
            return due, tidy(_cut(rest, passage, chosen, of_dates))
    return None, tidy(rest)


def _slipped_by(found: Sequence[Moment], passage: Passage, pack: Pack) -> Moment | None:
    """ "by yesterday" is a date to be asked about; "what broke yesterday" is none."""
    for moment in found:
        lead = passage.norm[: moment.start].split()[-1:]
        if moment.past and pack.words("actions.by").issuperset(lead) and lead:
            return moment
    return None


def _cut(rest: str, passage: Passage, date: Moment, pack: Pack) -> str:
    """The text without its date, and without the sign or the word that led to it."""
    start = date.around.start
    words, first = passage.words(start, date.end), passage.tokens[passage.index(start)].start
    before, after = rest[:first].rstrip(" -–,،(:"), rest[first + len(words) :].lstrip(" ).,،")
    return f"{before} {after}".strip() if after else without_lead(before, pack)
