"""Action items, logged by message for oneself and for others."""

from datetime import UTC, datetime

import pytest

from handlers.owners import ask_waiting_owner
from mentoring.commitments import Commitment, Kind
from mentoring.partnerships import Member
from storage.members import MemberRow
from tests.chat import GROUP, Chat, Phone

LIST_BY_FRIDAY = "I will send the list by Friday"


async def items(chat: Chat) -> list[Commitment]:
    """Everything on record in the partnership, in the order of its making."""
    async with chat.stage.house.store.begin() as work:
        found = await work.commitments.open_of_partnership(chat.members["amina"].partnership_id)
    return sorted(found, key=lambda each: each.id)


async def newcomer(chat: Chat, name: str, username: str | None = None) -> Member:
    """Somebody of the mentee side who has not started the bot."""
    amina = chat.members["amina"]
    async with chat.stage.house.store.begin() as work:
        row = MemberRow(
            partnership_id=amina.partnership_id,
            key=name.split()[0].lower(),
            name=name,
            side=amina.side,
            role="expert",
            language="en",
            username=username,
        )
        work.session.add(row)
        await work.session.flush()
        return await work.members.get(row.id or 0)


async def test_an_item_for_somebody_is_marked_and_its_owner_is_asked(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    message_id = await jonas.writes("Thanks! #action Amina: send the staff list by Wed 11 Feb")
    assert jonas.marks(message_id) == ["✍"]
    assert await jonas.reads() == []
    assert await amina.reads() == [
        "Jonas de Wit noted this for you: send the staff list, "
        "due Wed 11 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. Will you do it?"
    ]
    assert amina.rows() == [["Yes", "Other date", "Not mine"]]


async def test_before_the_yes_the_board_shows_a_number_only(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes("#action Amina: send the staff list by Wed 11 Feb")
    assert "Proposed, not agreed yet: 1" in chat.board()
    assert "staff list" not in chat.board()
    assert await amina.taps("Yes") == [
        "Jonas de Wit noted this for you: send the staff list, "
        "due Wed 11 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. Will you do it?",
        "Noted: send the staff list, due Wed 11 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam.",
    ]
    assert amina.rows() == [["Done", "New date", "Drop it"], ["Undo"]]
    assert "send the staff list (Amina), Wed 11 Feb" in chat.board()


async def test_an_item_stands_from_the_start_and_its_owner_confirms_it(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    await jonas.writes("#action Amina: send the staff list by Wed 11 Feb")
    (logged,) = await items(chat)
    assert logged.stands
    assert logged.kind is Kind.ACTION
    assert logged.accepted_at is None
    await amina.taps("Yes")
    (accepted,) = await items(chat)
    assert accepted.accepted_at is not None


async def test_an_owner_who_is_not_at_work_is_asked_in_the_morning(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await amina.writes("#action Jonas: draft the terms of reference by Friday")
    assert await jonas.reads() == []
    await chat.travel("2026-02-02 09:00", "Europe/Amsterdam")
    (asked,) = await jonas.reads()
    assert "due Fri 6 Feb, 17:00 Amsterdam / 19:00 Dar es Salaam" in asked


async def test_several_items_of_one_message_come_to_their_owner_in_one(
    chat: Chat, amina: Phone, baraka: Phone, jonas: Phone
) -> None:
    message_id = await amina.writes(
        "#actions\nBaraka - clean the pumps - 11 Feb\n"
        "Jonas - draft the ToR - 12 Feb\nBaraka - test the valves - 13 Feb"
    )
    (asked,) = await baraka.reads()
    assert "1. Amina Juma noted this for you: clean the pumps" in asked
    assert "2. Amina Juma noted this for you: test the valves" in asked
    assert baraka.rows() == [
        ["1: Yes", "1: Other date", "1: Not mine"],
        ["2: Yes", "2: Other date", "2: Not mine"],
    ]
    assert amina.marks(message_id) == ["✍"]
    assert len(await items(chat)) == 3


async def test_a_yes_to_one_item_leaves_the_others_in_the_message(
    amina: Phone, baraka: Phone
) -> None:
    await amina.writes("#actions\nBaraka - clean the pumps - 11 Feb\nBaraka - test - 13 Feb")
    (_, shown) = await baraka.taps("1: Yes")
    first, second = shown.split("\n\n")
    assert first.startswith("1. Noted: clean the pumps, due Wed 11 Feb")
    assert second.startswith("2. Amina Juma noted this for you: test")
    assert baraka.rows() == [
        ["1: Done", "1: New date", "1: Drop it"],
        ["1: Undo"],
        ["2: Yes", "2: Other date", "2: Not mine"],
    ]


@pytest.mark.parametrize("written", ["yes", "Yes!", "YES"])
async def test_a_button_works_typed(chat: Chat, jonas: Phone, amina: Phone, written: str) -> None:
    await jonas.writes("#action Amina: send the staff list by Wed 11 Feb")
    await amina.says(written)
    assert "send the staff list (Amina)" in chat.board()


async def test_a_list_by_command_is_read_line_by_line(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    told = await amina.says(
        "/actions\n1. Baraka: clean the pumps by 11 Feb\n\n- Amina: pay, 12 Feb"
    )
    assert len(told) == 1
    assert "Noted for Baraka: clean the pumps, due Wed 11 Feb" in told[0]
    assert "Noted: pay, due Thu 12 Feb" in told[0]
    assert len(await baraka.reads()) == 1


async def test_an_item_logged_in_private_is_on_the_board(chat: Chat, amina: Phone) -> None:
    told = await amina.says("#action Amina: pay the invoice by Friday")
    assert told == [
        "Noted: pay the invoice, due Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam."
    ]
    assert "pay the invoice (Amina), Fri 6 Feb" in chat.board()


async def test_the_logger_in_private_hears_who_is_asked(amina: Phone, baraka: Phone) -> None:
    assert await amina.says("/action Baraka: clean the pumps by 11 Feb") == [
        "Noted for Baraka: clean the pumps, "
        "due Wed 11 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam. I ask Baraka for a yes."
    ]
    assert len(await baraka.reads()) == 1


async def test_a_command_in_the_group_is_marked_without_a_word(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    message_id = await amina.writes("/action@wellkept_bot Baraka: clean the pumps by 11 Feb")
    assert amina.marks(message_id) == ["✍"]
    assert await amina.reads() == []
    said = [m.text for m in chat.group() if m.sender == chat.stage.world.bot.id and m.text]
    assert said == [chat.board()]


async def test_a_caption_can_hold_an_item(amina: Phone, baraka: Phone) -> None:
    await amina.sends("pumps.pdf", "#action Baraka: read this by 11 Feb")
    (asked,) = await baraka.reads()
    assert "read this, due Wed 11 Feb" in asked


async def test_own_words_are_a_yes(chat: Chat, amina: Phone) -> None:
    await amina.writes("#action Amina: pay the invoice by Friday")
    (item,) = await items(chat)
    assert item.accepted_at is not None
    assert await amina.reads() == []


async def test_commit_in_reply_takes_on_what_the_other_message_says(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    asked = await amina.writes("Can somebody send the list by Friday?")
    command = await baraka.writes("/commit", reply_to=asked)
    (item,) = [each for each in await items(chat) if each.accepted_at]
    assert (item.what, item.owner_id) == ("send the list", chat.members["baraka"].id)
    assert item.source_message_id == asked
    assert baraka.marks(command) == ["✍"]


async def test_words_of_time_are_read_where_they_were_said(
    chat: Chat, jonas: Phone, amina: Phone
) -> None:
    said = await jonas.writes("I will send the list on Friday at 9:00")
    await amina.writes("/commit", reply_to=said)
    item = next(each for each in await items(chat) if each.accepted_at)
    assert item.due_at == datetime(2026, 2, 6, 8, 0, tzinfo=UTC)


async def test_an_action_in_reply_names_the_owner_only(
    chat: Chat, amina: Phone, jonas: Phone, baraka: Phone
) -> None:
    said = await amina.writes("Somebody should clean the pumps by 11 Feb")
    await jonas.writes("/action Baraka", reply_to=said)
    (asked,) = await baraka.reads()
    assert "clean the pumps, due Wed 11 Feb" in asked


async def test_a_date_behind_the_name_wins_over_the_one_replied_to(
    amina: Phone, jonas: Phone, baraka: Phone
) -> None:
    said = await amina.writes("Somebody should clean the pumps by 11 Feb")
    await jonas.writes("/action Baraka by 12 Feb", reply_to=said)
    (asked,) = await baraka.reads()
    assert "clean the pumps, due Thu 12 Feb" in asked


async def test_a_bare_tag_in_reply_to_a_promise_is_its_speakers(
    chat: Chat, baraka: Phone, amina: Phone
) -> None:
    said = await baraka.writes(LIST_BY_FRIDAY)
    await baraka.reads()
    await amina.writes("#action", reply_to=said)
    assert await baraka.reads() == []
    (item,) = await items(chat)
    assert (item.owner_id, item.kind) == (chat.members["baraka"].id, Kind.ACTION)
    assert item.expires_at is None


async def test_a_bare_tag_behind_a_promise_is_about_it(chat: Chat, amina: Phone) -> None:
    await amina.writes(f"{LIST_BY_FRIDAY} #action")
    (item,) = await items(chat)
    assert (item.what, item.owner_id) == ("send the list", chat.members["amina"].id)


async def test_the_same_message_logged_twice_for_one_owner_is_one_item(
    chat: Chat, amina: Phone, jonas: Phone, maartje: Phone, baraka: Phone
) -> None:
    said = await amina.writes("Somebody should clean the pumps by 11 Feb")
    await jonas.writes("/action Baraka", reply_to=said)
    await maartje.writes("/action Baraka", reply_to=said)
    assert len(await items(chat)) == 1
    assert len(await baraka.reads()) == 1


async def test_a_reply_in_private_works_as_well(chat: Chat, amina: Phone) -> None:
    await amina.says("note for later: I will pay the invoice by Friday")
    said = [m for m in amina.messages() if m.sender == amina.telegram_id][-1]
    (told,) = await amina.says("/commit", reply_to=said.id)
    assert told.startswith("Noted: pay the invoice, due Fri 6 Feb")


async def test_a_reply_with_own_words_is_about_these(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    said = await amina.writes("The pumps are dirty")
    await amina.writes("#action Baraka: clean the pumps by 11 Feb", reply_to=said)
    (asked,) = await baraka.reads()
    assert "clean the pumps" in asked


@pytest.mark.parametrize(
    "text", ["#action", "#action 😀", "/action", "/actions", "#action Baraka"]
)
async def test_an_item_that_says_nothing_gets_an_example(
    chat: Chat, amina: Phone, text: str
) -> None:
    message_id = await amina.writes(text)
    assert await amina.reads() == [
        "Write who does what by when, for example: #action Amina: send the staff list by Friday"
    ]
    assert amina.marks(message_id) == []
    assert await items(chat) == []


@pytest.mark.parametrize("text", ["/commit", "/commit 🙂🙂", "/commit by Friday"])
async def test_a_promise_that_says_nothing_gets_an_example(
    chat: Chat, amina: Phone, text: str
) -> None:
    (hint,) = await amina.says(text)
    assert hint.endswith("for example: /commit send the leak map by Friday")
    assert await items(chat) == []


async def test_words_of_somebody_who_has_not_joined_are_not_read(chat: Chat, amina: Phone) -> None:
    chat.stage.world.add_person(99, "Otto", "Otherman", "otto")
    chat.stage.world.joins(99, GROUP)
    said = chat.stage.world.says(99, LIST_BY_FRIDAY, GROUP)
    await amina.writes("/commit", reply_to=said)
    (hint,) = await amina.reads()
    assert hint.startswith("Write what you will do")
    assert await items(chat) == []


async def test_a_stranger_in_private_is_told_how_to_join(chat: Chat) -> None:
    chat.stage.world.add_person(99, "Otto", "Otherman", "otto", started=True)
    otto = Phone(chat.stage, 99, "otto", "UTC")
    (told,) = await otto.says("#action Otto: pay the invoice by Friday")
    assert told.startswith("I work for members of a partnership.")
    assert await items(chat) == []


@pytest.mark.parametrize("text", ["#action Baraka: clean the pumps", "/commit clean the pumps"])
async def test_forwarded_words_are_not_recorded(
    chat: Chat, amina: Phone, jonas: Phone, text: str
) -> None:
    message_id = await amina.forwards(text, jonas)
    (hint,) = await amina.reads()
    assert hint.startswith("Forwarded words are somebody else's")
    assert amina.marks(message_id) == []
    assert await items(chat) == []


async def test_a_text_without_end_is_cut_with_an_ellipsis(chat: Chat, amina: Phone) -> None:
    await amina.says("/commit " + "dig and dig again " * 200)
    (item,) = await items(chat)
    assert len(item.what) == 300
    assert item.what.endswith("…")


async def test_signs_of_html_are_shown_as_they_were_written(chat: Chat, amina: Phone) -> None:
    (told,) = await amina.says("/commit check <b>all & each</b> by Friday")
    assert told.startswith("Noted: check <b>all & each</b>, due")
    assert "<b>all & each</b>" in chat.board()


async def test_passwords_are_not_repeated(chat: Chat, amina: Phone, baraka: Phone) -> None:
    await amina.writes("#action Baraka: mail the SCADA password Xy12z by Friday")
    (asked,) = await baraka.reads()
    assert "something about access, due Fri 6 Feb" in asked
    assert "Xy12z" not in asked


async def test_an_edited_message_that_gains_the_tag_is_recorded_once(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    message_id = await amina.writes("Baraka: clean the pumps by 11 Feb")
    await amina.edits(message_id, "#action Baraka: clean the pumps by 11 Feb")
    assert amina.marks(message_id) == ["✍"]
    assert len(await baraka.reads()) == 1
    await amina.edits(message_id, "#action Baraka: clean all the pumps by 12 Feb")
    (item,) = await items(chat)
    assert item.what == "clean the pumps"
    assert await baraka.reads() == []


async def test_an_edit_of_what_waits_for_an_owner_changes_nothing(
    chat: Chat, amina: Phone
) -> None:
    message_id = await amina.writes("#action DG: sign the MoU by 5 March")
    assert len(await amina.reads()) == 1
    await amina.edits(message_id, "#action DG: sign the contract by 5 March")
    assert await amina.reads() == []


async def test_an_edited_promise_is_logged_in_place_of_its_proposal(
    chat: Chat, amina: Phone
) -> None:
    message_id = await amina.writes(LIST_BY_FRIDAY)
    await amina.edits(message_id, "#action Amina: send the list by Friday")
    (item,) = await items(chat)
    assert item.accepted_at is not None


async def test_an_owner_who_has_not_started_is_asked_to_in_the_group_once(
    chat: Chat, amina: Phone
) -> None:
    neema = await newcomer(chat, "Neema Komba")
    await amina.writes("#action Neema: count the meters by 11 Feb")
    await amina.writes("#action Neema: read the meters by 12 Feb")
    notices = [m for m in chat.group() if m.text.startswith("Neema, something was noted")]
    assert len(notices) == 1
    link = notices[0].buttons[0][0]["url"]
    assert link.startswith("https://t.me/wellkept_bot?start=")
    assert "count the meters" not in notices[0].text
    assert [each.owner_id for each in await items(chat)] == [neema.id, neema.id]


async def test_an_owner_who_joins_is_asked_about_what_was_logged_before(
    chat: Chat, amina: Phone
) -> None:
    neema = await newcomer(chat, "Neema Komba")
    await amina.writes("#action Neema: count the meters by 11 Feb")
    await amina.writes("#action Neema: read the meters")
    chat.stage.world.add_person(41, "Neema", "Komba", zone="Africa/Dar_es_Salaam", started=True)
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(neema.id, 41, None, work.now)
        await ask_waiting_owner(await work.members.get(neema.id), work)
        await ask_waiting_owner(await work.members.get(neema.id), work)
    phone = Phone(chat.stage, 41, "neema", "Africa/Dar_es_Salaam")
    (asked,) = await phone.reads()
    assert "1. Amina Juma noted this for you: count the meters, due Wed 11 Feb" in asked
    assert "2. By when will you do this: read the meters?" in asked


async def test_who_is_told_not_mine_finds_another_owner(
    chat: Chat, jonas: Phone, amina: Phone, baraka: Phone
) -> None:
    await jonas.writes("#action Amina: clean the pumps by Wed 11 Feb")
    (_, thanks) = await amina.taps("Not mine")
    assert thanks == "Thank you, then it is not yours: clean the pumps. I tell Jonas."
    assert "Proposed" not in chat.board()
    assert await jonas.reads() == []
    await chat.travel("2026-02-02 09:00", "Europe/Amsterdam")
    (told,) = await jonas.reads()
    assert told == (
        "Amina says that this is not theirs: clean the pumps. "
        "Who could do it? Tap a name or write it."
    )
    (shown,) = await jonas.taps("Baraka Nyondo")
    assert shown.startswith("Noted for Baraka: clean the pumps, due Wed 11 Feb, 13:30 Amsterdam")
    assert "Jonas de Wit noted this for you: clean the pumps" in (await baraka.reads())[-1]


async def test_a_yes_after_the_date_asks_for_another_date(
    chat: Chat, jonas: Phone, baraka: Phone
) -> None:
    await jonas.writes("#action Baraka: photograph the meters by Tuesday")
    await chat.travel("2026-02-05 09:00")
    await baraka.reads()
    (shown,) = await baraka.taps("Yes")
    assert shown.startswith("The date for photograph the meters has passed already.")
    assert (await baraka.taps("Fri 6 Feb"))[0].startswith(
        "Noted: photograph the meters, due Fri 6"
    )
    await chat.wait(minutes=10)
    assert await baraka.reads() == []


async def test_the_other_owner_can_be_written_too(chat: Chat, jonas: Phone, amina: Phone) -> None:
    await chat.travel("2026-02-02 11:00")
    await jonas.writes("#action Amina: clean the pumps by Wed 11 Feb")
    await amina.taps("Not mine")
    await jonas.reads()
    assert (await jonas.says("baraka"))[0].startswith("Noted for Baraka: clean the pumps")
