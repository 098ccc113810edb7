"""`.venv/bin/python -m bot doctor`: a line for each thing that was looked at, and its mend."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from bot.replay.stage import Stage
from tests.bot.doctor.clinic import doctor, telegram_at
from tests.chat import GROUP, Chat, Phone

NOWHERE = {
    "WELLKEPT_TELEGRAM__TOKEN": "7:NO",
    "WELLKEPT_TELEGRAM__BASE_URL": "http://127.0.0.1:9/bot",
}


async def findings(stage: Stage, **environment: str) -> tuple[int, dict[str, str]]:
    """The exit code, and each finding by what was looked at."""
    result = await doctor(stage, **environment)
    assert result.stderr == ""
    lines = [line.partition(": ") for line in result.stdout.splitlines()]
    return result.exit_code, {what[6:]: what[:4].strip() + " " + words for what, _, words in lines}


async def abroad(stage: Stage, **environment: str) -> tuple[int, dict[str, str]]:
    """The same with a Telegram to ask."""
    async with telegram_at(stage.world) as telegram:
        return await findings(stage, **telegram, **environment)


async def test_a_bot_that_nothing_ails(chat: Chat) -> None:
    code, found = await abroad(chat.stage, WELLKEPT_TELEGRAM__OPERATOR_CHAT_ID="31")
    assert {what: words for what, words in found.items() if not words.startswith("ok")} == {}
    assert code == 0
    assert list(found) == [
        "database",
        "disk",
        "outbox",
        "people",
        "dead letters",
        "retention",
        "token",
        "privacy mode",
        "webhook",
        "clock",
        "operator",
        "group of kisiwa-noord",
    ]
    assert found["token"] == "ok of @wellkept_bot"


async def test_without_a_token_it_looks_at_the_database_and_says_what_it_left_out(
    chat: Chat,
) -> None:
    code, found = await findings(chat.stage)
    assert code == 0
    assert found["database"].startswith("ok sound")
    assert "left out, because WELLKEPT_TELEGRAM__TOKEN is not set" in found["telegram"]


async def test_dead_letters_and_people_who_blocked_the_bot_are_counted(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    chat.stage.world.refuse_next("sendMessage", 400, "Bad Request: can't parse entities")
    await amina.says("/help")
    chat.stage.world.refuse_next("sendMessage", 403, "Forbidden: bot was blocked by the user")
    await jonas.says("/help")
    code, found = await findings(chat.stage)
    assert code == 1
    assert found["dead letters"] == "MEND 1 letter. See: .venv/bin/python -m bot doctor letters"
    assert found["people"].startswith(
        "MEND who blocked the bot hears nothing (kisiwa-noord: jonas)"
    )


async def test_what_waits_for_long_is_told(chat: Chat, amina: Phone) -> None:
    chat.stage.world.says(amina.telegram_id, "/help")
    await chat.stage.house.polling.drain()
    _, found = await findings(chat.stage)
    assert found["outbox"].startswith("MEND 1 message to be sent, the first for ")
    assert "See that the bot runs and reaches Telegram" in found["outbox"]


async def test_a_token_that_telegram_does_not_know(stage: Stage) -> None:
    async with telegram_at(stage.world) as telegram:
        wrong = telegram | {"WELLKEPT_TELEGRAM__TOKEN": "7:WRONG"}
        code, found = await findings(stage, **wrong)
    assert code == 1
    assert found["token"].startswith("MEND Telegram does not accept the token.")
    assert "WRONG" not in str(found)


async def test_a_telegram_out_of_reach(stage: Stage) -> None:
    code, found = await findings(stage, **NOWHERE)
    assert (code, found["telegram"][:29]) == (1, "MEND Telegram cannot be reached"[:29])


async def test_a_webhook_is_told(stage: Stage) -> None:
    stage.world.call("setWebhook", {"url": "https://example.org/hook"})
    _, found = await abroad(stage)
    assert found["webhook"].startswith("MEND A webhook is set for this bot")


async def test_an_operator_who_never_started_the_bot(stage: Stage) -> None:
    _, found = await abroad(stage, WELLKEPT_TELEGRAM__OPERATOR_CHAT_ID="77")
    assert found["operator"].startswith(
        "MEND the chat at telegram.operator_chat_id cannot be reached. Open the bot in that chat"
    )


async def test_a_group_in_mode_watch_in_which_the_bot_reads_nothing(
    chat: Chat, amina: Phone
) -> None:
    chat.stage.world.privacy_mode = True
    chat.stage.world.remove_bot_from_group(GROUP, amina.telegram_id)
    chat.stage.world.add_bot_to_group(GROUP, amina.telegram_id)
    code, found = await abroad(chat.stage)
    assert code == 1
    assert found["group of kisiwa-noord"].startswith(
        "MEND the bot does not read along as mode watch wants; make it an admin, or turn its "
    )


async def test_a_group_that_took_the_bot_out_while_it_stood(chat: Chat, amina: Phone) -> None:
    chat.stage.world.remove_bot_from_group(GROUP, amina.telegram_id)
    _, found = await abroad(chat.stage)
    assert found["group of kisiwa-noord"].endswith("Add the bot to the group again")


async def test_a_database_that_is_not_there_is_not_made(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "none.db"
    url = f"sqlite:///{path}"
    code, found = await findings(stage, WELLKEPT_DATABASE__URL=url)
    assert code == 1
    assert found["database"].startswith("MEND There is no database at database.url.")
    assert not path.exists()


@pytest.mark.parametrize(
    ("revision", "mend"),
    [
        ("0001", "Run: .venv/bin/python -m bot migrate"),
        ("9999", "Upgrade the bot, or restore the backup"),
    ],
)
async def test_a_database_of_another_version(
    stage: Stage, tmp_path: Path, empty_database: Path, revision: str, mend: str
) -> None:
    path = Path(shutil.copy(empty_database, tmp_path / "other.db"))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()
    code, found = await findings(stage, WELLKEPT_DATABASE__URL=f"sqlite:///{path}")
    assert code == 1
    assert mend in found["database"]


@pytest.fixture
def damaged(tmp_path: Path, empty_database: Path) -> Path:
    """A database of which a good part was overwritten, but not its beginning."""
    path = tmp_path / "damaged.db"
    body = bytearray(empty_database.read_bytes())
    body[40_960:200_000] = b"\xff" * (200_000 - 40_960)
    path.write_bytes(body)
    return path


async def test_a_damaged_database(stage: Stage, damaged: Path) -> None:
    code, found = await findings(stage, WELLKEPT_DATABASE__URL=f"sqlite:///{damaged}")
    assert code == 1
    assert found["database"].startswith("MEND")


async def test_a_file_that_is_no_database(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all, " * 1000, "utf-8")
    code, found = await findings(stage, WELLKEPT_DATABASE__URL=f"sqlite:///{path}")
    assert code == 1
    assert found["database"].startswith("MEND The database at database.url cannot be used: ")
