"""Partnership files: what they make, what they refuse, and where they say it is wrong."""

from datetime import time
from pathlib import Path

from bot.partnership_file.loader import Loaded, load_partnership, make_links, told
from bot.partnership_file.reader import read_partnership
from bot.replay.stage import Stage
from mentoring.calendars import DayHours
from mentoring.norms import load_norms
from mentoring.partnerships import Mode, Phase, Role, Side

EXAMPLE = (Path(__file__).parents[3] / "partnership.example.toml").read_text("utf-8")

SMALL = """\
key = "kisiwa-noord"
name = "Noord - Kisiwa"
phase = "orientation"
phase_started = 2026-02-02
stage = "structuring"
mode = "watch"
language = "en"

[utilities.mentee]
name = "Kisiwa Water"
timezone = "Africa/Dar_es_Salaam"
work_days = ["mon", "tue"]
opens = "07:30"
closes = "15:30"
holidays = [
    2026-04-26,
    2026-05-01,
]
[[utilities.mentee.special_hours]]
first = 2026-02-18
last = 2026-03-19
opens = "08:00"
closes = "14:00"

[utilities.mentor]
name = "Noord Water"
timezone = "Europe/Amsterdam"
work_days = ["mon"]
opens = "08:30"
closes = "17:00"

[norms]
answer_targets.chat_question = 12

[[people]]
name = "Amina Juma"
side = "mentee"
role = "lead"
language = "en"
username = "@amina_juma"

[[people]]
key = "baraka"
name = "Baraka Nyondo"
side = "mentee"
role = "expert"
language = "en"
stand_in = "amina-juma"

[[people]]
key = "thandi"
name = "Thandi Maseko"
side = "programme"
role = "coordinator"
language = "en"
timezone = "Africa/Johannesburg"
"""


async def load(stage: Stage, text: str) -> Loaded:
    """Load a file the way the command does."""
    async with stage.house.store.begin() as work:
        return await load_partnership(work, read_partnership(text))


async def links_after(stage: Stage, loaded: Loaded) -> str:
    """What the command prints."""
    async with stage.house.store.begin() as work:
        return told(loaded, await make_links(work, loaded, "wellkept_bot"))


async def test_the_example_makes_a_partnership_with_its_people(stage: Stage) -> None:
    loaded = await load(stage, EXAMPLE)
    partnership, people = loaded.partnership, {m.key: m for m in loaded.members}
    assert loaded.is_new
    assert (partnership.phase, partnership.mode) == (Phase.ORIENTATION, Mode.ASSIST)
    assert partnership.norms.answer_targets.chat_question == 12
    assert partnership.norms.answer_targets.review == load_norms().answer_targets.review
    assert len(partnership.mentee.calendar.special_hours) == 1
    assert partnership.mentee.calendar.hours_by_day == (DayHours(4, time(7, 30), time(12)),)
    assert (partnership.mentee.place, partnership.mentee.country) == ("Mtwara", "TZ")
    assert partnership.mentee.phones[0] == "Control room +255 23 555 0100"
    assert (partnership.mentor.place, partnership.mentor.phones) == ("", ())
    assert people["amina"].stand_in_id == people["neema"].id == people["baraka"].stand_in_id
    assert people["baraka"].username == "baraka_n"
    assert people["jonas"].calendar.timezone == "Europe/Amsterdam"
    assert people["maartje"].calendar.timezone == "Europe/Lisbon"
    assert people["thandi"].calendar.timezone == "Africa/Johannesburg"
    assert (people["thandi"].side, people["thandi"].role) == (Side.PROGRAMME, Role.COORDINATOR)


async def test_everybody_who_is_to_join_gets_a_link_to_be_passed_on(stage: Stage) -> None:
    printed = await links_after(stage, await load(stage, SMALL))
    assert printed.startswith("Noord - Kisiwa is loaded: 3 people.\n")
    assert "Amina Juma (mentee lead): https://t.me/wellkept_bot?start=" in printed
    assert printed.count("https://t.me/wellkept_bot?start=") == 3
    assert "to the group: https://t.me/wellkept_bot?startgroup=" in printed


async def test_loading_again_updates_and_lets_nobody_join_twice(stage: Stage) -> None:
    loaded = await load(stage, SMALL)
    baraka = next(m for m in loaded.members if m.key == "baraka")
    async with stage.house.store.begin() as work:
        await work.members.joined(baraka.id, 12, "baraka_n", work.now)
        await work.partnerships.bind(loaded.partnership.id, -1001, 7)
    again = await load(stage, SMALL.replace("Baraka Nyondo", "Baraka M. Nyondo"))
    printed = await links_after(stage, again)
    assert not again.is_new
    assert again.partnership.id == loaded.partnership.id
    assert (again.partnership.chat_id, again.partnership.thread_id) == (-1001, 7)
    assert {m.id for m in again.members} == {m.id for m in loaded.members}
    assert "Already joined: Baraka M. Nyondo." in printed
    assert "Nyondo (mentee" not in printed
    assert "The group is linked already." in printed
    assert "startgroup" not in printed


async def test_who_has_left_is_named_and_gets_no_link(stage: Stage) -> None:
    loaded = await load(stage, SMALL)
    baraka = next(m for m in loaded.members if m.key == "baraka")
    async with stage.house.store.begin() as work:
        await work.members.depart(baraka.id, work.now)
    printed = await links_after(stage, await load(stage, SMALL))
    assert "Left the partnership, and not invited again: Baraka Nyondo." in printed
    assert "Baraka Nyondo (mentee" not in printed


async def test_people_who_leave_the_file_are_kept_and_named(stage: Stage) -> None:
    await load(stage, SMALL)
    start = SMALL.index('[[people]]\nkey = "baraka"')
    shorter = SMALL[:start] + SMALL[SMALL.index('[[people]]\nkey = "thandi"') :]
    again = await load(stage, shorter)
    assert [m.name for m in again.kept] == ["Baraka Nyondo"]
    assert "No longer in the file, and kept as they are: Baraka Nyondo." in await links_after(
        stage, again
    )


async def test_earlier_links_stay_good_when_a_file_is_loaded_again(stage: Stage) -> None:
    loaded = await load(stage, SMALL)
    async with stage.house.store.begin() as work:
        first = await make_links(work, loaded, "wellkept_bot")
        await make_links(work, loaded, "wellkept_bot")
        code = first.people[0][1].rpartition("=")[2]
        found = await work.invites.find(code, work.now)
    assert found is not None
    assert found.state == "valid"
