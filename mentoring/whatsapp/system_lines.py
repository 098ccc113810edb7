"""What WhatsApp itself writes into a chat: told apart from what people say, by words in a file."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

MARKS = "\u200e\u200f"
ANGLED = re.compile(r"<([^<>:]+?) ?: ?([^<>]+)>")


@dataclass(frozen=True, slots=True)
class Words:
    """The phrases of `data/whatsapp.toml`."""

    system: tuple[str, ...]
    deleted: frozenset[str]
    edited: tuple[str, ...]
    forwarded: frozenset[str]
    omitted: dict[str, str]
    behind: tuple[str, ...]
    before: frozenset[str]
    endings: dict[str, str]


@dataclass(frozen=True, slots=True)
class Content:
    """What a message holds: words, and a file or none. `nothing` is for neither."""

    text: str
    media: str | None = None
    file: str | None = None


@cache
def words() -> Words:
    """The phrases, read once."""
    told = tomllib.loads(files("mentoring").joinpath("data/whatsapp.toml").read_text("utf-8"))
    return Words(
        system=tuple(told["system"]),
        deleted=frozenset(told["deleted"]),
        edited=tuple(told["edited"]),
        forwarded=frozenset(told["forwarded"]),
        omitted={each: kind for kind, phrases in told["omitted"].items() for each in phrases},
        behind=tuple(told["attached"]["behind"]),
        before=frozenset(told["attached"]["before"]),
        endings={end: kind for kind, ends in told["endings"].items() for end in ends},
    )


def is_of_app(text: str) -> bool:
    """Whether the words are the app's own about the group."""
    plain = text.casefold()
    return any(phrase in plain for phrase in words().system)


def content_of(text: str) -> Content | None:
    """What somebody said, without what the app added; None when nothing of it is left."""
    for mark in MARKS:
        text = text.replace(mark, "")
    shown = text.strip()
    if shown.casefold().rstrip(" .") in words().deleted:
        return None
    shown = _without_edited(shown)
    head, _, rest = shown.partition("\n")
    if head.strip().casefold() in words().forwarded:
        return None
    content = _file_in(head, rest.strip()) or _omitted(shown) or Content(shown)
    return content if content.text or content.media else None


def _without_edited(shown: str) -> str:
    plain = shown.casefold()
    end = next((mark for mark in words().edited if plain.endswith(mark)), "")
    return shown[: len(shown) - len(end)].rstrip()


def _file_in(head: str, caption: str) -> Content | None:
    """A file by its name; what stands below it is its caption."""
    plain = head.casefold().rstrip()
    for mark in words().behind:
        if plain.endswith(mark):
            return _attached(head[: len(plain) - len(mark)].strip(), caption)
    angled = ANGLED.search(head)
    if angled is not None and angled[1].strip().casefold() in words().before:
        beside = f"{head[: angled.start()]}{head[angled.end() :]}".strip()
        return _attached(angled[2].strip(), f"{beside}\n{caption}".strip())
    return None


def _attached(name: str, caption: str) -> Content:
    kind = words().endings.get(name.rpartition(".")[2].casefold(), "document")
    return Content(caption, None if kind == "nothing" else kind, name)


def _omitted(shown: str) -> Content | None:
    """Something that was left out: alone, behind the name of a file, or with a caption below."""
    head, _, caption = shown.partition("\n")
    plain = head.strip().casefold()
    phrase = plain if plain in words().omitted else _phrase_behind_name(plain)
    if phrase is None:
        return None
    kind = words().omitted[phrase]
    media = {"any": "photo", "nothing": None}.get(kind, kind)
    name = head.partition("•")[0].strip() if "•" in head else None
    return Content(caption.strip(), media, name)


def _phrase_behind_name(plain: str) -> str | None:
    """What says behind the name of a file that it was left out."""
    if "•" not in plain:
        return None
    return next((phrase for phrase in words().omitted if plain.endswith(phrase)), None)
