"""What Telegram took and the database does not know yet: a note beside an SQLite file.

A transaction waits for its turn; a note takes microseconds and outlives a killed process.
"""

from contextlib import suppress
from pathlib import Path

from sqlalchemy.engine import URL

from storage.letters import Letter

MEMORY = ":memory:"


class ArrivedLetters:
    """Notes letters by their id and moment: ids may be given again. Without a file it is idle.

    A disk that takes no note is no reason to stop: then a letter may arrive twice.
    """

    def __init__(self, url: URL) -> None:
        is_file = url.get_backend_name() == "sqlite" and url.database not in {None, "", MEMORY}
        self._path = Path(f"{url.database}-arrived") if is_file else None
        self._earlier = dict(self._read())

    def note(self, letter: Letter, message_id: int | None) -> None:
        """A letter has arrived, a new message with its id."""
        if self._path is not None:
            with suppress(OSError), self._path.open("a") as file:
                file.write(f"{_name(letter)} {message_id or 0}\n")

    def earlier(self, letter: Letter) -> tuple[bool, int | None]:
        """Whether a letter had arrived before this process began, and the id of its message."""
        message_id = self._earlier.get(_name(letter))
        return message_id is not None, message_id or None

    def all_marked(self) -> None:
        """The database knows everything that has arrived."""
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)

    def _read(self) -> list[tuple[str, int]]:
        """A line that was cut off by the end of the process is none."""
        try:
            lines = self._path.read_text().split("\n")[:-1] if self._path else []
        except (OSError, ValueError):
            return []
        notes = [line.rpartition(" ") for line in lines]
        return [(name, int(number)) for name, _, number in notes if number.isdecimal()]


def _name(letter: Letter) -> str:
    return f"{letter.id} {letter.created_at.isoformat()}"
