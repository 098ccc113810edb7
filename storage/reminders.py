"""When people are reminded, planned anew when their hours or places have changed."""

from datetime import datetime

from mentoring.commitments import replan
from storage.commitments import Commitments
from storage.partnerships import Partnerships
from storage.people.members import Members


class ReminderPlans:
    """Keeps the planned reminders of open commitments within the hours of their owners."""

    def __init__(
        self, partnerships: Partnerships, members: Members, commitments: Commitments
    ) -> None:
        self._partnerships = partnerships
        self._members = members
        self._commitments = commitments

    async def renew(self, now: datetime) -> None:
        """Plan anew for everybody who changed, and for everybody in partnerships that did."""
        changed = set(self._members.touched)
        for partnership_id in self._partnerships.touched:
            changed |= {each.id for each in await self._members.of_partnership(partnership_id)}
        for member_id in sorted(changed):
            await self._plan(member_id, now)

    async def _plan(self, member_id: int, now: datetime) -> None:
        member = await self._members.get(member_id)
        norms = (await self._partnerships.get(member.partnership_id)).norms
        for commitment in await self._commitments.open_of_owner(member_id):
            planned = replan(commitment, now, member.calendar, norms)
            if planned != commitment:
                await self._commitments.save(planned)
