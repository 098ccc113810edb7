"""Who may set up partnerships, and which questions somebody may answer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.core.access import coordinator_of_telegram
from mentoring.setup import Setup, Step, steps
from mentoring.setup.settings import changeable
from storage import Work
from texts.catalogue import languages


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
