"""A line of the log, for people or for programs. Moments are in UTC."""

import json
import logging
from datetime import UTC, datetime
from typing import Any


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
