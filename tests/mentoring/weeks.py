"""A partnership and what may lie in its week, for the tests of digests."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind
from mentoring.digests import Account, Period, Records, Snoozes, account_of, week_ends_at
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Stage, Utility
from mentoring.questions import Question, QuestionKind

NORMS = load_norms()
WEEKDAYS = frozenset(range(5))
HOME = WorkingCalendar("Africa/Johannesburg", WEEKDAYS, time(8, 30), time(17, 0))
KISIWA = WorkingCalendar("Africa/Dar_es_Salaam", WEEKDAYS, time(7, 30), time(15, 30))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def member(member_id: int, name: str, side: Side, role: Role, **fields: object) -> Member:
    made = Member(
        id=member_id,
        partnership_id=1,
        key=name.lower(),
        name=name,
        side=side,
        role=role,
        language="en",
        calendar=HOME if side is Side.PROGRAMME else KISIWA,
        telegram_id=member_id,
        started_at=utc("2026-02-02 06:00"),
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # any field of a member


AMINA = member(11, "Amina Juma", Side.MENTEE, Role.LEAD)
BARAKA = member(12, "Baraka Nyondo", Side.MENTEE, Role.EXPERT)
JONAS = member(21, "Jonas de Wit", Side.MENTOR, Role.LEAD, username="jonas")
THANDI = member(31, "Thandi Maseko", Side.PROGRAMME, Role.COORDINATOR)
TEAM = (AMINA, BARAKA, JONAS, THANDI)
PARTNERSHIP = Partnership(
    id=1,
    key="kisiwa-noord",
    name="Noord - Kisiwa",
    phase=Phase.ORIENTATION,
    phase_started_on=date(2026, 2, 2),
    stage=Stage.STRUCTURING,
    mode=Mode.WATCH,
    mentor=Utility("Noord Water", Side.MENTOR, KISIWA),
    mentee=Utility("Kisiwa Water", Side.MENTEE, KISIWA),
    norms=NORMS,
)
NOW = utc("2026-02-16 06:30")
PERIOD = Period(utc("2026-02-09 06:30"), NOW, week_ends_at(NOW, HOME))


def promise(due: str | None, **fields: object) -> Commitment:
    made = Commitment(
        id=1,
        partnership_id=1,
        owner_id=AMINA.id,
        kind=Kind.PROMISE,
        what="publish the leak map",
        made_at=utc("2026-02-02 06:00"),
        span_from=utc("2026-02-02 06:00"),
        source_chat_id=-1,
        source_message_id=1,
        logged_by_id=AMINA.id,
        due_at=utc(due) if due else None,
        accepted_at=utc("2026-02-02 06:00"),
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # any field of a commitment


def question(**fields: object) -> Question:
    made = Question(
        id=3,
        partnership_id=1,
        chat_id=-1,
        message_id=1,
        asker_id=JONAS.id,
        addressee_id=AMINA.id,
        side=Side.MENTEE,
        kind=QuestionKind.CHAT_QUESTION,
        asked_at=utc("2026-02-02 06:00"),
        response_due_at=utc("2026-02-03 06:00"),
        text="what is the pressure?",
    )
    return replace(made, **fields)  # type: ignore[arg-type]  # any field of a question


def account(
    *, period: Period = PERIOD, snoozes: Snoozes | None = None, **records: object
) -> Account:
    known = Records(PARTNERSHIP, TEAM)
    known = replace(known, **records)  # type: ignore[arg-type]  # any field of the records
    return account_of(known, period, snoozes or {})
