"""What may be told of an error: its kind, those of its causes, and the places it came through."""

import json
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any

# A line of the log, for people or for programs. Moments are in UTC.


class AsText(logging.Formatter):
    """Date, level, part of the house, what happened, and which error where."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, to be read by people."""
        fields = record.__dict__
        line = f"{_moment(record)} {record.levelname} {record.name}: {fields['event']}"
        if fields["error"]:
            line += f" error={'<'.join(fields['error'])} at={'<'.join(fields['places'])}"
        return line


class AsJson(logging.Formatter):
    """The same as one JSON object; what an event names by a key has it here too."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, to be read by programs."""
        fields = record.__dict__
        told: dict[str, Any] = {
            "at": _moment(record),
            "level": record.levelname,
            "part": record.name,
            "event": fields["event"],
        }
        if fields["values"]:
            told["values"] = fields["values"]
        if fields["error"]:
            told |= {"error": fields["error"], "places": fields["places"]}
        return json.dumps(told, ensure_ascii=False)


def _moment(record: logging.LogRecord) -> str:
    shown = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
    return shown.replace("+00:00", "Z")


ROOT = Path(__file__).parents[2]
FRAMES = 4


def kinds(error: BaseException | None) -> list[str]:
    """The kinds of an error and of those that caused it, the first cause last."""
    return [type(each).__name__ for each in _with_causes(error)]


def places(error: BaseException | None) -> list[str]:
    """Where the first cause came through, the innermost place first."""
    if error is None:
        return []
    *_, cause = _with_causes(error)
    return list(reversed([*_frames(cause.__traceback__)][-FRAMES:])) or ["unknown"]


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(path.name)
        yield f"{name}:{trace.tb_lineno}:{code.co_name}"
        trace = trace.tb_next
