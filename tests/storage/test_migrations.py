"""The migrations and the tables say the same, up and down."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect
from sqlalchemy.engine import Connection
from sqlmodel import SQLModel

from storage import migrate, open_engine
from storage.migrate import config_for


async def test_the_migrations_make_the_tables_that_the_code_expects(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/new.db")
    await migrate(engine)
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
    await engine.dispose()


async def test_every_migration_can_be_taken_back(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite+aiosqlite:///{tmp_path}/new.db")
    for _ in range(2):
        await migrate(engine)
        async with engine.begin() as connection:
            await connection.run_sync(lambda c: command.downgrade(config_for(c), "base"))
        async with engine.connect() as connection:
            left = await connection.run_sync(lambda c: inspect(c).get_table_names())
            assert left == ["alembic_version"]
    await engine.dispose()


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": False})
    return list(compare_metadata(context, SQLModel.metadata))
