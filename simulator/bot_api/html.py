"""Reads Telegram's HTML: the few tags it knows, closed in order, everything else escaped."""

import html
import re
from dataclasses import dataclass

from simulator.bot_api.errors import Refused, bad_request
from simulator.world.entities import utf16_length
from simulator.world.records import Json

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
_TOKEN = re.compile(r"""<(?:[^<>"']|"[^"]*"|'[^']*')*>|[<&]|[^<&]+""")
_TAG = re.compile(r"""<(/?)([^\s<>/]*)\s*((?:[^<>"']|"[^"]*"|'[^']*')*)>""")
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_CHARACTER = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});")


@dataclass(slots=True)
class _Open:
    tag: str
    start: int
    extra: Json


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[Json] = []

    def read(self) -> tuple[str, list[Json]]:
        position = 0
        while position < len(self.source):
            position = self._step(position)
        if self.open:
            raise _unparsable(
                f'Can\'t find end tag corresponding to start tag "{self.open[-1].tag}"'
            )
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _step(self, position: int) -> int:
        match = _TOKEN.match(self.source, position)
        piece = match.group() if match else self.source[position]
        if piece == "&":
            return self._character(position)
        if not piece.startswith("<"):
            self._add(piece)
        elif piece == "<":
            raise _unparsable(f"Unclosed start tag at byte offset {self._byte(position)}")
        else:
            self._tag(piece, position)
        return position + len(piece)

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)

    # The real server lets a lone "&" pass; its manual does not, and it is always a missing escape.
    def _character(self, position: int) -> int:
        match = _CHARACTER.match(self.source, position)
        if match is None:
            raise _unparsable(f'Unescaped "&" at byte offset {self._byte(position)}')
        self._add(html.unescape(match.group()))
        return match.end()

    def _tag(self, piece: str, position: int) -> None:
        match = _TAG.fullmatch(piece)
        closing, name, rest = match.groups() if match else ("", piece[1:-1], "")
        name = name.lower()
        if closing:
            self._close(name, position)
            return
        attributes = {m[1].lower(): m[2] or m[3] or m[4] or "" for m in _ATTRIBUTE.finditer(rest)}
        if name == "span" and attributes.get("class") == "tg-spoiler":
            self.open.append(_Open(name, self.length, {"type": "spoiler"}))
        elif name in _TAGS:
            self.open.append(_Open(name, self.length, _meaning(name, attributes, rest)))
        else:
            raise _unparsable(
                f'Unsupported start tag "{name}" at byte offset {self._byte(position)}'
            )

    def _close(self, name: str, position: int) -> None:
        if not self.open:
            raise _unparsable(f"Unexpected end tag at byte offset {self._byte(position)}")
        opened = self.open.pop()
        if name not in ("", opened.tag):
            raise _unparsable(
                f"Unmatched end tag at byte offset {self._byte(position)}, "
                f'expected "</{opened.tag}>", found "</{name}>"'
            )
        length = self.length - opened.start
        if length and opened.extra:
            place = {"offset": opened.start, "length": length}
            self.entities.append({"type": opened.extra["type"], **place, **opened.extra})

    def _byte(self, position: int) -> int:
        return len(self.source[:position].encode())


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Plain text and entities of an HTML message; raises Refused as Telegram does."""
    if "<" not in source and "&" not in source:
        return source, []
    return _Reader(source).read()


def _meaning(name: str, attributes: dict[str, str], rest: str) -> Json:
    if name == "a":
        return _link(html.unescape(attributes.get("href", "")))
    if name == "blockquote" and "expandable" in rest:
        return {"type": "expandable_blockquote"}
    language = attributes.get("class", "").removeprefix("language-")
    return {"type": _TAGS[name]} | ({"language": language} if language and name == "pre" else {})


def _link(url: str) -> Json:
    """A link to a page; an address that is none leaves plain text, as with Telegram."""
    return {"type": "text_link", "url": url} if re.match(r"(?i)(https?|tg|mailto):", url) else {}


def _unparsable(reason: str) -> Refused:
    return bad_request(f"can't parse entities: {reason}")
