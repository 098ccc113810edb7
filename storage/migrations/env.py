"""Alembic's entrance: the tables of storage/ over a connection that was handed in."""

from alembic import context
from sqlmodel import SQLModel

import storage.work
from storage.sql.rows import for_all_databases

assert storage.work  # noqa: S101  # importing the unit of work is what declares every table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=for_all_databases(SQLModel.metadata),
    render_as_batch=True,
    user_module_prefix="",
)
with context.begin_transaction():
    context.run_migrations()
