"""The messages of the catalogues as they are written: what they say, name and choose from."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    BaseNode,
    Identifier,
    Message,
    MessageReference,
    NumberLiteral,
    Pattern,
    SelectExpression,
    TextElement,
    VariableReference,
)

from mentoring.partnerships import base_of
from texts.catalogue import languages, layers

ROOT = Path(__file__).parent.parent.parent
# What a number is told apart by. In French 0 is one, and a million is many in all but English.
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
NUMBERS = (0, 1, 2, 5, 1_000_000)


@dataclass
class Written:
    """A message as it is written in a catalogue."""

    source: str
    variables: set[str] = field(default_factory=set)
    cases: dict[str, set[str]] = field(default_factory=dict)
    within: set[str] = field(default_factory=set)
    words: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """All its words, without names of variables and cases."""
        return " ".join(self.words)

    @property
    def numbers(self) -> set[str]:
        """The variables by which it counts."""
        return {name for name, cases in self.cases.items() if not _names_of(cases)}

    @property
    def named_cases(self) -> dict[str, set[str]]:
        """What it chooses from by name, as by a role."""
        return {name: _names_of(cases) for name, cases in self.cases.items() if _names_of(cases)}


def _names_of(cases: set[str]) -> set[str]:
    """The cases of a variable, if they are names; a lone default says nothing about that."""
    return {case for case in cases if not case.isdigit() and case not in CATEGORIES}


def _read(pattern: Pattern, into: Written) -> None:
    """Note what a pattern says, names and chooses from."""
    for node in _nodes(pattern):
        match node:
            case VariableReference():
                into.variables.add(node.id.name)
            case MessageReference():
                into.within.add(node.id.name)
            case TextElement():
                into.words.append(node.value)
            case SelectExpression(selector=VariableReference(id=Identifier(name=name))):
                cases = into.cases.setdefault(name, set())
                cases |= {_key_of(variant.key) for variant in node.variants}


def _nodes(node: BaseNode) -> Iterator[BaseNode]:
    yield node
    for value in vars(node).values():
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, BaseNode):
                yield from _nodes(each)


def _key_of(key: Identifier | NumberLiteral) -> str:
    return key.name if isinstance(key, Identifier) else str(key.value)


def whole_languages() -> list[str]:
    """The languages that say everything themselves."""
    return [each for each in languages() if each == base_of(each)]


def overlays() -> list[str]:
    """The languages of a region, which lie over another one."""
    return [each for each in languages() if each != base_of(each)]


@cache
def of_language(language: str, *, alone: bool = False) -> dict[str, Written]:
    """All messages of a language by name; with `alone` without those that it lies over."""
    found: dict[str, Written] = {}
    for layer in (language,) if alone else layers(language):
        found |= dict(_of_folder(ROOT / "texts" / layer))
    return found


def _of_folder(folder: Path) -> Iterator[tuple[str, Written]]:
    seen: set[str] = set()
    for path in sorted(folder.glob("*.ftl")):
        text = path.read_text("utf-8")
        for entry in FluentParser().parse(text).body:
            if isinstance(entry, Message) and entry.span is not None:
                assert entry.id.name not in seen, f"{entry.id.name} is there twice"
                seen.add(entry.id.name)
                written = Written(text[entry.span.start : entry.span.end])
                if isinstance(entry.value, Pattern):
                    _read(entry.value, written)
                yield entry.id.name, written
