"""What has been answered or replaced has no buttons any more, and its words stay."""

from dataclasses import replace
from datetime import date

from tests.chat import Chat, Phone
from tests.given import asked, promised
from tests.handlers.questions.room import LOGGERS, asks
from tests.handlers.test_digests import no_usernames

MAP = "publish the leak map"


def buttons(phone: Phone) -> list[tuple[int, list[str]]]:
    """What can still be pressed in a private chat: by the place of the message, oldest first."""
    shown = [m for m in phone.messages() if m.sender == phone.stage.world.bot.id]
    labels = [[key["text"] for row in m.buttons for key in row] for m in shown]
    return [(place, each) for place, each in enumerate(labels) if each]


async def test_a_date_that_was_typed_takes_the_days_off_the_question(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await jonas.writes(f"#action Amina: {MAP}")
    (question,) = await amina.reads()
    await amina.says("friday")
    assert buttons(amina) == [(1, ["Done", "New date", "Drop it", "Undo"])]
    assert amina.messages()[0].text == question
    assert amina.messages()[0].edited is None


async def test_what_is_done_in_one_place_is_done_in_all(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.says("/mine")
    await amina.taps("1 done")
    assert buttons(amina) == [(1, ["1: Undo"])]


async def test_taken_back_it_can_be_pressed_again_in_all(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await chat.wait(minutes=11)
    await amina.says("/mine")
    before = buttons(amina)
    await amina.taps("1 done")
    await amina.says("/undo")
    assert buttons(amina) == before


async def test_a_question_answered_in_the_group_needs_no_button(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    room = await asks(chat, jonas, LOGGERS)
    await chat.travel("2026-02-03 12:00")
    assert buttons(baraka) == [(0, ["I need until …", "Not a question"])]
    await baraka.writes("All of them but two", reply_to=room.message_id)
    assert buttons(baraka) == []


async def test_a_new_list_takes_over_from_the_old_one(chat: Chat, amina: Phone) -> None:
    await promised(chat, "amina", MAP, "2026-02-06 15:30")
    await amina.says("/mine")
    await amina.says("/mine")
    assert buttons(amina) == [(1, ["1 done", "1 new date", "1 somebody else"])]


async def test_a_reminder_takes_over_from_what_was_said_before(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Wed 4 Feb")
    await chat.travel("2026-02-05 12:00")
    (only,) = buttons(amina)
    assert "How did this go" in amina.messages()[only[0] + 1].text


async def test_the_digest_offers_nothing_for_what_is_settled(
    chat: Chat, thandi: Phone, jonas: Phone
) -> None:
    await promised(chat, "amina", MAP, "2026-02-03 15:30")
    await asked(chat, "jonas", "baraka", "what is the pressure?")
    await chat.travel("2026-02-16 08:30", "Africa/Johannesburg")
    assert offered(thandi) == {"1", "2"}
    digest = thandi.messages()[-1].text
    await jonas.says("/mine")
    await jonas.taps("1 settled")
    assert offered(thandi) == {"1"}
    assert thandi.messages()[-1].text == digest


def offered(phone: Phone) -> set[str]:
    """The numbers of the items with a button in the newest message."""
    return {label.split()[0] for row in phone.rows() for label in row}


async def test_words_that_were_passed_on_can_be_cancelled_no_more(
    chat: Chat, thandi: Phone
) -> None:
    await no_usernames(chat)
    await promised(chat, "amina", MAP, "2026-02-03 15:30")
    await chat.travel("2026-02-16 08:30", "Africa/Johannesburg")
    await thandi.taps("1 write to the lead")
    assert buttons(thandi)[-1][1] == ["Never mind"]
    await thandi.says("Shall we talk on Friday?")
    assert "Never mind" not in [label for _, row in buttons(thandi) for label in row]
    assert "What should I tell Amina" in thandi.messages()[-3].text


async def test_a_day_that_has_become_a_day_off_is_asked_about(chat: Chat, amina: Phone) -> None:
    await amina.says(f"/commit {MAP}")
    async with chat.stage.house.store.begin() as work:
        partnership = await work.partnerships.get(chat.members["amina"].partnership_id)
        calendar = replace(partnership.mentee.calendar, holidays=frozenset({date(2026, 2, 6)}))
        mentee = replace(partnership.mentee, calendar=calendar)
        await work.partnerships.save(replace(partnership, mentee=mentee), {})
    (asked_again,) = await amina.taps("Fri 6 Feb")
    assert asked_again.startswith("Fri 6 Feb is no working day for you.")
    assert amina.rows() == [["Thu 5 Feb", "Mon 9 Feb"], ["Other"]]
    assert f"{MAP} (Amina), date to come" in chat.board()
