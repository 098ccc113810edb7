"""What all parts of the measurements share: the bots, their databases, the table and how much."""

from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.contestants import WELLKEPT_POSTGRESQL, WELLKEPT_SQLITE, Contestant
from benchmarks.runs import Databases
from benchmarks.table import Table


@dataclass
class Rig:
    """`scale` divides how much is done: 1 as published, more for a quick look."""

    table: Table
    sqlite: Databases | None
    postgresql: Databases | None
    scale: int = 1
    turn: int = 0

    @property
    def ours(self) -> Iterator[tuple[Contestant, Databases]]:
        """The bot on each database that is there."""
        if self.sqlite is not None:
            yield WELLKEPT_SQLITE, self.sqlite
        if self.postgresql is not None:
            yield WELLKEPT_POSTGRESQL, self.postgresql

    def some(self, many: int) -> int:
        """So many, or fewer for a quick look."""
        return max(20, many // self.scale)


OURS = (WELLKEPT_SQLITE.name, WELLKEPT_POSTGRESQL.name)
