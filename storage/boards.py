"""The groups' boards: one message per group, edited in place whenever a commitment changes."""

from collections.abc import Iterable

from mentoring.board import draw
from mentoring.notices import Notice
from mentoring.partnerships import Partnership
from storage.commitments import Commitments
from storage.letters import BOARD, Letter
from storage.members import Members
from storage.outbox import Outbox
from storage.partnerships import Partnerships


class Boards:
    """Keeps every board true to what is on the record."""

    def __init__(
        self,
        partnerships: Partnerships,
        members: Members,
        commitments: Commitments,
        outbox: Outbox,
    ) -> None:
        self._partnerships = partnerships
        self._members = members
        self._commitments = commitments
        self._outbox = outbox

    async def redraw(self, partnership_ids: Iterable[int]) -> None:
        """Queue the present board of each partnership that has a group."""
        for partnership_id in sorted(partnership_ids):
            partnership = await self._partnerships.get(partnership_id)
            if partnership.chat_id is None:
                continue
            board = draw(
                partnership,
                await self._commitments.open_of_partnership(partnership_id),
                await self._members.of_partnership(partnership_id),
            )
            key = key_of(partnership_id, partnership.chat_id)
            if not await self._outbox.revise(key, board):
                await self._hang(board, key, partnership, partnership.chat_id)

    async def deleted(self, letter: Letter) -> None:
        """The message that a letter was to change is gone; if it was the board, hang a new one."""
        if letter.partnership_id is None:
            return
        key = key_of(letter.partnership_id, letter.chat_id)
        if letter.target_key == key:
            await self._outbox.release(key)
            self._commitments.touched.add(letter.partnership_id)

    async def _hang(self, board: Notice, key: str, partnership: Partnership, chat_id: int) -> None:
        """Say it where none hangs: at first, or after an earlier one could not arrive."""
        await self._outbox.release(key)
        await self._outbox.say(
            chat_id, board, key=key, partnership=partnership, thread_id=partnership.thread_id
        )
        await self._outbox.pin(chat_id, key)


def key_of(partnership_id: int, chat_id: int) -> str:
    """The key in the outbox of a partnership's board in a group."""
    return f"{BOARD}:{partnership_id}:{chat_id}"
