"""Action items, logged by message for oneself and for others."""

from datetime import UTC, datetime

import pytest

from mentoring.commitments import Commitment, Kind
from mentoring.partnerships import Member
from storage.people.members import MemberRow
from tests.chat import Chat, Phone

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
        await work.members.changed(row)
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


@pytest.mark.parametrize(
    "words", ["me: send the list", "moi : envoyer la liste", "eu: enviar a lista", "Yo: enviar"]
)
async def test_me_is_whoever_writes(chat: Chat, amina: Phone, words: str) -> None:
    await amina.writes(f"#action {words} 11/2")
    assert await amina.reads() == []
    (item,) = await items(chat)
    assert (item.owner_id, item.accepted_at is None) == (chat.members["amina"].id, False)


async def test_me_can_be_typed_when_the_owner_is_asked_for(chat: Chat, amina: Phone) -> None:
    await amina.says("#action send the list by 11 Feb")
    assert (await amina.says("me"))[-1].startswith("Noted: send the list, due Wed 11 Feb")


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
