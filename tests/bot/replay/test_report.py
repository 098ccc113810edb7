"""The account of a dry run, as a coordinator reads it before the bot is let in."""

import re
from pathlib import Path

import pytest

from bot.replay.report import WIDTH
from tests.bot.chat_exports.test_reader import run

CHAT = """\
[3/2/26, 8:20:00 AM] Jonas de Wit: Amina, how many kiosks use the well?
[3/2/26, 9:10:00 AM] Amina Juma: Twelve at the moment
[3/2/26, 10:00:00 AM] Amina Juma: I will send the list of bulk meters with their places, \
sizes and the year in which each of them was built by Thursday
[3/2/26, 10:30:00 AM] Jonas de Wit: We will share the template for the water balance by Wednesday
[3/3/26, 2:00:00 PM] Jonas de Wit: #action Amina: photos of the loggers by 5 March
[3/5/26, 11:00:00 AM] Amina Juma: Here is the list of bulk meters, done
[3/6/26, 3:00:00 PM] Jonas de Wit: Here is the template for the water balance, done
[3/9/26, 9:00:00 AM] Amina Juma: Jonas, which pressure should we set at the inlet at night?
[3/11/26, 9:05:00 AM] Jonas de Wit: Amina, could you send me the burst records of last year?
[3/12/26, 2:00:00 PM] Amina Juma: <attached: burst-records-of-last-year.xlsx>
[3/20/26, 9:00:00 AM] Jonas de Wit: Amina, is the new pump running?
[3/20/26, 9:05:00 AM] Jonas de Wit: #action Fatma: call the supplier by Friday
[3/20/26, 9:10:00 AM] Jonas de Wit: I will send the plan
[3/20/26, 9:20:00 AM] Jonas de Wit: /mine
"""
ABOUT_ACCESS = """\
02/03/2026, 08:01 - Amina Juma: good morning
02/03/2026, 08:05 - Jonas de Wit: #action Amina: send the password of the server by Thursday
03/03/2026, 08:05 - Jonas de Wit: Amina, could you send me your account number?
13/03/2026, 08:05 - Amina Juma: good morning
"""
ANSWERED_AT_REST = """\
13/03/2026, 08:01 - Amina Juma: Jonas, which pressure should we set at the inlet at night?
13/03/2026, 10:05 - Jonas de Wit: Amina, which inlet do you mean?
13/03/2026, 12:05 - Jonas de Wit: The pressure at the inlet at night should be 3 bar
18/03/2026, 08:05 - Amina Juma: good morning
"""
ON_ITS_DAY = """\
09/03/2026, 08:01 - Amina Juma: I will send the staff list by Friday 13 March
13/03/2026, 18:40 - Amina Juma: done ✅ staff list sent
16/03/2026, 08:05 - Jonas de Wit: good morning
"""
COORDINATOR = """
[[people]]
key = "kofi"
name = "Kofi Mensah"
side = "programme"
role = "coordinator"
language = "en"
timezone = "UTC"
"""


def filled(draft: str) -> str:
    """A roster whose marks are filled in: Amina leads the mentee side, Jonas the mentor's."""
    for mark, truth in (
        ("FILL IN: such as Africa/Nairobi", "Africa/Dar_es_Salaam"),
        ("FILL IN: such as Europe/Amsterdam", "Europe/Amsterdam"),
        ("FILL IN: the mentee utility", "Kisiwa Water"),
        ("FILL IN: the mentor utility", "Noord Water"),
    ):
        draft = draft.replace(mark, truth)
    for key, side in (("amina-juma", "mentee"), ("jonas-de-wit", "mentor")):
        head, tail = draft.split(f'key = "{key}"')
        tail = tail.replace("FILL IN: mentor or mentee", side, 1)
        tail = tail.replace('role = "expert"', 'role = "lead"', 1)
        draft = f'{head}key = "{key}"{tail}'
    return draft + COORDINATOR


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    return told_of(CHAT, tmp_path_factory.mktemp("weeks")).splitlines()


def told_of(said: str, folder: Path) -> str:
    """The account of a chat."""
    chat, roster = folder / "chat.txt", folder / "roster.toml"
    chat.write_text(said, "utf-8")
    roster.write_text(filled(run("roster", chat)), "utf-8")
    zone = ("--zone", "Africa/Dar_es_Salaam")
    return run("replay", chat, "--roster", roster, *zone)


def parts(account: list[str], head: str) -> list[str]:
    """The items of a week, or of the end, each on one line behind its heading."""
    start = next(n for n, line in enumerate(account) if line.startswith(head)) + 1
    end = next((n for n in range(start, len(account)) if not account[n]), len(account))
    told: list[str] = []
    heading = ""
    for line in account[start:end]:
        if line.startswith(" " * 15):
            told[-1] = f"{told[-1]} {line.strip()}"
        else:
            heading = line[2:13].strip() or heading
            told.append(f"{heading}: {line[13:].strip()}")
    return told


def test_nothing_is_cut_and_every_line_fits(account: list[str]) -> None:
    assert max(map(len, account)) <= WIDTH
    assert "and the year in which each of them was built" in " ".join(" ".join(account).split())


def test_a_week_tells_what_was_recorded_and_what_became_of_it(account: list[str]) -> None:
    first = parts(account, "Week of 2 March 2026 (7 messages)")
    assert [line for line in first if line.startswith("recorded")] == [
        "recorded: Amina Juma: send the list of bulk meters with their places, sizes and the year "
        "in which each of them was built (by Thu 5 March; done on Thu 5 March, in time)",
        "recorded: Jonas de Wit: share the template for the water balance (by Wed 4 March; done "
        "on Fri 6 March, after its date)",
        "recorded: Amina Juma: photos of the loggers (by Thu 5 March, logged as an action item; "
        "date passed, no word since)",
    ]


def test_questions_that_waited_are_told_one_by_one(account: list[str]) -> None:
    assert "questions: 1 answered in time" in parts(account, "Week of 2 March")
    second = parts(account, "Week of 9 March 2026 (3 messages)")
    assert [line for line in second if line.startswith("questions")] == [
        "questions: Amina Juma to Jonas de Wit, Mon 9 March: “Jonas, which pressure should we set "
        "at the inlet at night?” (no answer seen in the chat)",
        "questions: Jonas de Wit to Amina Juma, Wed 11 March: “Amina, could you send me the burst "
        "records of last year?” (answered on Thu 12 March, after its time)",
    ]


def test_who_was_asked_and_reminded_is_told_with_the_days(account: list[str]) -> None:
    first, second = parts(account, "Week of 2 March"), parts(account, "Week of 9 March")
    assert "asked: whether to keep a promise: Amina Juma, Jonas de Wit (Mon)" in first
    assert "asked: for a yes to an action item: Amina Juma (Tue)" in first
    assert "reminded: of “share the template for the water balance”: Jonas de Wit (Wed)" in first
    assert "asked: how it goes (check-in): Amina Juma, Jonas de Wit (Tue)" in second
    assert "reminded: of the question of Amina Juma: Jonas de Wit (Mon)" in second
    third = parts(account, "Week of 16 March 2026 (4 messages)")
    assert "asked: whose an action item is: Jonas de Wit (Fri)" in third
    assert "asked: by when: “send the plan”: Jonas de Wit (Fri)" in third
    assert "also: answers to what was written to it: Jonas de Wit (Fri)" in third


def test_the_digest_is_told_whole(account: list[str]) -> None:
    digest = [line for line in parts(account, "Week of 16 March") if line.startswith("digest")]
    assert digest[:2] == ["digest: to Kofi Mensah, Mon 16 March:", "digest: Your week, Kofi"]
    assert any("A question of Amina to Noord Water waits since Mon 9 Mar" in x for x in digest)
    assert not any("more line" in line for line in account)


def test_it_ends_with_one_sum_for_both_sides(account: list[str]) -> None:
    sums = account[account.index("In all") + 1 :]
    told = " ".join(" ".join(sums).split())
    assert told.startswith(
        "Promises and action items, 3: 1 done in time, 1 done after their date, 1 whose date "
        "passed without a word since. Questions, 4: 1 answered in time, 1 answered after their "
        "time, 2 for which no answer was seen."
    )
    assert "In the group: the board, edited in place, and nothing else." in told


def test_everybody_sees_how_much_they_would_have_read(account: list[str]) -> None:
    start = account.index("  Private messages of the bot, a week on average over 4 weeks:")
    names = [line[4:16] for line in account[start + 1 :]]
    assert names == ["Amina Juma  ", "Jonas de Wit", "Kofi Mensah "]
    amounts = [
        re.fullmatch(r"  ([\d.]+), at most (\d) on a day", x[16:]) for x in account[start + 1 :]
    ]
    assert all(each and 0 < float(each[1]) < 6 and int(each[2]) <= 3 for each in amounts)


def test_what_is_said_of_a_yes_is_no_contradiction(account: list[str]) -> None:
    told = " ".join(account)
    assert "everybody had said yes" not in told
    assert "Whatever else it asks (a yes to an" in told


def test_what_is_about_access_is_told_without_its_words(tmp_path: Path) -> None:
    told = " ".join(told_of(ABOUT_ACCESS, tmp_path).split())
    assert "Amina Juma: something about access (by Thu 5 March" in told
    assert "what became of “something about access”: Amina Juma" in told
    assert "Jonas de Wit to Amina Juma, Tue 3 March: “a question about access”" in told
    assert "password" not in told
    assert "account number" not in told
    assert "§" not in told


def test_what_was_answered_while_it_rested_is_answered(tmp_path: Path) -> None:
    told = " ".join(told_of(ANSWERED_AT_REST, tmp_path).split())
    assert "Questions, 2: 1 answered in time, 1 for which no answer was seen." in told
    assert "rests" not in told


def test_what_was_promised_for_a_day_is_kept_until_its_evening(tmp_path: Path) -> None:
    told = " ".join(told_of(ON_ITS_DAY, tmp_path).split())
    assert "send the staff list (by Fri 13 March; done on Fri 13 March, in time)" in told
