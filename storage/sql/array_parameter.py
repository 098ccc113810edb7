"""Whether a column holds one of many numbers, which travel as one parameter.

A list of hundreds of parameters is put together and read anew for each length of it, and lets
PostgreSQL guess that it had better read the whole table.
"""

import json
from collections.abc import Collection
from typing import Any, Self

from sqlalchemy import ARRAY, BigInteger, Boolean, ColumnElement, Dialect, String, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import Mapped
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine


class Numbers(TypeDecorator[Collection[int]]):
    """Many numbers: an array on PostgreSQL, JSON on SQLite."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """What the database takes."""
        if dialect.name == "sqlite":
            return dialect.type_descriptor(String())
        return dialect.type_descriptor(ARRAY(BigInteger()))

    def process_bind_param(self, value: Collection[int] | None, dialect: Dialect) -> Any:
        """The numbers as one value."""
        numbers = [*(value or ())]
        return json.dumps(numbers) if dialect.name == "sqlite" else numbers


class Among(FunctionElement[bool]):
    """The condition."""

    type = Boolean()
    inherit_cache = True

    def self_group(self, against: Any = None) -> Self:
        """As it stands: said to be `= 1`, it would be looked up in no index."""
        return self


def among(column: Mapped[Any] | ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """The condition that a column of numbers holds one of the parameter called `name`."""
    return Among(column, bindparam(name, type_=Numbers()))


@compiles(Among, "sqlite")
def _in_json(among: Among, compiler: SQLCompiler, **how: Any) -> str:
    column, numbers = (compiler.process(each, **how) for each in among.clauses)
    listed = " ".join(("SELECT value FROM json_each(", numbers, ")"))
    return f"{column} IN ({listed})"


@compiles(Among, "postgresql")
def _in_array(among: Among, compiler: SQLCompiler, **how: Any) -> str:
    column, numbers = (compiler.process(each, **how) for each in among.clauses)
    return f"{column} = ANY ({numbers})"
