"""Every message in every language, with long names and all its cases, as a phone would get it."""

import re
from collections.abc import Iterator
from html import escape
from itertools import product
from typing import Any

import pytest

from simulator.bot_api.html import parse_html
from tests.texts.messages import NUMBERS, Written, of_language
from texts.catalogue import languages, text
from texts.fitting import MESSAGE_LIMIT

LONG_NAME = "Wolfeschlegelsteinhausenbergerdorff <& Companhia de Águas> 64 let."
LONG_WORDS = "send the list of staff & pumps (all <30 kW>) to the regional office " * 3
MOST_CASES = 400
LABEL_LIMIT = 34
# Said alike in several languages: names, signs and words that travelled.
SAME = re.compile(
    r"(mode|programme|assist|watch|ok|https?|google|telegram|cron|gps|ndlr|mission|phase|expert|mentor"
    r"|total|date|question|note|actions?|mission|management|agenda|no|plan|simple|digest"
    r"|@?botfather|bot settings|group privacy|turn off|mybots|edit|administrators|s|x|v|a|b)"
)


def variables_within(message: Written, language: str) -> Written:
    """A message together with those that it says within itself."""
    joined = Written(message.source, set(message.variables), dict(message.cases))
    for key in message.within:
        other = variables_within(of_language(language)[key], language)
        joined.variables |= other.variables
        for name, cases in other.cases.items():
            joined.cases[name] = joined.cases.get(name, set()) | cases
    return joined


def fillings(message: Written, language: str, long: str) -> Iterator[dict[str, Any]]:
    """All ways to fill in a message: each number, each case by name, else long words."""
    whole = variables_within(message, language)
    ways: dict[str, list[Any]] = {}
    for name in sorted(whole.variables):
        if name in whole.named_cases:
            ways[name] = sorted(whole.named_cases[name])
        elif name in whole.numbers:
            ways[name] = [*NUMBERS]
        else:
            ways[name] = [escape(long, quote=False)]
    for number, values in enumerate(product(*ways.values())):
        if number == MOST_CASES:
            return
        yield dict(zip(ways, values, strict=True))


@pytest.mark.parametrize("long", [LONG_NAME, LONG_WORDS[:200]], ids=["names", "words"])
@pytest.mark.parametrize("language", languages())
def test_every_message_can_be_shown(language: str, long: str) -> None:
    for key, message in of_language(language).items():
        for params in fillings(message, language, long):
            html = text(language, key, params)
            shown, _ = parse_html(html)
            assert len(shown.encode("utf-16-le")) // 2 <= MESSAGE_LIMIT, key
            assert not re.search(r"\{|\}|\$|\?\?\?|\bFluent", shown), (key, shown)
            assert "  " not in shown, (key, shown)


def is_label(key: str) -> bool:
    """Whether a message is the label of a button."""
    return "-button" in key or key.startswith(("answer-", "button-"))


@pytest.mark.parametrize("language", languages())
def test_a_button_fits_on_a_phone(language: str) -> None:
    for key, message in of_language(language).items():
        if not is_label(key) or key in {"button-dead", "button-stranger"}:
            continue
        for params in fillings(message, language, ""):
            label = text(language, key, params)
            assert len(label) <= LABEL_LIMIT, (key, label)


@pytest.mark.parametrize("language", languages())
def test_a_menu_fits_on_a_line(language: str) -> None:
    for key in of_language(language):
        if key.startswith("menu-"):
            assert 1 <= len(text(language, key)) <= 48, key


@pytest.mark.parametrize("language", [each for each in languages() if each != "en"])
def test_nothing_is_left_in_english(language: str) -> None:
    left = []
    for key, message in of_language(language).items():
        english = of_language("en")[key]
        same = {line.strip() for line in english.said.split("\n") if _has_words(line)}
        mine = {line.strip() for line in message.said.split("\n") if _has_words(line)}
        if same and same & mine:
            left.append((key, same & mine))
    assert left == []


def _has_words(line: str) -> bool:
    words = re.findall(r"[^\W\d_]+", re.sub(r"</?[bi]>|/[a-z_]+", "", line).lower())
    return any(not SAME.fullmatch(word) for word in words)


def test_french_has_the_apostrophe_of_printers() -> None:
    for key, message in of_language("fr").items():
        assert not re.search(r"\w'\w", message.said), key


def test_french_has_the_spaces_of_printers() -> None:
    """A narrow one before ; ? and !, a whole one before a colon and within « »; none breaks."""
    for key, message in of_language("fr").items():
        assert not re.search("(?<!\u202f)[;?!]", message.said), key
        assert not re.search("(?<!\u00a0):(?=\\s|$)", message.said), key
        assert not re.search("«(?!\u00a0)|(?<!\u00a0)»", message.said), key
