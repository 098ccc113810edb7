"""The end of a set-up: the partnership, its coordinator in it, and invites for the others."""

from collections.abc import Sequence
from dataclasses import replace

from handlers.core.access import coordinator_of_telegram
from handlers.joining.operations import offer_invites
from handlers.setup.access import local_now
from handlers.setup.cards import close
from mentoring.notices import Notice
from mentoring.partnerships import (
    Coordinator,
    Member,
    Mode,
    Partnership,
    Role,
    Side,
    spelled_plainly,
)
from mentoring.setup import Setup, Step
from mentoring.setup.settings import partnership_of
from storage import Work
from storage.people.members import coordinator_calendar


async def is_taken(name: str, work: Work, partnership_id: int | None = None) -> bool:
    """Whether another partnership is called so: the two would be mixed up."""
    others = [each for each in await work.partnerships.all() if each.id != partnership_id]
    return name.casefold() in {each.name.casefold() for each in others}


async def make(setup: Setup, order: Sequence[Step], work: Work, bot_name: str) -> None:
    """Keep the partnership as if it were loaded from a file; calendars and plans follow."""
    coordinator = await coordinator_of_telegram(setup.telegram_id, work)
    if coordinator is None:
        return
    today = (await local_now(setup, work)).date()
    key = await _free_key(setup.answers["name"], work)
    wanted = partnership_of(setup.answers, order, key, today)
    changes = await work.partnerships.changes_of(setup.like_id) if setup.like_id else {}
    # Reading along needs the yes of both leads, whoever sets it up.
    watch = wanted.mode is Mode.WATCH
    begun = replace(wanted, mode=Mode.ASSIST, watch_wanted=watch)
    partnership = await work.partnerships.save(begun, changes)
    await _enter(coordinator, partnership, work)
    told = {"name": partnership.name, "watch": "yes" if watch else "no"}
    await close(setup, work, Notice("setup-done", told))
    await offer_invites(setup.telegram_id, partnership, work, bot_name)


async def _enter(coordinator: Coordinator, partnership: Partnership, work: Work) -> None:
    """Whoever sets up a partnership coordinates it."""
    member = Member(
        id=0,
        partnership_id=partnership.id,
        key=spelled_plainly(coordinator.name) or Role.COORDINATOR.value,
        name=coordinator.name,
        side=Side.PROGRAMME,
        role=Role.COORDINATOR,
        language=coordinator.language,
        calendar=coordinator_calendar(coordinator.timezone),
    )
    member = await work.members.save(member, coordinator.timezone)
    await work.members.joined(member.id, coordinator.telegram_id, coordinator.username, work.now)


async def _free_key(name: str, work: Work) -> str:
    """A key that no file and no other set-up uses."""
    wanted = spelled_plainly(name)[:50] or "partnership"
    key, number = wanted, 1
    while await work.partnerships.of_key(key) is not None:
        number += 1
        key = f"{wanted}-{number}"
    return key
