"""Missions by the clock: whose last day away is over is at home again."""

from operator import attrgetter

from jobs.batches import in_batches
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Store, Work


async def end_missions(store: Store) -> None:
    """Take everybody home whose mission is over, and tell them once, in their next hours."""
    await in_batches(store, lambda work: work.zones.over(work.now), _come_home, attrgetter("id"))


async def _come_home(member: Member, work: Work) -> None:
    key = f"zones-over:{member.telegram_id}:{member.mission_until}"
    home = await work.zones.end(member.id)
    at = home.calendar.ask_at(work.now)
    await work.outbox.tell(home, Notice("zones-over"), key=key, at=at)
