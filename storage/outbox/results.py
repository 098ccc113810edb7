"""The outbox as delivery sees it: what is due in which chat, and what became of it."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime
from io import FileIO
from pathlib import Path
from typing import Any

from sqlalchemy import bindparam, delete, or_, update
from sqlalchemy.engine import URL
from sqlmodel import col, select

from storage.outbox.queue import DueLetters
from storage.outbox.rows import (
    BOARD,
    CHANGES,
    LETTER_COLUMNS,
    Letter,
    Method,
    OutboxRow,
    as_letter,
    is_unsent,
    letter_of,
    unpack,
    without_codes,
)
from storage.sql.array_parameter import among
from storage.sql.direct import read, write

# What Telegram took and the database does not know yet: notes beside an SQLite file.
#
# A transaction waits for its turn; a note takes microseconds and outlives a killed process.
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


UNCHANGED = "unchanged"
STAYING = (Method.SEND, Method.ANSWER)
SENT = (
    update(OutboxRow)
    .where(col(OutboxRow.id) == bindparam("row"))
    .values(
        sent_at=bindparam("at"),
        message_id=bindparam("message"),
        notices=bindparam("kept"),
        failure=None,
    )
)
SHOWN = select(OutboxRow.id, OutboxRow.notices).where(
    among(col(OutboxRow.id), "ids"), col(OutboxRow.sent_at).is_(None)
)
MESSAGE_OF = select(OutboxRow.message_id).where(col(OutboxRow.dedupe_key) == bindparam("key"))
Arrived = tuple[Letter, int | None]


class Deliveries(DueLetters):
    """Reads letters that are due and writes down what happened to them."""

    async def arrived(self, chat_id: int) -> list[Letter]:
        """New messages and edits that arrived in a chat, in the order in which they did."""
        rows = await self._session.execute(
            select(OutboxRow)
            .where(
                col(OutboxRow.chat_id) == chat_id,
                col(OutboxRow.sent_at).is_not(None),
                col(OutboxRow.method).in_((Method.SEND, Method.EDIT)),
                col(OutboxRow.failure).is_(None),
            )
            .order_by(col(OutboxRow.sent_at), col(OutboxRow.id))
        )
        return [as_letter(row) for row in rows.scalars()]

    async def unsent(self, ids: Sequence[int]) -> list[Letter]:
        """Those of these letters that are still to be delivered."""
        rows = await self._session.execute(
            select(*LETTER_COLUMNS).where(col(OutboxRow.id).in_(ids), *is_unsent())
        )
        return [letter_of(row) for row in rows]

    async def message_of(self, key: str) -> int | None:
        """The id of the message that was sent under a key, if it was."""
        found = await read(self._session, MESSAGE_OF, {"key": key})
        return found[0][0] if found else None

    async def sent(self, arrived: Sequence[Arrived], now: datetime) -> None:
        """These letters have arrived, new messages with their id.

        Most say still what they said when they left: one statement marks them all.
        """
        shown = await self._shown([letter.id for letter, _ in arrived])
        revised = {}
        marks = []
        for letter, message_id in arrived:
            packed = shown.get(letter.id)
            if packed is not None and unpack(packed) != letter.notices:
                revised[letter.id] = letter, message_id
            elif packed is not None:
                kept = without_codes(packed)
                marks.append({"row": letter.id, "message": message_id, "kept": kept, "at": now})
        if marks:
            await write(self._session, SENT, marks)
        for row_id, row in (await self._rows([*revised])).items():
            letter, message_id = revised[row_id or 0]
            self._done(row, letter, now, message_id=message_id, failure=None)

    async def _shown(self, ids: Sequence[int]) -> dict[int, str]:
        """What letters say by now; not those that were unsaid on their way, or marked already."""
        found = await read(self._session, SHOWN, {"ids": ids})
        return dict(map(tuple, found))

    async def unchanged(self, letter: Letter, now: datetime) -> None:
        """The message shows already what the letter was to make of it."""
        for row in (await self._rows([letter.id])).values():
            self._done(row, letter, now, failure=UNCHANGED)
        await self._session.flush()

    async def postpone(self, letter: Letter, retry_at: datetime, reason: str) -> None:
        """The letter did not arrive; it is tried again."""
        await self._mark(
            letter.id, attempts=letter.attempts + 1, retry_at=retry_at, failure=reason
        )

    async def rest(self, letter: Letter, retry_at: datetime, reason: str) -> None:
        """Telegram asks for patience, which costs no try."""
        await self._mark(letter.id, retry_at=retry_at, failure=reason)

    async def delay(self, letter: Letter, send_at: datetime) -> None:
        """The letter missed its moment; it leaves at a later one."""
        await self._mark(letter.id, send_at=send_at)

    async def give_up(self, letter: Letter, reason: str, now: datetime) -> None:
        """The letter will never arrive."""
        for row in (await self._rows([letter.id])).values():
            row.sqlmodel_update({"failed_at": now, "failure": reason})
            row.notices = without_codes(row.notices)
        await self._session.flush()

    async def move_chat(self, old_chat_id: int, new_chat_id: int) -> None:
        """A group became a supergroup: what it was to be told waits under its new id.

        Messages have other ids there, so what was to be done to them is dropped; the board too,
        of which there will be a new one. Answers to button presses know no chat.
        """
        waits = (col(OutboxRow.chat_id) == old_chat_id, *is_unsent())
        is_board = col(OutboxRow.dedupe_key).startswith(f"{BOARD}:")
        await self._session.execute(
            delete(OutboxRow).where(*waits, or_(col(OutboxRow.method).not_in(STAYING), is_board))
        )
        await self._session.execute(
            update(OutboxRow)
            .where(*waits)
            .values(chat_id=new_chat_id, reply_to_message_id=None, thread_id=None)
        )

    async def _rows(self, ids: Sequence[int]) -> dict[int | None, OutboxRow]:
        """Rows by their id; what was unsaid on its way has none any more."""
        if not ids:
            return {}
        rows = await self._session.execute(select(OutboxRow).where(col(OutboxRow.id).in_(ids)))
        return {row.id: row for row in rows.scalars()}

    def _done(self, row: OutboxRow, letter: Letter, now: datetime, **fields: Any) -> None:
        """Mark a letter; what was revised while it was on its way has not arrived.

        So an edit stays due with its newer words, and a message is followed by an edit.
        """
        is_revised = unpack(row.notices) != letter.notices
        if is_revised and letter.method in CHANGES:
            return
        row.sqlmodel_update({"sent_at": now, **fields})
        if is_revised:
            self._session.add(_edit_of(row, now))
        row.notices = without_codes(row.notices)

    async def _mark(self, letter_id: int, **fields: object) -> None:
        await self._session.execute(
            update(OutboxRow).where(col(OutboxRow.id) == letter_id).values(**fields)
        )


def _edit_of(row: OutboxRow, now: datetime) -> OutboxRow:
    """The newer words of a message that arrived with older ones."""
    return OutboxRow(
        method=Method.EDIT,
        chat_id=row.chat_id,
        partnership_id=row.partnership_id,
        member_id=row.member_id,
        notices=row.notices,
        target_key=row.dedupe_key,
        target_message_id=row.message_id,
        cause=row.cause,
        created_at=now,
        send_at=now,
    )
