"""What ends by itself with time: missions, the ten minutes of an undo, cards of exported chats."""

from operator import attrgetter

from jobs.batches import FEW, in_batches
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.undo import BUTTON
from storage import Store, Work
from storage.undo import Act


async def end_missions(store: Store) -> None:
    """Take everybody home whose mission is over, and tell them once, in their next hours."""
    await in_batches(store, lambda work: work.zones.over(work.now), _come_home, attrgetter("id"))


async def _come_home(member: Member, work: Work) -> None:
    key = f"zones-over:{member.telegram_id}:{member.mission_until}"
    home = await work.zones.end(member.id)
    at = home.calendar.ask_at(work.now)
    await work.outbox.tell(home, Notice("zones-over"), key=key, at=at)


async def let_acts_stand(store: Store) -> None:
    """End what can be undone no longer."""
    await in_batches(store, _due, _let_stand, name=attrgetter("id"))


async def _due(work: Work) -> list[Act]:
    return await work.undos.due(work.now, FEW)


async def _let_stand(act: Act, work: Work) -> None:
    await work.undos.end(act)
    await work.undos.traces.drop_button(act.cause, act.telegram_id, f"{BUTTON}:{act.id}")


async def forget_old_cards(store: Store) -> None:
    """Let go of the cards whose time is over."""
    await in_batches(store, lambda work: work.exports.over(work.now), _forget, lambda each: each)


async def _forget(member_id: int, work: Work) -> None:
    await work.exports.drop_card(member_id, Notice("exports-forgotten"))
