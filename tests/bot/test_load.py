"""Partnership files: what they make, what they refuse, and where they say it is wrong."""

from datetime import time
from pathlib import Path

import pytest

from bot.load import Loaded, load_partnership, make_links, told
from bot.partnership_file import read_partnership
from bot.play import Stage
from bot.toml_tables import FileMistake
from mentoring.calendars import DayHours
from mentoring.norms import load_norms
from mentoring.partnerships import Mode, Phase, Role, Side

EXAMPLE = (Path(__file__).parents[2] / "partnership.example.toml").read_text("utf-8")

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


MISTAKES = [
    pytest.param(
        'mode = "watch"',
        'mode = "spy"',
        6,
        "mode: must be one of assist, watch",
        id="unknown mode",
    ),
    pytest.param(
        'phase = "orientation"',
        'phase = ""',
        3,
        "phase: must be one of orientation, middle, dissolution, aftercare",
        id="empty phase",
    ),
    pytest.param(
        "phase_started = 2026-02-02",
        'phase_started = "2 Feb"',
        4,
        "phase_started: must be a date such as 2026-02-16",
        id="date in words",
    ),
    pytest.param(
        'language = "en"\n\n[util',
        'language = "English please"\n\n[util',
        7,
        'language: must be a language such as "en" or "pt-BR"',
        id="no language",
    ),
    pytest.param(
        'key = "kisiwa-noord"',
        'key = "Kisiwa Noord"',
        1,
        "key: must be a word of small letters, digits and dashes",
        id="key with capitals",
    ),
    pytest.param('key = "kisiwa-noord"\n', "", 1, "key: is missing", id="no key"),
    pytest.param(
        'name = "Noord - Kisiwa"',
        "name = 7",
        2,
        "name: must be a text in quotes",
        id="name without quotes",
    ),
    pytest.param(
        'stage = "structuring"',
        'stage = "structuring"\ncolour = "blue"',
        6,
        "colour: there is no such key",
        id="key nobody knows",
    ),
    pytest.param(
        'timezone = "Africa/Dar_es_Salaam"',
        'timezone = "Africa/Dar"',
        11,
        "utilities.mentee.timezone: no zone is called 'Africa/Dar'; "
        "did you mean 'Africa/Dar_es_Salaam'?",
        id="zone cut short",
    ),
    pytest.param(
        'timezone = "Europe/Amsterdam"',
        'timezome = "Europe/Amsterdam"',
        27,
        "utilities.mentor.timezome: there is no such key; did you mean 'timezone'?",
        id="key misspelt",
    ),
    pytest.param(
        'timezone = "Europe/Amsterdam"\n',
        "",
        25,
        "utilities.mentor.timezone: is missing",
        id="utility without zone",
    ),
    pytest.param(
        "[utilities.mentor]",
        "[utilities.adviser]",
        25,
        "utilities.adviser: there is no such key",
        id="third utility",
    ),
    pytest.param(
        '["mon", "tue"]',
        '["mon", "tuesday"]',
        12,
        "utilities.mentee.work_days.2: must be days out of mon, tue, wed, thu, fri, sat, sun",
        id="day spelt out",
    ),
    pytest.param(
        '["mon", "tue"]',
        '"mon-tue"',
        12,
        "utilities.mentee.work_days: must be a list in square brackets",
        id="days as one text",
    ),
    pytest.param(
        'work_days = ["mon"]',
        "work_days = []",
        28,
        "utilities.mentor.work_days: must name at least one day",
        id="no day",
    ),
    pytest.param(
        'opens = "07:30"',
        'opens = "half past seven"',
        13,
        'utilities.mentee.opens: must be a time of day such as "15:30"',
        id="time in words",
    ),
    pytest.param(
        'closes = "15:30"',
        'closes = "07:00"',
        14,
        "utilities.mentee.closes: must be later than 07:30, on the same day",
        id="closes before it opens",
    ),
    pytest.param(
        "    2026-05-01,",
        '    "1 May",',
        17,
        "utilities.mentee.holidays.2: must be a date such as 2026-02-16",
        id="holiday inside a long list",
    ),
    pytest.param(
        "last = 2026-03-19",
        "last = 2026-01-19",
        21,
        "utilities.mentee.special_hours.1.last: must not be before the first day",
        id="special hours backwards",
    ),
    pytest.param(
        "answer_targets.chat_question = 12",
        "answer_targets.chat_questions = 12",
        33,
        "norms.answer_targets.chat_questions: there is no such norm",
        id="unknown norm",
    ),
    pytest.param(
        "answer_targets.chat_question = 12",
        'answer_targets.chat_question = "soon"',
        33,
        "norms.answer_targets.chat_question: 'soon' is not a value that it takes",
        id="norm in words",
    ),
    pytest.param(
        'key = "baraka"\n',
        'key = "amina-juma"\n',
        43,
        "people.2.key: somebody else has 'amina-juma' already",
        id="key twice",
    ),
    pytest.param(
        'name = "Thandi Maseko"',
        'name = "Amina Juma"\nusername = "amina_juma"',
        52,
        "people.3.name: somebody else has 'Amina Juma' already",
        id="name twice",
    ),
    pytest.param(
        'stand_in = "amina-juma"',
        'stand_in = "neema"',
        48,
        "people.2.stand_in: nobody here is called 'neema'",
        id="unknown stand-in",
    ),
    pytest.param(
        'stand_in = "amina-juma"',
        'stand_in = "Baraka Nyondo"',
        48,
        "people.2.stand_in: must be somebody else of the same side",
        id="own stand-in",
    ),
    pytest.param(
        'username = "@amina_juma"',
        'username = "amina juma"',
        40,
        "people.1.username: must be a Telegram username such as amina_juma",
        id="username with a space",
    ),
    pytest.param(
        'role = "coordinator"',
        'role = "lead"',
        54,
        "people.3.role: coordinators, and only they, are on the programme side",
        id="lead of the programme",
    ),
    pytest.param(
        'timezone = "Africa/Johannesburg"\n',
        "",
        50,
        "people.3.timezone: is missing",
        id="coordinator without zone",
    ),
    pytest.param(
        'opens = "08:30"',
        "opens = 08:30",
        29,
        'this cannot be read as TOML: a time of day needs quotes, as in "15:30"',
        id="time without quotes",
    ),
    pytest.param(
        'mode = "watch"',
        'mode = "watch',
        6,
        "this cannot be read as TOML: Illegal character '\\n'",
        id="quote missing",
    ),
    pytest.param(
        'role = "lead"',
        'role = "lead"\nrole = "expert"',
        39,
        "this cannot be read as TOML: Cannot overwrite a value",
        id="key twice in a table",
    ),
    pytest.param(
        'name = "Amina Juma"',
        f'name = "{"Amina " * 20}"',
        36,
        "people.1.name: must be one line of at most 80 letters",
        id="name without end",
    ),
    pytest.param(
        'name = "Amina Juma"',
        'name = "Amina\\nJuma"',
        36,
        "people.1.name: must be one line of at most 80 letters",
        id="name on two lines",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "line", "sentence"), MISTAKES)
def test_a_mistake_is_named_with_its_line_and_key(
    right: str, wrong: str, line: int, sentence: str
) -> None:
    assert right in SMALL
    with pytest.raises(FileMistake) as caught:
        read_partnership(SMALL.replace(right, wrong, 1))
    assert str(caught.value) == f"line {line}: {sentence}"
