"""Mistakes in a partnership file: each is named with its line and key, and nothing is loaded."""

import pytest

from bot.partnership_file.mistakes import FileMistake
from bot.partnership_file.reader import read_partnership
from tests.bot.partnership_file.test_loader import SMALL

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
        'name = "Amina Juma"\n',
        "",
        35,
        "people.1.name: is missing",
        id="neither name nor key",
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
