"""What `.venv/bin/python -m bot explain` tells, to programs and to people."""

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

import pytest
from typer.testing import CliRunner

from bot.cli.commands import app

NOW = ["--now", "2026-03-05T10:00"]  # a Thursday


def explain(*arguments: str, rows: str | bytes = "") -> str:
    """What the command prints."""
    result = CliRunner().invoke(app, ["explain", *arguments], input=rows)
    assert result.exit_code == 0, result.output
    return result.stdout


def told(rows: Sequence[object], *arguments: str) -> list[dict[str, Any]]:
    """What it answers to rows of JSON."""
    lines = explain("--jsonl", *arguments, rows="\n".join(map(json.dumps, rows)))
    return [json.loads(line) for line in lines.splitlines()]


def test_a_row_tells_what_is_promised_and_by_when() -> None:
    row = {"id": "a", "text": "I will send the staff list by Friday 3 pm", "lang": "en-gb"}
    assert told([row], *NOW) == [
        {
            "id": "a",
            "promise": True,
            "request": False,
            "question": False,
            "needs_answer": False,
            "worth_tracking": True,
            "what": "send the staff list",
            "due": {"on": "2026-03-06", "at": "2026-03-06T15:00:00", "phrase": "by Friday 3 pm"},
        }
    ]


def test_rows_keep_their_order_and_other_keys_are_not_read() -> None:
    rows = [
        {"id": 1, "text": "Can you send the plan?", "label": "promise"},
        {"id": 2, "text": "thanks!", "due": "2026-01-01"},
        {"id": "x", "text": "Demain 10h", "lang": "fr", "now": "2026-03-05T08:00:00"},
        {"id": None, "text": ""},
    ]
    answers = told(rows)
    assert [answer["id"] for answer in answers] == [1, 2, "x", None]
    assert answers[0]["needs_answer"]
    assert answers[1]["due"] is None
    assert answers[2]["due"]["at"] == "2026-03-06T10:00:00"


def test_without_a_language_it_is_seen_from_the_text() -> None:
    rows = [
        {"id": 1, "text": "je vous envoie la liste demain"},
        {"id": 2, "text": "te mando el informe manana por la tarde"},
        {"id": 3, "text": "mando o relatorio amanha de manha"},
        {"id": 4, "text": "nitatuma orodha ya wafanyakazi kesho asubuhi"},
    ]
    days = [answer["due"] and answer["due"]["on"] for answer in told(rows, *NOW)]
    assert days == ["2026-03-06", "2026-03-06", "2026-03-06", None]


@pytest.mark.parametrize(
    ("line", "id_", "says"),
    [
        ("nope", None, "no JSON"),
        ("[1]", None, "no JSON object"),
        ('{"id": 7}', 7, "no text"),
        ('{"id": 7, "text": 5}', 7, "no text"),
        ('{"id": 7, "text": "ok", "lang": 5}', 7, "language"),
        ('{"id": 7, "text": "ok", "now": "soon"}', 7, "moment"),
        ("[" * 100_000, None, "no JSON"),
    ],
)
def test_a_bad_line_is_named_and_does_not_stop_the_rest(line: str, id_: object, says: str) -> None:
    good = json.dumps({"id": 8, "text": "I will send the list tomorrow"})
    bad, rest = map(json.loads, explain("--jsonl", rows=f"{line}\n{good}\n").splitlines())
    assert bad["id"] == id_
    assert says in bad["error"]
    assert rest["promise"]


def test_bytes_that_are_no_text_are_a_bad_line() -> None:
    (line,) = explain("--jsonl", rows=b'{"id": 1, "text": "\xff"}\n').splitlines()
    assert "error" in json.loads(line)


def test_a_person_reads_why() -> None:
    said = explain("We will send the staff list by Friday. Can you confirm?", *NOW)
    assert said.splitlines() == [
        "Language: en",
        "A promise to remember, because of “we will send”",
        "Asks for something, because of “can you confirm”",
        "Asks a question, because of “can you confirm”",
        "Needs an answer",
        "What: send the staff list",
        "By: 2026-03-06, because of “by Friday”",
    ]


def test_a_person_reads_that_a_trouble_waits_for_an_answer() -> None:
    (why,) = [line for line in explain("we can't open the file").splitlines() if "answer" in line]
    assert why == "Needs an answer, because of “we can not open the”"


def test_a_person_reads_that_nothing_is_taken_up() -> None:
    assert "Nothing" in explain("The pump is old")
    assert "does not read" in explain("nitatuma orodha ya wafanyakazi kesho asubuhi")


@pytest.mark.parametrize(
    ("message", "lines"),
    [
        (
            "#action Neema: send the staff list by 11 March",
            [
                "An action item, because of “#action”",
                "For: Neema; a yes is asked for in private",
                "What: send the staff list",
                "By: 2026-03-11, because of “by 11 March”",
            ],
        ),
        (
            "Hola! #acción Rosa: enviar la lista mañana a las 15:00",
            [
                "An action item, because of “#acción”",
                "For: Rosa; a yes is asked for in private",
                "What: enviar la lista",
                "By: 2026-03-06 15:00, because of “mañana a las 15:00”",
            ],
        ),
        (
            "#actions\nAwa - photos\nsend the minutes by 30 February",
            [
                "An action item, because of “#actions”",
                "For: Awa; a yes is asked for in private",
                "What: photos",
                "By: no day is named; one is asked for",
                "An action item, because of “#actions”",
                "For: nobody is named; its writer is asked in private whose it is",
                "What: send the minutes",
                "By: “30 February” is no day that there is; another one is asked for",
            ],
        ),
        (
            "Vou mandar a lista amanhã #ação",
            [
                "An action item, because of “#ação”",
                "For: its writer",
                "What: mandar a lista",
                "By: 2026-03-06, because of “amanhã”",
            ],
        ),
        (
            "Pouvez-vous envoyer le plan demain ? #action Awa",
            [
                "An action item, because of “#action”",
                "For: Awa; a yes is asked for in private",
                "What: envoyer le plan",
                "By: 2026-03-06, because of “demain”",
            ],
        ),
        (
            "I will send the list tomorrow #action @neema",
            [
                "An action item, because of “#action”",
                "For: @neema; a yes is asked for in private",
                "What: send the list",
                "By: 2026-03-06, because of “tomorrow”",
            ],
        ),
        (
            "#action me: send the list by 11 March",
            [
                "An action item, because of “#action”",
                "For: its writer",
                "What: send the list",
                "By: 2026-03-11, because of “by 11 March”",
            ],
        ),
        (
            "#action Amina: kutuma orodha kesho asubuhi",
            [
                "An action item, because of “#action”",
                "For: Amina; a yes is asked for in private",
                "What: kutuma orodha kesho asubuhi",
                "By: no day is named; one is asked for",
            ],
        ),
        (
            "ok #action Celina",
            [
                "Logs an action item, because of “#action”",
                "What: the message that it answers; alone, the bot says how such an item is "
                "written",
            ],
        ),
    ],
)
def test_a_tag_is_explained_as_the_action_item_that_it_logs(
    message: str, lines: list[str]
) -> None:
    assert explain(message, *NOW).splitlines()[1:] == lines


def test_of_arabic_the_day_is_told_and_nothing_else() -> None:
    only = "Language: ar, of which the bot reads nothing but days and times"
    said = explain("سأرسل القائمة بحلول الخميس القادم", *NOW).splitlines()
    assert said == [only, "By: 2026-03-12, because of “بحلول الخميس القادم”"]
    said = explain("هل أرسلتم القائمة؟", *NOW).splitlines()
    assert said == [only, "Nothing that the bot would take up"]
    (answer,) = told([{"id": 1, "text": "سأرسلها غدًا", "lang": "ar"}], *NOW)
    assert answer["due"] == {"on": "2026-03-06", "at": None, "phrase": "غدًا"}
    assert not any(answer[flag] for flag in ("promise", "request", "question", "needs_answer"))


def test_what_arabic_logs_is_explained_with_its_day() -> None:
    said = explain("#action Amina: إرسال القائمة، في موعد أقصاه ١٢ آذار", *NOW).splitlines()
    assert said[2:] == [
        "For: Amina; a yes is asked for in private",
        "What: إرسال القائمة",
        "By: 2026-03-12, because of “في موعد أقصاه ١٢ آذار”",
    ]


def test_another_tag_is_a_word_like_others() -> None:
    said = explain("#Kisiwa I will send the list tomorrow", *NOW)
    assert "A promise to remember" in said


def test_a_day_that_cannot_be_is_told_beside_the_thing() -> None:
    said = explain("I will send the list by 30 February", *NOW).splitlines()
    assert said[2:] == [
        "What: send the list",
        "By: “30 February” is no day that there is; another one is asked for",
    ]


def test_words_need_no_quotes() -> None:
    assert explain("I", "will", "send", "it", "tomorrow", *NOW) == explain(
        "I will send it tomorrow", *NOW
    )


@pytest.mark.parametrize("more", [["hello"], ["--jsonl"]])
def test_a_language_that_is_none_is_refused_with_those_that_are(more: list[str]) -> None:
    result = CliRunner().invoke(app, ["explain", *more, "--lang", "xx"], input="")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "No language is called 'xx' here: say one of en, fr, es, pt, ar, with a region if you "
        "like, as in pt-br; or leave --lang out, and it is seen from the text.\n"
    )


def test_a_language_that_is_left_alone_may_be_told() -> None:
    assert "does not read" in explain("hi", "--lang", "sw")
    assert "Language: pt-BR" in explain("oi", "--lang", "pt-BR")


@pytest.mark.parametrize("arguments", [[], ["hello", "--jsonl"]])
def test_a_text_or_rows_must_be_given(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, ["explain", *arguments])
    assert result.exit_code == 1
    assert "Give either a message in quotes, or --jsonl" in result.stderr


def test_it_starts_without_database_and_telegram() -> None:
    heavy = "[name for name in ('telegram', 'sqlalchemy', 'holidays') if name in sys.modules]"
    code = f"import sys, bot.__main__, bot.cli.explain; print({heavy})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
