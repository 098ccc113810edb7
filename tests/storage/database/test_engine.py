"""Addresses of databases, as people write them."""

import pytest

from storage import open_engine


@pytest.mark.parametrize(
    "url", ["sqlite:///{}", "sqlite+aiosqlite:///{}", "sqlite+pysqlite:///{}"], ids=str
)
async def test_an_sqlite_file_is_opened_by_any_name_of_its_driver(
    tmp_path_factory: pytest.TempPathFactory, url: str
) -> None:
    path = tmp_path_factory.mktemp("engine") / "some.db"
    engine = open_engine(url.format(path))
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql("PRAGMA journal_mode")
        assert found.scalar_one() == "wal"
    await engine.dispose()
    assert path.is_file()


@pytest.mark.parametrize(("passing", "synchronous"), [(False, 2), (True, 0)])
async def test_only_a_database_to_be_thrown_away_waits_for_no_disk(
    tmp_path_factory: pytest.TempPathFactory, passing: bool, synchronous: int
) -> None:
    path = tmp_path_factory.mktemp("engine") / "some.db"
    engine = open_engine(f"sqlite:///{path}", passing=passing)
    async with engine.connect() as connection:
        found = await connection.exec_driver_sql("PRAGMA synchronous")
        assert found.scalar_one() == synchronous
        await connection.exec_driver_sql("CREATE TABLE kept (number INTEGER)")
        await connection.exec_driver_sql("INSERT INTO kept VALUES (1)")
        await connection.commit()
    async with engine.connect() as connection:
        assert (await connection.exec_driver_sql("SELECT number FROM kept")).scalar_one() == 1
    await engine.dispose()
