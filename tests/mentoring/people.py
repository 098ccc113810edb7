"""The people of one partnership, as values."""

from datetime import UTC, date, datetime, time

from mentoring.calendars import WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility

WEEKDAYS = frozenset(range(5))
DAR = WorkingCalendar("Africa/Dar_es_Salaam", WEEKDAYS, time(7, 30), time(15, 30))
AMSTERDAM = WorkingCalendar("Europe/Amsterdam", WEEKDAYS, time(8, 30), time(17))
JOHANNESBURG = WorkingCalendar("Africa/Johannesburg", WEEKDAYS, time(8, 30), time(17))
STARTED_AT = datetime(2026, 2, 1, tzinfo=UTC)

PEOPLE = (
    ("amina", Side.MENTEE, Role.LEAD, DAR),
    ("baraka", Side.MENTEE, Role.EXPERT, DAR),
    ("jonas", Side.MENTOR, Role.LEAD, AMSTERDAM),
    ("maartje", Side.MENTOR, Role.EXPERT, AMSTERDAM),
    ("thandi", Side.PROGRAMME, Role.COORDINATOR, JOHANNESBURG),
    ("neema", Side.MENTEE, Role.STAND_IN, DAR),
    ("director", Side.MENTEE, Role.MANAGEMENT, DAR),
)


def member(key: str, side: Side, role: Role, calendar: WorkingCalendar, number: int = 0) -> Member:
    """Somebody who has started the bot."""
    return Member(
        id=number,
        partnership_id=1,
        key=key,
        name=key.capitalize(),
        side=side,
        role=role,
        language="en",
        calendar=calendar,
        telegram_id=number + 10,
        started_at=STARTED_AT,
    )


TEAM = {
    key: member(key, side, role, calendar, number)
    for number, (key, side, role, calendar) in enumerate(PEOPLE, 1)
}
PARTNERSHIP = Partnership(
    id=1,
    key="kisiwa-noord",
    name="Noord - Kisiwa",
    phase=Phase.ORIENTATION,
    phase_started_on=date(2026, 2, 2),
    stage=Stage.STRUCTURING,
    mode=Mode.WATCH,
    mentor=Utility("Noord Water", Side.MENTOR, AMSTERDAM),
    mentee=Utility("Kisiwa Water", Side.MENTEE, DAR),
    norms=load_norms(),
)
