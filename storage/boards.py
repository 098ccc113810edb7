"""The groups' boards: one message per group, edited in place whenever a commitment changes."""

from collections.abc import Iterable

from mentoring.board import draw
from storage.commitments import Commitments
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
            key = f"board:{partnership_id}:{partnership.chat_id}"
            if not await self._outbox.revise(key, board):
                await self._outbox.say(
                    partnership.chat_id,
                    board,
                    key=key,
                    partnership=partnership,
                    thread_id=partnership.thread_id,
                )
                await self._outbox.pin(partnership.chat_id, key)
