"""What Telegram took and the database does not know yet: notes beside an SQLite file.

A transaction waits for its turn; a note takes microseconds and outlives a killed process.
"""

from contextlib import suppress
from io import FileIO
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
        self._file: FileIO | None = None

    def note(self, letter: Letter, message_id: int | None) -> None:
        """A letter has arrived, a new message with its id."""
        if self._path is not None:
            with suppress(OSError):
                # Nothing stays in a buffer: a note is with the system when this returns.
                self._file = self._file or self._path.open("ab", buffering=0)
                self._file.write(f"{name_of(letter)} {message_id or 0}\n".encode())

    def earlier(self) -> dict[str, int | None]:
        """What arrived before this process began: the names of letters, and their messages.

        A line that was cut off by the end of the process is none.
        """
        try:
            lines = self._path.read_text().split("\n")[:-1] if self._path else []
        except (OSError, ValueError):
            return {}
        notes = [line.rpartition(" ") for line in lines]
        return {
            name: int(number) or None
            for name, _, number in notes
            if number.isdecimal() and id_in(name).isdecimal()
        }

    def close(self) -> None:
        """Nothing arrives for now; what is noted stays noted."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def all_marked(self) -> None:
        """The database knows everything that has arrived."""
        self.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)


def name_of(letter: Letter) -> str:
    """The name of a letter in the notes."""
    return f"{letter.id} {letter.created_at.isoformat()}"


def id_in(name: str) -> str:
    """The id of a letter in its name."""
    return name.partition(" ")[0]
