"""Things that happened before a test begins: promises, action items, questions, invites."""

from datetime import datetime
from zoneinfo import ZoneInfo

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind
from mentoring.norms import load_norms
from mentoring.partnerships import Member, Mode, Partnership, Phase, Role, Side, Utility
from mentoring.partnerships import Stage as ChangeStage
from mentoring.questions import Question, QuestionKind
from tests.chat import GROUP, Chat

HERE = "Africa/Dar_es_Salaam"


def at(when: str, zone: str = HERE) -> datetime:
    """A local time such as "2026-02-10 10:00"."""
    return datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))


async def promised(
    chat: Chat,
    owner: str,
    what: str,
    due: str | None,
    *,
    made: str = "2026-02-02 09:00",
    logged_by: str | None = None,
    confirmed: bool = True,
) -> Commitment:
    """A promise of its owner, or an action item that somebody else logged."""
    member = chat.members[owner]
    commitment = Commitment(
        id=0,
        partnership_id=member.partnership_id,
        owner_id=member.id,
        kind=Kind.ACTION if logged_by else Kind.PROMISE,
        what=what,
        made_at=at(made),
        span_from=at(made),
        source_chat_id=GROUP,
        source_message_id=1,
        logged_by_id=chat.members[logged_by or owner].id,
        due_at=at(due) if due else None,
        accepted_at=at(made) if confirmed else None,
    )
    async with chat.stage.house.store.begin() as work:
        return await work.commitments.add(commitment)


async def asked(
    chat: Chat,
    asker: str,
    addressee: str | Side,
    text: str,
    *,
    when: str = "2026-02-02 09:00",
    response_due: str = "2026-02-03 09:00",
) -> Question:
    """A question that waits for a person, or for a whole side."""
    person = None if isinstance(addressee, Side) else chat.members[addressee]
    question = Question(
        id=0,
        partnership_id=chat.members[asker].partnership_id,
        chat_id=GROUP,
        message_id=1,
        asker_id=chat.members[asker].id,
        addressee_id=person.id if person else None,
        side=person.side if person else Side(addressee),
        kind=QuestionKind.CHAT_QUESTION,
        asked_at=at(when),
        response_due_at=at(response_due),
        text=text,
    )
    async with chat.stage.house.store.begin() as work:
        return await work.questions.add(question)


async def another_partnership(chat: Chat, key: str, name: str) -> None:
    """One more partnership that Thandi coordinates, with a lead on each side: `{key}-lead`."""
    calendar = chat.members["amina"].calendar
    partnership = Partnership(
        id=0,
        key=key,
        name=name,
        phase=Phase.MIDDLE,
        phase_started_on=at("2025-06-01 00:00").date(),
        stage=ChangeStage.DIAGNOSIS,
        mode=Mode.WATCH,
        mentor=Utility(f"{name} Mentor", Side.MENTOR, calendar),
        mentee=Utility(f"{name} Mentee", Side.MENTEE, calendar),
        norms=load_norms(),
    )
    async with chat.stage.house.store.begin() as work:
        made = await work.partnerships.save(partnership, {})
        thandi = chat.members["thandi"]
        lead = Member(
            0, made.id, f"{key}-lead", "Lead Person", Side.MENTEE, Role.LEAD, "en", calendar
        )
        again = Member(
            0, made.id, "thandi", thandi.name, thandi.side, thandi.role, "en", thandi.calendar
        )
        chat.members[lead.key] = await work.members.save(lead)
        saved = await work.members.save(again, thandi.calendar.timezone)
        await work.members.joined(saved.id, thandi.telegram_id or 0, "thandi", work.now)


async def newcomer(chat: Chat, key: str, name: str, side: Side, role: Role) -> Member:
    """A member of the partnership who has not started the bot."""
    calendar: WorkingCalendar = chat.members["amina"].calendar
    partnership_id = chat.members["amina"].partnership_id
    async with chat.stage.house.store.begin() as work:
        member = Member(0, partnership_id, key, name, side, role, "en", calendar)
        return await work.members.save(member)
