"""Every place that writes to the log, read from the code: nothing private can come from it."""

import ast
import io
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.logs.formatters import AsJson
from bot.logs.setup import HOUSE, Redaction
from tests.bot.shop import ROOT

LEVELS = {"debug", "info", "warning", "error", "critical", "exception"}
PRIVATE = {"text", "name", "what", "context", "excerpt", "title", "username", "body", "notices"}
SECRET = "123456:the-secret"


def log_calls(path: Path) -> Iterator[ast.Call]:
    """The calls of `log.<level>(…)` in a module."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "log" and node.func.attr in LEVELS:
                yield node


CALLS = [
    pytest.param(call, id=f"{path.relative_to(ROOT)}:{call.lineno}")
    for package in HOUSE
    for path in sorted((ROOT / package).rglob("*.py"))
    for call in log_calls(path)
]


def values_of(call: ast.Call) -> list[ast.expr]:
    """What a call puts into its sentence."""
    values = call.args[1:]
    if len(values) == 1 and isinstance(values[0], ast.Dict):
        return values[0].values
    return list(values)


@pytest.mark.parametrize("call", CALLS)
def test_nothing_that_people_wrote_is_put_into_the_log(call: ast.Call) -> None:
    for value in values_of(call):
        told = ast.unparse(value)
        assert not (isinstance(value, ast.Attribute) and value.attr in PRIVATE), told
        assert told not in {"error", "str(error)", "raw", "update", "letter", "member"}, told


@pytest.mark.parametrize("call", CALLS)
def test_a_secret_in_any_of_them_is_not_written(call: ast.Call) -> None:
    sentence = ast.literal_eval(call.args[0])
    named = re.findall(r"%\((\w+)\)", sentence)
    anyhow = re.sub(r"(%(?:\(\w+\))?)d", r"\1s", sentence)
    args: object = dict.fromkeys(named, SECRET) or (SECRET,) * len(values_of(call))
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    handler.addFilter(Redaction(SECRET))
    handler.setFormatter(AsJson())
    record = logging.LogRecord("bot.any", logging.ERROR, "", 0, anyhow, None, None)
    record.args = args  # type: ignore[assignment]  # as logging itself does with one mapping
    handler.handle(record)
    assert SECRET not in stream.getvalue()
    assert json.loads(stream.getvalue())["event"].count("<secret>") == len(values_of(call))
