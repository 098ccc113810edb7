"""What reaches the database while something happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

Statements = list[tuple[str, Any]]


@contextmanager
def overheard(engine: AsyncEngine) -> Iterator[Statements]:
    """Every statement with its parameters, in the order in which they came."""
    heard: Statements = []

    def listen(_c: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        heard.append((statement, parameters))

    event.listen(engine.sync_engine, "before_cursor_execute", listen)
    yield heard
    event.remove(engine.sync_engine, "before_cursor_execute", listen)
