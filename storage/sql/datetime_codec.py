"""Moments as the values of a row: read at once, where a session would wrap each of them twice."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Dialect, type_coerce
from sqlmodel.sql.sqltypes import UTCDateTime


class Moment(UTCDateTime):
    """A moment in UTC. SQLite keeps it as a text without a zone."""

    cache_ok = True

    def result_processor(
        self, dialect: Dialect, coltype: object
    ) -> Callable[[str | None], datetime | None] | None:
        """How what the driver gives becomes a moment; None where it is one already."""
        return _read if dialect.name == "sqlite" else None


MOMENT = Moment()


def quick(columns: tuple[Any, ...]) -> tuple[Any, ...]:
    """The same columns, the moments among them read the quick way."""
    return tuple(
        type_coerce(each, MOMENT) if isinstance(each.type, UTCDateTime) else each
        for each in columns
    )


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text + "+00:00")
