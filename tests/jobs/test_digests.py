"""The weekly digest in the coordinator's chat."""

from dataclasses import replace
from datetime import date

import pytest

from jobs.digests import fitted
from mentoring.digests import Account, Item
from mentoring.norms import load_norms
from mentoring.notices import Line, Notice, moment
from mentoring.partnerships import Member, Reader, Role, Side
from storage import Store
from tests.chat import Chat, Phone
from tests.conftest import HOME
from tests.given import another_partnership, asked, at, newcomer, promised
from texts import render

JOHANNESBURG = "Africa/Johannesburg"
QUIET = "Good morning, Thandi. Nothing needs you this week."


async def first_week(chat: Chat, thandi: Phone) -> None:
    """The digest of the first Monday, which has nothing to tell, is out of the way."""
    await chat.travel("2026-02-02 12:00", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_it_comes_on_monday_at_half_past_eight_where_the_coordinator_lives(
    chat: Chat, thandi: Phone
) -> None:
    await first_week(chat, thandi)
    await chat.travel("2026-02-09 08:29", JOHANNESBURG)
    assert await thandi.reads() == []
    await chat.travel("2026-02-09 08:30", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_there_is_one_digest_a_week(chat: Chat, thandi: Phone) -> None:
    await first_week(chat, thandi)
    await chat.travel("2026-02-08 23:00", JOHANNESBURG)
    assert await thandi.reads() == []
    await chat.travel("2026-02-23 12:00", JOHANNESBURG)
    assert len(await thandi.reads()) == 3


async def test_nobody_else_gets_a_digest(chat: Chat, amina: Phone, jonas: Phone) -> None:
    await chat.travel("2026-02-09 12:00")
    assert not [text for text in await amina.reads() + await jonas.reads() if "week" in text]


async def test_what_needs_the_coordinator_comes_first(chat: Chat, thandi: Phone) -> None:
    joe = await newcomer(chat, "joe", "Joe Doe", Side.MENTOR, Role.EXPERT)
    async with chat.stage.house.store.begin() as work:
        await work.invites.make(joe.partnership_id, joe.id, at("2026-02-09 09:00"))
    await first_week(chat, thandi)
    await promised(chat, "amina", "publish the leak map", "2026-02-06 15:30")
    await promised(chat, "jonas", "send the valves", "2026-02-19 18:00")
    await promised(chat, "baraka", "send the list", None, logged_by="jonas", confirmed=False)
    await asked(chat, "jonas", "baraka", "what is the pressure?")
    await asked(
        chat,
        "amina",
        "jonas",
        "and here?",
        when="2026-02-13 12:00",
        response_due="2026-02-16 12:00",
    )
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert (await thandi.reads())[-1].splitlines() == [
        "Your week, Thandi",
        "Noord - Kisiwa",
        "Needs you",
        "1. Joe Doe (Noord Water) has not joined yet, invited Mon 9 Feb",
        "2. Date passed Fri 6 Feb at Kisiwa Water: publish the leak map",
        "3. A question of Jonas to Kisiwa Water waits since Mon 2 Feb",
        "4. Not confirmed yet at Kisiwa Water, logged Mon 2 Feb: send the list",
        "Due this week",
        "– send the valves (Noord Water), Thu 19 Feb, 18:00 Dar es Salaam / 16:00 Amsterdam",
    ]


async def test_it_never_tells_who_has_not_answered_nor_what_was_asked(
    chat: Chat, thandi: Phone
) -> None:
    await asked(chat, "jonas", "baraka", "what is the secret of the pump?")
    await promised(chat, "baraka", "send the list", "2026-02-03 15:30")
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    text = (await thandi.reads())[-1]
    assert "Baraka" not in text
    assert "secret" not in text


async def test_what_was_done_is_good_news_for_one_week(
    chat: Chat, amina: Phone, thandi: Phone
) -> None:
    await first_week(chat, thandi)
    done = await promised(chat, "amina", "publish the leak map", "2026-02-20 15:30")
    await amina.says("/mine")
    await amina.taps("1 done")
    await chat.travel("2026-02-09 08:30", JOHANNESBURG)
    [text] = await thandi.reads()
    assert text.splitlines()[2:] == ["Good news", "– Done: publish the leak map (Kisiwa Water)"]
    assert await subjects(chat, thandi) == (done.subject,)
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def subjects(chat: Chat, thandi: Phone) -> tuple[str, ...]:
    """What the newest message to the coordinator is about."""
    async with chat.stage.house.store.begin() as work:
        letter = await work.outbox.latest_to(thandi.telegram_id)
    assert letter is not None
    [notice] = letter.notices
    assert notice.kind == "digest"
    return notice.about


async def test_it_is_about_all_that_it_shows(chat: Chat, thandi: Phone) -> None:
    passed = await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    due = await promised(chat, "jonas", "send the valves", "2026-02-19 18:00")
    question = await asked(chat, "jonas", "baraka", "what is the pressure?")
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    expected = (passed.subject, question.subject, due.subject)
    assert await subjects(chat, thandi) == expected


async def test_somebody_who_blocks_the_bot_is_named_once(chat: Chat, thandi: Phone) -> None:
    await first_week(chat, thandi)
    async with chat.stage.house.store.begin() as work:
        await work.members.unreachable(chat.members["baraka"].telegram_id or 0, work.now)
    await chat.travel("2026-02-09 08:30", JOHANNESBURG)
    line = "1. Baraka Nyondo (Kisiwa Water) cannot be reached by the bot since Mon 2 Feb"
    assert line in (await thandi.reads())[0]
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_worst_first_and_the_rest_a_count(chat: Chat, thandi: Phone) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await another_partnership(chat, "hills", "Hills")
    await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    for number in range(2):
        await promised(chat, "lakes-lead", f"task {number}", "2026-02-03 15:30")
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert (await thandi.reads())[-1].splitlines() == [
        "Your week, Thandi",
        "Lakes",
        "Needs you",
        "1. Date passed Tue 3 Feb at Lakes Mentee: task 0",
        "2. Date passed Tue 3 Feb at Lakes Mentee: task 1",
        "Noord - Kisiwa",
        "Needs you",
        "3. Date passed Tue 3 Feb at Kisiwa Water: publish the leak map",
        "In one other partnership nothing needs you.",
    ]


async def test_a_partnership_for_which_there_is_no_room_is_told_in_numbers(
    chat: Chat, thandi: Phone
) -> None:
    await another_partnership(chat, "lakes", "Lakes")
    await promised(chat, "amina", "publish the leak map", "2026-02-03 15:30")
    for number in range(7):
        await promised(chat, "lakes-lead", f"task {number}", "2026-02-03 15:30")
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert (await thandi.reads())[-1].splitlines()[-2:] == [
        "– and 2 more",
        "Noord - Kisiwa: needs you 1, due this week 0, good news 0",
    ]


async def sweep_at(chat: Chat, when: str) -> None:
    """The bot was away until then."""
    chat.stage.clock.set(at(when, JOHANNESBURG))
    await chat.stage.house.timetable.sweep()


async def test_after_an_outage_there_is_one_digest_for_the_present_week(
    chat: Chat, thandi: Phone
) -> None:
    await first_week(chat, thandi)
    await sweep_at(chat, "2026-02-25 11:00")
    assert await thandi.reads() == [QUIET]
    await chat.travel("2026-03-02 08:29", JOHANNESBURG)
    assert await thandi.reads() == []
    await chat.travel("2026-03-02 08:30", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_after_an_outage_nobody_is_written_to_at_night(chat: Chat, thandi: Phone) -> None:
    await first_week(chat, thandi)
    await sweep_at(chat, "2026-02-11 22:00")
    assert await thandi.reads() == []
    await chat.travel("2026-02-12 09:00", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_after_an_outage_until_the_weekend_monday_is_soon_enough(
    chat: Chat, thandi: Phone
) -> None:
    await first_week(chat, thandi)
    await sweep_at(chat, "2026-02-14 12:00")
    await chat.travel("2026-02-16 12:00", JOHANNESBURG)
    assert await thandi.reads() == [QUIET]


async def test_who_coordinates_nothing_any_more_gets_no_digest(chat: Chat, thandi: Phone) -> None:
    await first_week(chat, thandi)
    async with chat.stage.house.store.begin() as work:
        member = await work.members.get(chat.members["thandi"].id)
        await work.members.save(replace(member, role=Role.EXPERT))
    await chat.travel("2026-02-16 08:30", JOHANNESBURG)
    assert QUIET not in await thandi.reads()
    assert await _planned(chat.stage.house.store) is None


async def _planned(store: Store) -> object:
    async with store.begin() as work:
        return await work.digests.next_at()


THANDI = Member(31, 1, "thandi", "Thandi Maseko", Side.PROGRAMME, Role.COORDINATOR, "en", HOME)
NORMS = load_norms().digest
PLACES = ("Africa/Dar_es_Salaam", "America/Argentina/Buenos_Aires")
LONG = (
    "the water and sewerage authority & co of a town with a long name, as it is written on paper"
)


def crowded(name: str, count: int, words: str = LONG) -> Account:
    """A partnership in which much has happened, to people with long names."""

    def items(key: str) -> tuple[Item, ...]:
        due = moment(at("2026-02-19 18:00"), PLACES)
        params = {"what": words[:60], "utility": words[:40], "due": due, "since": due}
        return tuple(Item(f"commitment:{n}", Line(key, params)) for n in range(1, count + 1))

    done = items("digest-done")
    return Account(name, items("digest-date-passed"), items("digest-due-item"), done)


@pytest.mark.parametrize("partnerships", [1, 2, 12, 40])
@pytest.mark.parametrize("items", [1, 5, 40])
def test_it_fits_on_one_screen_whatever_happened(partnerships: int, items: int) -> None:
    accounts = [crowded(f"{number} {LONG[:36]}", items) for number in range(partnerships)]
    text = shown(fitted(accounts, THANDI, NORMS, READER, TODAY))
    assert len(text) <= 1200
    assert len(text.splitlines()) <= 24
    assert "Needs you" in text


READER = Reader("en", PLACES)
TODAY = date(2026, 2, 16)


def shown(notice: Notice) -> str:
    """What the coordinator would read, with its marks."""
    return render([notice], READER, TODAY).text


def test_good_news_makes_room_first_and_what_needs_the_coordinator_stays() -> None:
    notice = fitted([crowded("One", 40, "send the valves")], THANDI, NORMS, READER, TODAY)
    keys = [line.key for line in notice.lines]
    assert keys.count("digest-date-passed") == 5
    assert keys.count("digest-due-item") == 5
    assert keys.count("digest-done") == 0
    assert "Good news: 40" in shown(notice)
    assert "– and 35 more" in shown(notice)
    assert len(notice.buttons) == 5
