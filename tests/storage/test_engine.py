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
