"""Words fit into Telegram's limits, and their HTML stays whole."""

from html import unescape

import pytest

from mentoring.notices import Line, Notice
from mentoring.partnerships import Reader
from simulator.bot_api.html import parse_html
from texts import render
from texts.fitting import MESSAGE_LIMIT, RULE, TOAST_LIMIT, beside, plain, shortened, toast

READER = Reader("en", ("UTC",))


def shown(html: str) -> str:
    """What Telegram shows of it; refuses what is no valid HTML."""
    return parse_html(html)[0]


def size(words: str) -> int:
    """The length as Telegram counts it."""
    return len(words.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("x" * MESSAGE_LIMIT, id="letters"),
        pytest.param("&" * MESSAGE_LIMIT, id="signs that are escaped"),
        pytest.param("💧" * (MESSAGE_LIMIT // 2), id="signs that count twice"),
    ],
)
def test_what_fits_is_left_as_it_is(words: str) -> None:
    html = f"<b>{words.replace('&', '&amp;')}</b>"
    assert shortened(html) == html
    assert shown(html) == words


def test_a_long_message_is_cut_after_a_whole_line() -> None:
    html = "\n".join(f"<b>line {n}</b> of many &amp; many" for n in range(1000))
    *lines, last = shown(shortened(html)).split("\n")
    assert last == "…"
    assert lines[-1] == f"line {len(lines) - 1} of many & many"
    assert MESSAGE_LIMIT - 40 < size(shown(shortened(html))) <= MESSAGE_LIMIT


@pytest.mark.parametrize("sign", ["x", "&amp;", "💧"])
def test_a_line_that_is_too_long_by_itself_is_cut_within(sign: str) -> None:
    words = shown(shortened(f"<b>{sign * 5000}</b>"))
    assert size(words) in {MESSAGE_LIMIT, MESSAGE_LIMIT - 1}
    assert words.endswith(f"{unescape(sign)}…")


def test_a_notice_with_too_many_lines_arrives_without_the_last_ones() -> None:
    lines = tuple(Line("mine-more", {"count": n}) for n in range(2000))
    text = render([Notice("commitment-closed", {"what": "a & b"}, lines=lines)], READER).text
    assert shown(text).startswith("Done: a & b.")
    assert shown(text).endswith("\n…")
    assert size(shown(text)) <= MESSAGE_LIMIT


def test_a_toast_has_no_marks_and_no_escapes() -> None:
    assert toast("Done: <b>pipes &amp; pumps</b>. 3 &lt; 4") == "Done: pipes & pumps. 3 < 4"


def test_a_toast_is_cut_where_telegram_would_refuse_it() -> None:
    cut = toast("&amp;" * 300)
    assert len(cut) == TOAST_LIMIT
    assert cut.endswith("&…")
    assert plain("&lt;b&gt;") == "<b>"


def lines(letter: str, count: int) -> str:
    """A text of so many lines of ten letters."""
    return "\n".join([letter * 10] * count)


@pytest.mark.parametrize(
    ("first", "second", "shown"),
    [
        pytest.param(10, 10, (10, 10), id="both fit"),
        pytest.param(300, 10, (300, 10), id="a short one leaves its room to the long one"),
        pytest.param(10, 300, (10, 300), id="whichever comes first"),
        pytest.param(400, 400, (185, 186), id="else both have the same"),
        pytest.param(400, 10, (361, 10), id="what the short one leaves"),
    ],
)
def test_two_languages_share_a_message(first: int, second: int, shown: tuple[int, int]) -> None:
    html = beside([lines("a", first), lines("b", second)])
    above, below = html.split(RULE)
    assert (above.count("aaaaaaaaaa"), below.count("bbbbbbbbbb")) == shown
    assert size(html) <= MESSAGE_LIMIT
    assert above.endswith("…") == (first > shown[0])
    assert below.endswith("…") == (second > shown[1])
