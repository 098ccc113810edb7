"""`/tz`: a member on a mission says where they are, and comes home again."""

from datetime import date

import pytest

from mentoring.partnerships import Member
from tests.chat import GROUP, Chat, Phone

ASKED = "Where are you? Write the city, or share your location (📎)."
UNTIL_NAIROBI = (
    "Nairobi, Kenya: it is 09:00 there. Until which day are you there? Tap a day, or write a date."
)
IN_ZWOLLE = "Noted: you are in Zwolle, Netherlands, where it is 07:00"
FOLLOWS = "What I write to you follows the clock there, in your usual working hours."


async def member(chat: Chat, key: str) -> Member:
    async with chat.stage.house.store.begin() as work:
        return await work.members.get(chat.members[key].id)


async def test_a_city_and_a_day_begin_a_mission(chat: Chat, jonas: Phone) -> None:
    (asked,) = await jonas.says("/tz")
    assert asked.startswith(ASKED)
    assert await jonas.says("nairobi") == [UNTIL_NAIROBI]
    assert jonas.rows() == [
        ["Fri 6 Feb", "Mon 9 Feb", "Mon 16 Feb"],
        ["No end date", "Another place"],
    ]
    assert await jonas.taps("Mon 9 Feb") == [
        f"Noted: you are in Nairobi, Kenya, where it is 09:00, until Mon 9 Feb. {FOLLOWS}"
    ]
    there = await member(chat, "jonas")
    assert (there.calendar.timezone, there.mission_until) == ("Africa/Nairobi", date(2026, 2, 9))
    assert there.calendar.opens == chat.members["jonas"].calendar.opens


async def test_everything_fits_into_one_line(chat: Chat, amina: Phone) -> None:
    (noted,) = await amina.says("/tz Zwolle until 20 March")
    assert noted == f"{IN_ZWOLLE}, until Fri 20 Mar. {FOLLOWS}"
    assert (await member(chat, "amina")).mission_until == date(2026, 3, 20)


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("pt", "/fuso Lisboa até 20 de março", "está em Lisboa, Portugal"),
        ("fr", "/fuseau Lisbonne jusqu'au 20 mars", "Noté\xa0: Lisbonne, Portugal"),
        ("fr", "/fuseau Mtwara jusqu'au 20 mars", "Noté\xa0: Mtwara, Tanzanie"),
        ("en", "/tz Lisboa until 20 March", "you are in Lisbon, Portugal"),
    ],
)
async def test_a_place_is_named_in_the_language_of_its_reader(
    jonas: Phone, language: str, words: str, told: str
) -> None:
    await jonas.says(f"/language {language}")
    assert told in (await jonas.says(words))[-1]


@pytest.mark.parametrize("words", ["until Friday", "jusqu’à vendredi", "hasta el viernes"])
async def test_whoever_is_away_already_names_another_last_day(
    chat: Chat, jonas: Phone, words: str
) -> None:
    (asked,) = await jonas.says(f"/tz {words}")
    assert asked.startswith(ASKED)
    await jonas.says("/tz Nairobi until 20 March")
    (told,) = [text for text in await jonas.says(f"/tz {words}") if "another clock" in text]
    assert "it is 09:00 there, until Fri 6 Feb." in told
    assert (await member(chat, "jonas")).mission_until == date(2026, 2, 6)


@pytest.mark.parametrize("words", ["Nairobi until 20 March", "Nairobi até 20 de março"])
async def test_a_stay_is_read_in_the_language_it_shows(
    chat: Chat, amina: Phone, jonas: Phone, words: str
) -> None:
    await amina.says("/language pt")
    for phone in (amina, jonas):
        await phone.says(f"/tz {words}")
        assert (await member(chat, phone.key)).mission_until == date(2026, 3, 20)
        await phone.says("/tz home")
        assert (await member(chat, phone.key)).mission_until is None
        await phone.says("/tz")
        await phone.says(words)
        assert (await member(chat, phone.key)).mission_until == date(2026, 3, 20)


async def test_dates_are_read_and_shown_by_the_clock_there(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until 20 March")
    (noted,) = await amina.says("/commit publish the leak map by tomorrow 10:00")
    assert noted.endswith("due Tue 3 Feb, 10:00 Amsterdam / 12:00 Dar es Salaam.")


async def test_a_stay_without_a_known_end_lasts_until_back_home(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle")
    (noted,) = await amina.taps("No end date")
    assert noted == f"{IN_ZWOLLE}. {FOLLOWS}"
    await chat.travel("2026-03-02 09:00")
    (at_home,) = [text for text in await amina.taps("Back home") if "at home" in text]
    assert at_home == (
        "You are at home: it is Mon 2 Mar, 09:00 Dar es Salaam. "
        "What I write to you follows that clock."
    )
    assert (await member(chat, "amina")).mission_zone is None


@pytest.mark.parametrize("words", ["/tz home", "/tz Back home"])
async def test_home_can_be_typed(chat: Chat, amina: Phone, words: str) -> None:
    await amina.says("/tz Zwolle until 20 March")
    (at_home,) = await amina.says(words)
    assert at_home.startswith("You are at home: it is Mon 2 Feb, 09:00 Dar es Salaam.")
    assert (await member(chat, "amina")).mission_zone is None


async def test_back_home_pressed_twice_is_home(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until 20 March")
    message_id, data = amina.button("Back home")
    await amina.taps_data(data, message_id)
    assert "has done its work" in await amina.taps_data(data, message_id)
    assert (await member(chat, "amina")).mission_zone is None


async def test_a_location_is_a_place(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz")
    (asked,) = await jonas.shares(-10.27, 40.18)
    assert asked.startswith("Mtwara, Tanzania: it is 09:00 there.")
    await jonas.says("until Friday")
    assert (await member(chat, "jonas")).calendar.timezone == "Africa/Dar_es_Salaam"


async def test_a_location_in_place_of_a_date_is_another_place(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz Nairobi")
    assert any(text.startswith("Mtwara, Tanzania") for text in await jonas.shares(-10.27, 40.18))
    await jonas.says("20 March")
    assert (await member(chat, "jonas")).calendar.timezone == "Africa/Dar_es_Salaam"


async def test_a_city_in_two_countries_is_asked_about(chat: Chat, jonas: Phone) -> None:
    (asked,) = await jonas.says("/tz Nzega until 20 March")
    assert asked == "Which place do you mean? Tap it, or write it with its country."
    assert jonas.rows() == [["Nzega, Tanzania (09:00)"], ["Nzega, Rwanda (08:00)"]]
    (noted,) = await jonas.taps("Nzega, Rwanda (08:00)")
    assert noted.startswith("Noted: you are in Nzega, Rwanda, where it is 08:00, until Fri 20 Mar")


async def test_a_city_in_two_countries_can_be_typed_with_its_country(
    chat: Chat, jonas: Phone
) -> None:
    await jonas.says("/tz Nzega")
    (without_buttons, asked) = sorted(await jonas.says("Nzega, Rwanda"), reverse=True)
    assert without_buttons.startswith("Which place do you mean?")
    assert asked.startswith("Nzega, Rwanda: it is 08:00 there.")
    first = jonas.messages()[-3]
    assert first.text.startswith("Which place")
    assert first.buttons == []


async def test_an_unknown_city_is_asked_for_once_more(chat: Chat, jonas: Phone) -> None:
    (asked,) = await jonas.says("/tz Xqzzy")
    assert asked.startswith("I do not find Xqzzy on my map. Write the city once more")
    assert await jonas.says("Nairobi") == [UNTIL_NAIROBI]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        pytest.param("30 January", "That day is over already in Nairobi", id="a past day"),
        pytest.param("30 February", "I do not find 30 February in the calendar.", id="no such"),
        pytest.param("whenever", "I did not understand this as a date. Write one", id="no day"),
    ],
)
async def test_a_day_that_cannot_be_is_asked_for_once_more(
    chat: Chat, jonas: Phone, typed: str, told: str
) -> None:
    await jonas.says("/tz Nairobi")
    assert any(text.startswith(told) for text in await jonas.says(typed))
    assert (await member(chat, "jonas")).mission_zone is None
    await jonas.says("20 March")
    assert (await member(chat, "jonas")).mission_until == date(2026, 3, 20)


@pytest.mark.parametrize("day", ["30 January", "30 February"])
async def test_a_day_that_cannot_be_in_the_command_is_asked_for(jonas: Phone, day: str) -> None:
    (asked,) = await jonas.says(f"/tz Nairobi until {day}")
    assert asked.endswith("Tap a day, or write a date.")


async def test_a_tapped_day_that_has_passed_meanwhile_is_asked_for_again(
    chat: Chat, jonas: Phone
) -> None:
    await jonas.says("/tz Nairobi")
    message_id, data = jonas.button("Fri 6 Feb")
    await chat.travel("2026-02-10 10:00")
    await jonas.reads()
    await jonas.taps_data(data, message_id)
    (asked,) = await jonas.reads()
    assert asked.startswith("That day is over already in Nairobi, where it is 10:00.")


async def test_another_place_is_asked_for_in_the_same_message(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz Nairobi")
    (asked,) = await jonas.taps("Another place")
    assert asked.startswith(ASKED)
    assert jonas.rows() == []
    (asked,) = await jonas.says("Kisumu")
    assert asked.startswith("Kisumu, Kenya")


async def test_a_second_press_does_nothing(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz Nzega until 20 March")
    message_id, data = jonas.button("Nzega, Rwanda (08:00)")
    await jonas.taps_data(data, message_id)
    assert "has done its work" in await jonas.taps_data(data, message_id)
    for dead in ("zones:until:0:open", "zones:until:0:soon", "zones:again:0"):
        assert "has done its work" in await jonas.taps_data(dead, message_id)


async def test_a_day_that_no_button_ever_said_is_dead(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz Nairobi")
    message_id, _ = jonas.button("No end date")
    assert "has done its work" in await jonas.taps_data("zones:until:0:soon", message_id)


async def test_whoever_is_away_already_is_told_so(chat: Chat, amina: Phone) -> None:
    await amina.says("/tz Zwolle until 20 March")
    (told,) = await amina.says("/tz")
    assert told.startswith(
        "You live by another clock at present: it is 07:00 there, until Fri 20 Mar."
    )
    assert amina.rows() == [["Back home"]]
    assert any(text.startswith("Kisumu, Kenya") for text in await amina.says("Kisumu"))


async def test_after_an_hour_words_are_about_something_else(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz")
    await chat.wait(hours=2)
    await jonas.reads()
    (told,) = await jonas.says("Nairobi")
    assert told.startswith("I did not understand this.")


async def test_a_promise_is_no_city(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz")
    (proposal,) = await jonas.says("I will send the chamber photos to Amina by Friday")
    assert proposal.startswith("Shall I keep this as your promise?")


async def test_cancel_ends_the_question(chat: Chat, jonas: Phone) -> None:
    await jonas.says("/tz")
    await jonas.says("/cancel")
    (told,) = await jonas.says("Nairobi")
    assert told.startswith("I did not understand this.")


async def test_in_the_group_the_answer_is_private(chat: Chat, jonas: Phone) -> None:
    before = len(chat.group())
    await jonas.writes("/tz Nairobi until 20 March")
    (noted,) = await jonas.reads()
    assert noted.startswith("Noted: you are in Nairobi, Kenya")
    ours = [m for m in chat.group()[before:] if m.sender == chat.stage.world.bot.id]
    assert ours == []


async def test_a_restart_in_the_middle_loses_nothing(chat: Chat, jonas: Phone) -> None:
    chat.stage.world.says(jonas.telegram_id, "/tz Nairobi")
    await jonas.reads()
    async with chat.stage.house.store.begin() as work:
        (prompt,) = await work.prompts.waiting(jonas.telegram_id)
    assert prompt.kind == "zone_until"
    chat.stage.world.says(jonas.telegram_id, "20 March")
    await jonas.reads()
    assert (await member(chat, "jonas")).mission_until == date(2026, 3, 20)


async def test_a_stranger_has_no_clock_to_change(chat: Chat) -> None:
    chat.stage.world.add_person(99, "Neema", zone="Africa/Nairobi")
    neema = Phone(chat.stage, 99, "neema", "Africa/Nairobi")
    (told,) = await neema.says("/tz Nairobi")
    assert told.startswith("I work for members of a partnership.")
    chat.stage.world.joins(99, GROUP)
