"""Sees by its letters whether a text is in a language of which only the dates are read."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from language.packs import Pack, pack_of_dates

_LANGUAGES = Path(__file__).parent / "data" / "languages.toml"


@dataclass(frozen=True, slots=True)
class _Script:
    """Letters and figures of a language, and letters that only others of its script have."""

    own: re.Pattern[str]
    others: re.Pattern[str]

    def leads(self, text: str) -> bool:
        """Whether most of a text is written in it."""
        return 2 * len(self.own.findall(text)) > sum(map(str.isalpha, text))


@cache
def _scripts() -> Mapping[str, _Script]:
    told = tomllib.loads(_LANGUAGES.read_text(encoding="utf-8"))["only_dates"]
    return {
        code: _Script(*(re.compile(f"[{letters[key]}]") for key in ("own", "others")))
        for code, letters in told.items()
    }


def only_dates() -> tuple[str, ...]:
    """The codes of the languages of which nothing but dates is read."""
    return tuple(_scripts())


def script_of(text: str) -> str | None:
    """The language of which only dates are read and whose letters are there; None for none."""
    if text.isascii():
        return None
    return next(
        (
            code
            for code, script in _scripts().items()
            if script.own.search(text) and not script.others.search(text)
        ),
        None,
    )


def packs_for_dates(text: str, usual: Pack) -> tuple[Pack, ...]:
    """The packs in which to look for dates: the usual one, and one that the letters show.

    That of most letters and figures comes first, because 3/4 is not the same day in both.
    """
    code = script_of(text)
    shown = pack_of_dates(code) if code else None
    if code is None or shown is None:
        return (usual,)
    return (shown, usual) if _scripts()[code].leads(text) else (usual, shown)
