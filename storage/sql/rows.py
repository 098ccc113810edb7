"""Rows and values: the one place that turns a frozen value into a row and back."""

from collections.abc import Callable, Iterable
from dataclasses import fields
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args

from sqlalchemy import BigInteger, Index, Integer, MetaData, Table, TextClause
from sqlmodel import SQLModel

# Telegram's numbers of updates, messages and topics: they may outgrow the 32 bits that PostgreSQL
# gives to an integer; SQLite gives 64 to any, and knows its own keys by the plain name.
Numbered = BigInteger().with_variant(Integer(), "sqlite")
PART = "part"
Row = TypeVar("Row", bound=SQLModel)
Value = TypeVar("Value")


def table_of(row: type[SQLModel]) -> Table:
    """The table of a row."""
    table: Table = row.__table__  # type: ignore[attr-defined]  # SQLModel does not declare it
    return table


def partial_index(name: str, *columns: str, of: TextClause) -> Index:
    """An index of but a part of a table, which stays small however much there is beside it."""
    return Index(name, *columns, sqlite_where=of, info={PART: of})


def for_all_databases(tables: MetaData) -> MetaData:
    """The tables with what PostgreSQL wants to hear, which to say earlier imports much."""
    for table in tables.tables.values():
        for index in table.indexes:
            if PART in index.info:
                index.dialect_kwargs["postgresql_where"] = index.info[PART]
    return tables


def plain(value: Any) -> dict[str, Any]:
    """The fields of a frozen value, which unlike a copy of them cost nothing."""
    return {name: getattr(value, name) for name in _names(value.__class__)}


def without_id(value: Any) -> dict[str, Any]:
    """The fields of a flat value that is to become a row."""
    content = plain(value)
    del content["id"]
    return content


@cache
def _names(value_type: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(value_type))


def to_row(row_type: type[Row], value: Any) -> Row:
    """A row with the fields of a flat value; an id of 0 means that it has none yet."""
    content = plain(value)
    return row_type(**content | {"id": content["id"] or None})


def columns_of(row_type: type[SQLModel], value_type: Any) -> tuple[Any, ...]:
    """The columns of a row that hold the fields of a value, in their order."""
    return tuple(getattr(row_type, name) for name in _names(value_type))


def content_of(row: SQLModel, value_type: Any) -> tuple[Any, ...]:
    """What a row that was read has in these columns."""
    return tuple(getattr(row, name) for name in _names(value_type))


def value_of(value_type: Callable[..., Value], columns: Iterable[Any]) -> Value:
    """A flat value of what is in its columns; words become members of their enum."""
    content = [*columns]
    for place, enum in _enums(value_type):
        if content[place] is not None:
            content[place] = enum(content[place])
    return value_type(*content)


@cache
def _enums(value_type: Any) -> tuple[tuple[int, type[StrEnum]], ...]:
    """The enums among the fields of a value, by their places."""
    return tuple(
        (place, each)
        for place, field in enumerate(fields(value_type))
        for each in (get_args(field.type) or (field.type,))
        if isinstance(each, type) and issubclass(each, StrEnum)
    )
