"""What an act left in the chats: words, edits and marks, and how they are taken back."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col, select

from mentoring.notices import Button, Notice
from storage.outbox.buffer import Draft
from storage.outbox.rows import CHANGES, Method, OutboxRow, has_not_failed, pack, unpack
from storage.outbox.writing import Outbox
from storage.undo.snapshots import Change, image_of

UNDO = "undo:"


class Traces:
    """Finds what was said because of one update."""

    def __init__(self, session: AsyncSession, outbox: Outbox) -> None:
        self._session = session
        self._outbox = outbox

    async def add_button(
        self, cause: int, chat_id: int, subjects: Iterable[str], button: Button
    ) -> None:
        """Put a button below what is said to somebody in this transaction about some items.

        It gets the number by which the message tells an item apart, 0 for one alone.
        """
        wanted = set(subjects)
        letters = self._outbox.drafts(cause)
        if not any(_put_below(each, chat_id, wanted, button) for each in letters):
            rows = reversed(await self._left(cause))
            any(_put_below(row, chat_id, wanted, button) for row in rows)

    async def drop_button(self, cause: int, chat_id: int, data: str) -> None:
        """Take a button off what was said to somebody because of an update."""
        for row in await self._left(cause):
            message_id = row.message_id or row.target_message_id
            if row.chat_id != chat_id or f'"{data}"' not in row.notices or message_id is None:
                continue
            showing = await self._outbox.showing(chat_id, message_id)
            left = tuple(without_rows(notice, data) for notice in showing)
            if left != showing:
                await self._outbox.change_buttons(chat_id, message_id, *left)

    async def wipe(self, cause: int, chat_id: int, receipt: Notice) -> dict[int, set[str]]:
        """Unsay what has not left, and show again what edits replaced.

        In the chat of whoever did it, receipts become `receipt`; elsewhere what was said stays
        without its buttons, and it is returned which members were told of which items.
        """
        told: dict[int, set[str]] = {}
        left = await self._left(cause)
        for row in left:
            if row.method == Method.REACT:
                await self._unmark(row)
            elif row.method == Method.SEND and row.sent_at is None:
                await self._session.delete(row)
            elif row.method == Method.SEND and row.chat_id > 0 and row.message_id is not None:
                row.dedupe_key = None
                if row.chat_id == chat_id:
                    await self._outbox.edit(chat_id, row.message_id, receipt)
                elif row.member_id is not None:
                    await self._outbox.bare(row.chat_id, row.message_id)
                    about = {each for notice in unpack(row.notices) for each in notice.about}
                    told.setdefault(row.member_id, set()).update(about)
        for edits in (await self._edits(left)).values():
            await self._show_again(edits, receipt.about)
        await self._session.flush()
        return told

    async def to_others(self, cause: int, chat_id: int) -> list[OutboxRow]:
        """What an update made the bot say to other people, whether it has left or not."""
        said = [row for row in await self._left(cause) if row.method == Method.SEND]
        return [row for row in said if row.chat_id > 0 and row.chat_id != chat_id]

    async def put_back(self, change: Change) -> None:
        """A letter that had not left when the act unsaid it, or changed its words."""
        before = change.before or {}
        if change.after is None:
            # As a new letter: another one may have its number by now.
            if not await self._outbox.used(before["dedupe_key"]):
                self._session.add(OutboxRow.model_validate(before | {"id": None}))
                await self._session.flush()
            return
        row = await self._session.get(OutboxRow, change.key)
        if row is None or image_of(row)["created_at"] != before["created_at"]:
            return
        if row.sent_at is None:
            row.notices = before["notices"]
        elif row.message_id is not None:
            await self._outbox.edit(row.chat_id, row.message_id, *unpack(before["notices"]))

    async def _left(self, cause: int) -> list[OutboxRow]:
        found = await self._session.execute(
            select(OutboxRow)
            .where(col(OutboxRow.cause) == cause, has_not_failed())
            .order_by(col(OutboxRow.id))
        )
        return list(found.scalars())

    async def _unmark(self, row: OutboxRow) -> None:
        if row.sent_at is None:
            await self._session.delete(row)
        elif row.target_message_id is not None:
            row.dedupe_key = None
            await self._outbox.unmark(row.chat_id, row.target_message_id)

    async def _edits(self, left: Sequence[OutboxRow]) -> dict[tuple[int, int], list[OutboxRow]]:
        """Edits in private chats by the message that they changed, without messages of the act."""
        own = {(row.chat_id, row.message_id) for row in left if row.method == Method.SEND}
        found: dict[tuple[int, int], list[OutboxRow]] = {}
        for row in left:
            if row.method in CHANGES and row.chat_id > 0:
                place = row.chat_id, await self._target_of(row)
                if place[1] and place not in own:
                    found.setdefault(place, []).append(row)
        return found

    async def _show_again(self, edits: Sequence[OutboxRow], about: Sequence[str]) -> None:
        """What a message showed before; only of these items when it was changed again since."""
        first, last = edits[0], edits[-1]
        place = first.chat_id, await self._target_of(first)
        before = await self._outbox.showing(*place, before=first.id)
        before = tuple(without_rows(notice, UNDO) for notice in before)
        if not before:
            # Its words were forgotten by now.
            return
        now = await self._outbox.showing(*place)
        shown = before if pack(now) == last.notices else exchanged(now, before, about)
        if shown != now and all(row.method == Method.BUTTONS for row in edits):
            await self._outbox.change_buttons(*place, *shown)
        elif shown != now:
            await self._outbox.edit(*place, *shown, partnership_id=first.partnership_id)

    async def _target_of(self, row: OutboxRow) -> int:
        letter = await self._outbox.under(row.target_key) if row.target_key else None
        return row.target_message_id or (letter.message_id if letter else None) or 0


def _put_below(letter: Draft | OutboxRow, chat_id: int, wanted: set[str], button: Button) -> bool:
    """Put a button below a letter, if it tells this person of one of these items."""
    if letter.chat_id != chat_id or letter.method not in {Method.SEND, Method.EDIT}:
        return False
    notices = list(unpack(letter.notices))
    about = [n for n, each in enumerate(notices) if wanted.intersection(each.about)]
    if about:
        at = about[-1]
        number = {"number": int(notices[at].params.get("number", 0))}
        notices[at] = with_row(notices[at], replace(button, params=number))
        letter.notices = pack(notices)
    return bool(about)


def with_row(notice: Notice, button: Button) -> Notice:
    """A notice with one more row, of one button."""
    return replace(notice, buttons=(*notice.buttons, (button,)))


def without_rows(notice: Notice, data: str) -> Notice:
    """A notice without the rows of buttons whose data begin so."""
    rows = (row for row in notice.buttons if not any((b.data or "").startswith(data) for b in row))
    return replace(notice, buttons=tuple(rows))


def exchanged(
    now: Sequence[Notice], before: Sequence[Notice], about: Sequence[str]
) -> tuple[Notice, ...]:
    """What is said now, but about some items what was said before."""
    shown = list(now)
    for subject in about:
        places = [at for at, notice in enumerate(shown) if subject in notice.about]
        if places:
            earlier = [notice for notice in before if subject in notice.about]
            kept = [notice for notice in shown if subject not in notice.about]
            shown = [*kept[: places[0]], *earlier, *kept[places[0] :]]
    return tuple(shown)
