"""Loads what belongs to one language from `language/data/<code>.toml`."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from language.dates.names import month_names, weekday_names
from language.packs.phrase_compiler import alternatives, compile_any, compile_each
from language.text.normalise import Kept, Spelling

_DATA = Path(__file__).parents[1] / "data"
_PIECES = re.compile(r"[^\W\d_]+")
DEFAULT = "en"
_FIGURES = {
    "iso": r"(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))",
    "numeric": r"\d{1,2}(?:[/-]\d{1,2}(?:[/-](?:\d{4}|\d{2}))?|\.\d{1,2}\.(?:\d{4}|\d{2}))",
    "dotted": r"\d{1,2}\.\d{1,2}",
    "year": r"(?:19|20)\d\d",
    "span_days": r"\d{1,2}-\d{1,2}",
    "clock": r"[0-2]?\d[:.][0-5]\d(?:[:.][0-5]\d)?",
    "compact": r"(?:[01]?\d|2[0-3])[0-5]\d",
    "hour": r"(?:[01]?\d|2[0-4])",
    "minute": r"[0-5]\d",
    "figure": r"\d{1,3}",
    "percent": r"%",
    "plain_day": r"\d{1,2}",
}


@dataclass(frozen=True, eq=False)
class Pack:
    """The words and phrases of one language, compiled when first used."""

    code: str
    data: Mapping[str, Any]

    def table(self, name: str) -> Mapping[str, Any]:
        """The table under a dotted name; empty when the language needs none such."""
        found: Any = self.data
        for part in name.split("."):
            found = found.get(part, {})
        return dict(found)

    @property
    def reads_messages(self) -> bool:
        """Whether more than dates can be read: a language may begin with these."""
        return "promise" in self.data

    @cached_property
    def dates(self) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.data["dates"]
        return found

    @cached_property
    def months(self) -> Mapping[str, int]:
        return dict(month_names(self.code)) | dict(self.table("dates.months"))

    @cached_property
    def weekdays(self) -> Mapping[str, int]:
        names = dict(weekday_names(self.code)) | dict(self.table("dates.weekdays"))
        return {name: day for name, day in names.items() if name not in self.words("dates.no_day")}

    @cached_property
    def ordinals(self) -> Mapping[str, int]:
        return dict(self.dates["ordinals"])

    @cached_property
    def numbers(self) -> Mapping[str, float]:
        return dict(self.dates["numbers"])

    @cached_property
    def minutes(self) -> Mapping[str, int]:
        """Parts of an hour that are called otherwise than their number."""
        return dict(self.table("dates.minutes"))

    @cached_property
    def ordinal_endings(self) -> tuple[str, ...]:
        return tuple(self._phrases("ordinal_endings"))

    @cached_property
    def abbreviations(self) -> frozenset[str]:
        return self.words("abbreviations")

    @cached_property
    def titles(self) -> frozenset[str]:
        return self.words("titles")

    @cached_property
    def spelling(self) -> Spelling:
        """How written words become the words of the phrases."""
        calendar = [*self.months, *self.weekdays, *self.dates["relative"]]
        known = self.words("small_talk.words").union(*self.table("lists").values())
        return Spelling.of(self.data, calendar, known, self._words_of_dates())

    def _words_of_dates(self) -> frozenset[str]:
        """Every word that names a part of a date."""
        tables = [table for table in self.dates.values() if isinstance(table, dict)]
        lists = self.table("dates.lists").values()
        named = chain(self.months, self.weekdays, *tables, *lists)
        return frozenset(word for name in named for word in name.split())

    @cached_property
    def slots(self) -> Mapping[str, str]:
        """Expressions for the lists that phrases may name."""
        named = {**self._number_slots(), **self._calendar_slots()}
        for name, words in {**self.table("dates.lists"), **self.table("lists")}.items():
            named[name] = alternatives(words)
        if not self.reads_messages:
            return named
        return named | {
            "known": f"(?:{named['task']}|{named['errand']})",
            "spoken": f"(?:{named['task']}|{named['errand_now']})",
        }

    def _calendar_slots(self) -> dict[str, str]:
        keys = {
            "unit": "units",
            "relative": "relative",
            "span": "spans",
            "which": "which",
            "meridiem": "meridiems",
            "fixed": "fixed_times",
            "feast": "feasts",
            "part": "parts",
        }
        named = {slot: alternatives(self.table(f"dates.{key}")) for slot, key in keys.items()}
        calendar = {"month": self.months, "weekday": self.weekdays}
        named |= {slot: alternatives(words) for slot, words in calendar.items()}
        return named | {"owner": alternatives(self.words("dates.around.owner"))}

    def _number_slots(self) -> dict[str, str]:
        words, nth = alternatives(self.ordinals), rf"\d{{1,2}}{alternatives(self.ordinal_endings)}"
        hours = alternatives(
            [name for name, n in self.numbers.items() if n >= 1 and len(name) > 2]
        )
        return {
            **_FIGURES,
            "verb": r"[^\W\d_]{2,}",
            "nth": nth,
            "ordinal": rf"(?:{nth}|{words})",
            "day": rf"(?:{nth}|\d{{1,2}}|{words})",
            "n": rf"(?:(?:\d{{1,2}}-)?\d{{1,3}}(?:[.,/]\d)?|{alternatives(self.numbers)})",
            "hourword": rf"(?:\d{{1,2}}|{hours})",
            "minutes": rf"(?:[0-5]?\d|{alternatives(self.minutes)}|{hours})",
        }

    @cached_property
    def day_rules(self) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
        return self._rules("days")

    @cached_property
    def time_rules(self) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
        return self._rules("times")

    def _rules(self, key: str) -> tuple[tuple[str, tuple[re.Pattern[str], ...]], ...]:
        rules = self.dates[key]
        return tuple((kind, compile_each(rules[kind], self.slots)) for kind in rules)

    @cached_property
    def _sets(self) -> dict[str, Any]:
        return {}

    def any(self, name: str) -> re.Pattern[str]:
        """One expression for the phrases under a dotted name such as "question.rhetorical"."""
        if name not in self._sets:
            self._sets[name] = compile_any(self._phrases(name), self.slots)
        found: re.Pattern[str] = self._sets[name]
        return found

    def each(self, name: str) -> tuple[re.Pattern[str], ...]:
        """The phrases under a dotted name one by one, so that their slots can be read."""
        key = f"each {name}"
        if key not in self._sets:
            self._sets[key] = compile_each(self._phrases(name), self.slots)
        found: tuple[re.Pattern[str], ...] = self._sets[key]
        return found

    def words(self, name: str) -> frozenset[str]:
        """The words under a dotted name."""
        key = f"words {name}"
        if key not in self._sets:
            self._sets[key] = frozenset(self._phrases(name))
        found: frozenset[str] = self._sets[key]
        return found

    def has(self, name: str, word: str) -> bool:
        """Whether a word stands in one of the lists that phrases may name."""
        return re.fullmatch(self.slots[name], word) is not None

    def _phrases(self, name: str) -> Sequence[str]:
        section, _, key = name.rpartition(".")
        phrases = (self.table(section) if section else self.data).get(key, ())
        return phrases.split() if isinstance(phrases, str) else tuple(phrases)


@cache
def _load(code: str) -> Pack | None:
    path = _DATA / f"{code}.toml"
    if not path.is_file():
        return None
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return Pack(code, _plain(data, Kept.of(data)))


def _plain(told: Any, kept: Kept) -> Any:
    """Take the accents off everything but the words that mean something else without them."""
    if isinstance(told, dict):
        return {_plain(key, kept): _plain(value, kept) for key, value in told.items()}
    if isinstance(told, list):
        return [_plain(each, kept) for each in told]
    if not isinstance(told, str) or told.isascii():
        return told
    return _PIECES.sub(lambda word: kept.bare(word[0]), told)


def pack_for(language: str | None) -> Pack | None:
    """The pack of a code such as "en" or "en-gb"; none when messages in it are not read yet."""
    found = pack_of_dates(language)
    return found if found and found.reads_messages else None


def pack_of_dates(language: str | None) -> Pack | None:
    """The same, also of a language of which only the dates are read."""
    return _load((language or DEFAULT).lower().replace("_", "-").partition("-")[0])


def region_of(language: str | None) -> str:
    """The region of "en-us", or nothing."""
    return (language or "").lower().replace("_", "-").partition("-")[2]
