"""For developers: write the migration that is missing.

`python -m storage.database.revise "Add visits"`.
"""

import asyncio
import sys

from alembic import command
from sqlalchemy.engine import Connection

from storage.database.engine import open_engine
from storage.database.migrate import MIGRATIONS, config_for


async def revise(message: str) -> None:
    """Compare the tables with the migrations, and write a migration for the difference."""
    engine = open_engine("sqlite:///:memory:")
    async with engine.begin() as connection:
        await connection.run_sync(_revise, message)
    await engine.dispose()


def _revise(connection: Connection, message: str) -> None:
    config = config_for(connection)
    command.upgrade(config, "head")
    number = len(list((MIGRATIONS / "versions").glob("[0-9]*.py"))) + 1
    command.revision(config, message, autogenerate=True, rev_id=f"{number:04}")


if __name__ == "__main__":
    asyncio.run(revise(sys.argv[1]))
