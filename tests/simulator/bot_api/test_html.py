"""Telegram's HTML, read and refused."""

import pytest

from simulator.bot_api.errors import Refused
from simulator.bot_api.html import parse_html


def test_tags_become_entities_counted_in_utf_16() -> None:
    text, entities = parse_html("😀 <b>Hé <i>you</i></b> &amp; &#x27;me&#39; &lt;3")
    assert text == "😀 Hé you & 'me' <3"
    assert entities == [
        {"type": "bold", "offset": 3, "length": 6},
        {"type": "italic", "offset": 6, "length": 3},
    ]


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        pytest.param("<u>x</u>", "underline", id="u"),
        pytest.param("<s>x</s>", "strikethrough", id="s"),
        pytest.param("<code>x</code>", "code", id="code"),
        pytest.param("<pre>x</pre>", "pre", id="pre"),
        pytest.param("<blockquote>x</blockquote>", "blockquote", id="blockquote"),
        pytest.param(
            "<blockquote expandable>x</blockquote>", "expandable_blockquote", id="expandable"
        ),
        pytest.param("<tg-spoiler>x</tg-spoiler>", "spoiler", id="tg-spoiler"),
        pytest.param('<span class="tg-spoiler">x</span>', "spoiler", id="span"),
        pytest.param("<B>x</b>", "bold", id="capitals"),
    ],
)
def test_each_tag_that_telegram_knows_is_accepted(source: str, kind: str) -> None:
    assert parse_html(source) == ("x", [{"type": kind, "offset": 0, "length": 1}])


def test_a_link_keeps_its_address() -> None:
    _, entities = parse_html('<a href="https://t.me/bot?start=a&amp;b>c">Join</a>')
    assert entities[0]["url"] == "https://t.me/bot?start=a&b>c"


def test_an_address_that_is_none_leaves_plain_text() -> None:
    assert parse_html('<a href="javascript:x">Join</a>') == ("Join", [])


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        pytest.param("<b>x", 'Can\'t find end tag corresponding to start tag "b"', id="unclosed"),
        pytest.param("x</b>", "Unexpected end tag at byte offset 1", id="never opened"),
        pytest.param(
            "é<b><i>x</b></i>",
            'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"',
            id="crossed",
        ),
        pytest.param("<h1>x</h1>", 'Unsupported start tag "h1" at byte offset 0', id="unknown"),
        pytest.param("<br/>", 'Unsupported start tag "br" at byte offset 0', id="self-closing"),
        pytest.param("a < b", "Unclosed start tag at byte offset 2", id="bare less-than"),
        pytest.param("Q & A", 'Unescaped "&" at byte offset 2', id="bare ampersand"),
        pytest.param("&nbsp;", 'Unescaped "&" at byte offset 0', id="unknown character"),
        pytest.param("<span>x</span>", 'Unsupported start tag "span" at byte offset 0', id="span"),
    ],
)
def test_bad_html_is_refused_in_telegrams_words(source: str, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        parse_html(source)
    assert refusal.value.description == f"Bad Request: can't parse entities: {reason}"
