"""Who may set up partnerships, and which questions somebody may answer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.people.card import memberships
from mentoring.partnerships import Coordinator, Member, Role
from mentoring.setup import Setup, Step, steps
from mentoring.setup.settings import changeable
from storage import Work
from texts.catalogue import languages


async def coordinator_of_telegram(telegram_id: int, work: Work) -> Coordinator | None:
    """Who somebody on Telegram is as a coordinator: by invite, or in one of the partnerships."""
    coordinator = await work.coordinators.get(telegram_id)
    if coordinator is not None:
        return coordinator
    theirs = await coordinated(telegram_id, work)
    if not theirs:
        return None
    member = theirs[-1]
    zone = await work.zones.home_of(member)
    return Coordinator(telegram_id, member.name, member.language, zone, member.username)


async def coordinated(telegram_id: int, work: Work) -> list[Member]:
    """The memberships in which somebody coordinates, oldest first."""
    joined = await memberships(telegram_id, work)
    return [member for member in joined if member.role is Role.COORDINATOR]


def all_steps() -> tuple[Step, ...]:
    """Every question, in the languages that the bot speaks."""
    return steps(several_languages=len(languages()) > 1)


async def order_of(setup: Setup, work: Work) -> tuple[Step, ...]:
    """The questions of a set-up that its person may answer; none when they may not any more."""
    if setup.partnership_id is None:
        known = await coordinator_of_telegram(setup.telegram_id, work)
        return all_steps() if known else ()
    member = await work.members.in_partnership(setup.partnership_id, setup.telegram_id)
    if member is None or member.started_at is None or member.left_at is not None:
        return ()
    return changeable(member, all_steps())


async def local_now(setup: Setup, work: Work) -> datetime:
    """Now, where the person who sets up is."""
    zone = "UTC"
    if setup.partnership_id is not None:
        member = await work.members.in_partnership(setup.partnership_id, setup.telegram_id)
        zone = member.calendar.timezone if member else zone
    elif (known := await coordinator_of_telegram(setup.telegram_id, work)) is not None:
        zone = known.timezone
    return work.now.astimezone(ZoneInfo(zone))
