"""The migrations and the tables say the same, up and down."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine as Engine
from sqlmodel import SQLModel

from storage import RevisionUnknown, SchemaTooNew, migrate, open_engine
from storage.database.migrate import BASE, HEAD, MIGRATIONS, KeysBroken
from tests.chat import Chat, Phone


@pytest.fixture
async def engine(bare_database: str) -> AsyncIterator[Engine]:
    """A database that nobody has used yet."""
    engine = open_engine(bare_database)
    yield engine
    await engine.dispose()


async def test_the_migrations_make_the_tables_that_the_code_expects(engine: Engine) -> None:
    await migrate(engine)
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_every_migration_can_be_taken_back(engine: Engine) -> None:
    for _ in range(2):
        await migrate(engine)
        await migrate(engine, BASE)
        async with engine.connect() as connection:
            left = await connection.run_sync(lambda c: inspect(c).get_table_names())
            assert left == ["alembic_version"]


async def test_programs_that_start_together_make_the_tables_once(
    engine: Engine, bare_database: str
) -> None:
    other = open_engine(bare_database)
    await asyncio.gather(migrate(engine), migrate(other), migrate(engine))
    await other.dispose()
    async with engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_a_database_with_people_in_it_goes_down_and_up(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes("#action Amina: publish the leak map by 4 Feb")
    await amina.taps("Yes")
    store = chat.stage.house.store
    async with store.begin() as work:
        assert await work.boards.due(work.now) == []
    await migrate(store.engine, "0001")
    await migrate(store.engine)
    async with store.begin() as work:
        assert len(await work.members.of_partnership(1)) == len(chat.members)
        assert await work.boards.due(work.now) == [1]
    await chat.travel("2026-02-04 15:30")
    assert "publish the leak map (Amina), new date to come" in chat.board()


@pytest.mark.parametrize("revision", [HEAD, "0002"])
async def test_a_database_of_a_newer_version_is_left_alone(engine: Engine, revision: str) -> None:
    await migrate(engine)
    await _pretend(engine, "9999")
    with pytest.raises(SchemaTooNew, match="9999"):
        await migrate(engine, revision)
    async with engine.connect() as connection:
        assert "members" in await connection.run_sync(lambda c: inspect(c).get_table_names())


async def test_a_revision_that_is_not_there_changes_nothing(engine: Engine) -> None:
    await migrate(engine)
    with pytest.raises(RevisionUnknown, match="0999"):
        await migrate(engine, "0999")


NEXT = """
revision = "9999"
down_revision = "{head}"

import sqlalchemy as sa
from alembic import op

def upgrade():
    anew = "always" if op.get_bind().dialect.name == "sqlite" else "never"
    with op.batch_alter_table("partnerships", recreate=anew) as table:
        table.add_column(sa.Column("colour", sa.String(), nullable=True))
{more}
"""


@pytest.fixture
def next_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Write one more migration, which makes the table of partnerships anew."""
    folder = Path(shutil.copytree(MIGRATIONS, tmp_path / "migrations"))
    monkeypatch.setattr(sys.modules["storage.database.migrate"], "MIGRATIONS", folder)

    def write(more: str) -> None:
        head = max(path.name[:4] for path in (folder / "versions").glob("[0-9]*.py"))
        text = NEXT.format(head=head, more=more)
        (folder / "versions" / "9999_next.py").write_text(text, "utf-8")

    return write


async def test_a_table_to_which_rows_refer_can_be_made_anew(
    chat: Chat, next_migration: Callable[[str], None]
) -> None:
    store = chat.stage.house.store
    next_migration("")
    await migrate(store.engine)
    async with store.engine.connect() as connection:
        colours = await connection.exec_driver_sql("SELECT colour FROM partnerships")
        assert colours.all() == [(None,)]
    async with store.begin() as work:
        assert len(await work.members.of_partnership(1)) == len(chat.members)
    with pytest.raises(IntegrityError):
        async with store.begin() as work:
            await work.session.execute(text("DELETE FROM partnerships"))


async def test_a_migration_that_would_lose_what_rows_refer_to_changes_nothing(
    chat: Chat, next_migration: Callable[[str], None]
) -> None:
    store = chat.stage.house.store
    next_migration('    op.execute("DELETE FROM partnerships")')
    with pytest.raises((KeysBroken, IntegrityError)):
        await migrate(store.engine)
    async with store.begin() as work:
        assert len(await work.partnerships.all()) == 1


async def _pretend(engine: Engine, revision: str) -> None:
    """Another version was here."""
    async with engine.begin() as connection:
        await connection.execute(text(f"UPDATE alembic_version SET version_num = '{revision}'"))  # noqa: S608  # a number of ours


def _differences(connection: Connection) -> list[object]:
    is_postgresql = connection.dialect.name == "postgresql"
    context = MigrationContext.configure(connection, opts={"compare_type": is_postgresql})
    return list(compare_metadata(context, SQLModel.metadata))


async def test_letters_that_died_before_the_doctor_came_are_kept_and_not_told_of_anew(
    chat: Chat, amina: Phone
) -> None:
    store = chat.stage.house.store
    chat.stage.world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
    await amina.says("/help")
    async with store.begin() as work:
        await work.updates.bury(7, "{}", "KeyError in get:1", work.now)
    await migrate(store.engine, "0002")
    await migrate(store.engine)
    async with store.begin() as work:
        assert sorted(each.kind for each in await work.dead_letters.all()) == ["message", "update"]
        assert await work.dead_letters.take_untold(work.now) == []
