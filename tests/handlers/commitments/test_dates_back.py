"""The way back from a question about a date."""

from tests.chat import Chat, Phone

QUICK = ["Tue 3 Feb", "Fri 6 Feb", "Mon 9 Feb"]
MAP = "publish the leak map"
FIRST = [["Yes", "Other date", "Not mine"]]


async def test_back_leads_to_what_was_asked_first(jonas: Phone, amina: Phone) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    (asked,) = await amina.reads()
    await amina.taps("Other date")
    assert amina.rows() == [QUICK, ["Other", "Back"]]
    assert await amina.taps("Back") == [asked]
    assert amina.rows() == FIRST


async def test_other_asks_for_a_written_day_and_leads_back_too(jonas: Phone, amina: Phone) -> None:
    await jonas.writes(f"#action Amina: {MAP} by Friday")
    await amina.taps("Other date")
    await amina.reads()
    told = await amina.taps("Other")
    assert told == [f"{MAP}: write the day, such as Friday or 12 June."]
    await amina.taps("Back")
    assert amina.rows() == FIRST
    await amina.taps("Other date")
    await amina.taps("Other")
    assert (await amina.says("12 Feb"))[-1].startswith(f"Noted: {MAP}, due Thu 12 Feb")


async def test_back_from_a_written_day_keeps_the_question_for_a_date(
    chat: Chat, amina: Phone
) -> None:
    await amina.says(f"/commit {MAP}")
    await amina.taps("Other")
    await amina.taps("Back")
    assert amina.rows() == [QUICK, ["Other"]]
    assert (await amina.says("friday"))[-1].startswith(f"Noted: {MAP}, due Fri 6 Feb")


async def test_back_changes_one_of_several_items_only(jonas: Phone, amina: Phone) -> None:
    await jonas.writes(f"#actions\nAmina: {MAP} by Friday\nAmina: order pipes by Friday")
    await amina.taps("2: Other date")
    await amina.taps("1: Yes")
    await amina.taps("2: Back")
    assert amina.rows()[0] == ["1: Done", "1: New date", "1: Drop it"]
    assert amina.rows()[-1] == ["2: Yes", "2: Other date", "2: Not mine"]


async def test_an_old_way_back_of_a_finished_item_is_dead(amina: Phone) -> None:
    await amina.says(f"/commit {MAP} by Friday")
    await amina.taps("New date")
    message_id, data = amina.button("Back")
    await amina.taps("Back")
    await amina.taps("Done")
    assert "has done its work" in await amina.taps_data(data, message_id)
