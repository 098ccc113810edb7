"""Which questions of a set-up somebody may answer, and the time where they are."""

from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.core.access import coordinator_of_telegram
from mentoring.partnerships import Coordinator, Member
from mentoring.setup import Setup, Step, changeable, steps
from storage import Work
from texts.catalogue import languages


def all_steps() -> tuple[Step, ...]:
    """Every question, in the languages that the bot speaks."""
    return steps(several_languages=len(languages()) > 1)


async def order_of(setup: Setup, work: Work) -> tuple[Step, ...]:
    """The questions of a set-up that its person may answer; none when they may not any more."""
    match await _person_of(setup, work):
        case Coordinator():
            return all_steps()
        case Member(started_at=datetime(), left_at=None) as member:
            return changeable(member, all_steps())
    return ()


async def local_now(setup: Setup, work: Work) -> datetime:
    """Now, where the person who sets up is."""
    person, zone = await _person_of(setup, work), "UTC"
    if person is not None:
        zone = person.calendar.timezone if isinstance(person, Member) else person.timezone
    return work.now.astimezone(ZoneInfo(zone))


async def _person_of(setup: Setup, work: Work) -> Coordinator | Member | None:
    if setup.partnership_id is None:
        return await coordinator_of_telegram(setup.telegram_id, work)
    return await work.members.in_partnership(setup.partnership_id, setup.telegram_id)
