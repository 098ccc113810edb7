"""The command line: a bot that runs as a program, and what keeps it from running."""

import asyncio
import gc
import json
import logging
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from telegram.error import Conflict
from typer.testing import CliRunner

from bot.cli.commands import app
from bot.engine.memory import AS_USUAL
from bot.engine.runner import CannotRun, open_house, run
from storage import open_engine
from tests.bot.shop import QUICKLY, ROOT, Shop, ended, open_shop, page_at, until

EXAMPLE = ROOT / "partnership.example.toml"


@pytest.fixture
async def shop(tmp_path: Path, bare_database: str) -> AsyncIterator[Shop]:
    """A simulated Telegram at work."""
    async with open_shop(tmp_path, bare_database) as shop:
        yield shop


async def test_a_bot_answers_and_ends_well_when_it_is_stopped(shop: Shop) -> None:
    shop.world.add_person(99, "Sipho")
    process = await shop.command("run")
    await until(shop.has_called("setMyCommands", times=8))
    shop.world.starts(99)
    await until(shop.has_called("sendMessage"))
    stopped = time.monotonic()
    process.send_signal(signal.SIGTERM)
    code, out, err = await ended(process)
    assert (code, out) == (0, "")
    assert time.monotonic() - stopped < QUICKLY
    assert "INFO bot.engine.runner: At work as @wellkept_bot" in err
    assert "ERROR" not in err
    assert shop.world.token not in err
    assert "I work for members" in shop.world.chat(99).messages[-1].text


async def test_a_partnership_is_loaded_and_its_link_lets_people_join(shop: Shop) -> None:
    code, out, err = await ended(await shop.command("load", str(EXAMPLE)))
    assert (code, err) == (0, "")
    amina = next(line for line in out.splitlines() if line.startswith("Amina Juma"))
    shop.world.add_person(11, "Amina")
    shop.world.starts(11, amina.partition("https://t.me/wellkept_bot?start=")[2])
    async with shop.running():
        await until(shop.has_called("sendMessage"))
    assert "Welcome, Amina Juma" in shop.world.chat(11).messages[-1].text


async def test_a_link_from_the_command_line_makes_a_coordinator(shop: Shop) -> None:
    code, out, err = await ended(await shop.command("invite", "coordinator"))
    assert (code, err) == (0, "")
    told, link, *rest = out.splitlines()
    assert told == "Link for a coordinator. It works once, within 60 days."
    assert "waits for /new" in rest[-1]
    shop.world.add_person(31, "Thandi")
    shop.world.starts(31, link.partition("https://t.me/wellkept_bot?start=")[2])
    async with shop.running():
        await until(shop.has_called("sendMessage"))
    assert "With this link you become a coordinator" in shop.world.chat(31).messages[-1].text


async def test_menus_offer_few_commands_and_fewer_in_groups(shop: Shop) -> None:
    async with shop.running():
        await until(shop.has_called("setMyCommands", times=8))
    assert {language for _, language in shop.world.commands} == {"", "es", "fr", "pt"}
    menus = {where: [c["command"] for c in m] for where, m in shop.world.commands.items()}
    assert menus["all_private_chats", ""] == [
        "mine",
        "commit",
        "action",
        "undo",
        "people",
        "phones",
        "tz",
        "language",
        "leave",
        "help",
        "cancel",
    ]
    assert menus["all_group_chats", ""] == ["mine", "commit", "action", "undo", "help"]
    in_french = ["ma_liste", "engagement", "action", "annuler", "aide"]
    assert menus["all_group_chats", "fr"] == in_french


async def test_a_wrong_token_is_named_without_being_shown(shop: Shop) -> None:
    with pytest.raises(CannotRun, match="does not accept the token") as caught:
        await run(shop.settings(token="7:WRONG"), asyncio.Event())
    assert "WRONG" not in str(caught.value)


async def test_a_second_poller_is_named(shop: Shop) -> None:
    with pytest.raises(CannotRun, match="Another program asks Telegram"):
        async with open_house(shop.settings()):
            raise Conflict("terminated by other getUpdates request")


async def test_a_webhook_that_is_set_while_it_runs_is_told_from_a_second_poller(
    shop: Shop,
) -> None:
    with pytest.raises(CannotRun, match="A webhook is set for this bot"):
        async with open_house(shop.settings()):
            raise Conflict("can't use getUpdates method while webhook is active")


async def test_it_waits_for_a_telegram_that_is_out_of_reach(shop: Shop) -> None:
    shop.world.refuse_next("getMe", 502, "Bad Gateway")
    async with shop.running():
        await until(shop.has_called("setMyCommands", times=8))


@pytest.mark.parametrize(
    "page", ["<html>Log in to this network</html>", '{"ok": true, "result": 7}']
)
async def test_it_waits_behind_a_gateway_that_answers_with_a_page_of_its_own(
    shop: Shop, caplog: pytest.LogCaptureFixture, page: str
) -> None:
    async with page_at(page) as address:
        async with shop.running(address=address):
            await until(lambda: "Telegram cannot be used (NetworkError)" in caplog.text)
        found = await shop.command("doctor", settings={"WELLKEPT_TELEGRAM__BASE_URL": address})
        code, out, err = await ended(found)
    assert (code, err) == (1, "")
    assert "MEND  telegram: Telegram cannot be reached at telegram.base_url." in out
    assert "Log in" not in caplog.text


async def test_it_can_be_stopped_while_it_waits(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    async with shop.running(address="http://127.0.0.1:9"):
        await until(lambda: "Telegram cannot be used (NetworkError)" in caplog.text)
    assert caplog.text.count("cannot be used") == 1


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Commands start a log and a heap of their own; other tests get theirs back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers = handlers
    root.setLevel(level)
    gc.set_threshold(*AS_USUAL)


def refusal(*words: str, **environment: str) -> str:
    """What a command says that does nothing but refuse."""
    shown = CliRunner(env=environment).invoke(app, words)
    assert shown.exit_code == 1
    assert shown.stdout == ""
    assert shown.stderr.count("\n") == 1
    return shown.stderr


def test_a_mistake_in_the_file_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "partnership.toml"
    path.write_text(EXAMPLE.read_text("utf-8").replace("Dar_es_Salaam", "Dar"), "utf-8")
    assert refusal("load", str(path)) == (
        "partnership.toml, line 34: utilities.mentee.timezone: no zone is called 'Africa/Dar'; "
        "did you mean 'Africa/Dar_es_Salaam'? (nothing was loaded)\n"
    )


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    path = tmp_path / "none.toml"
    assert refusal("load", str(path)) == f"There is no file {path}.\n"


def test_a_missing_token_is_told_with_where_it_belongs() -> None:
    assert refusal("run").startswith(
        "There is no token: set the environment variable WELLKEPT_TELEGRAM__TOKEN "
    )


def test_a_setting_that_cannot_be_used_is_named() -> None:
    assert refusal("run", WELLKEPT_DELIVERY__ATTEMPTS="many").startswith(
        "The setting delivery.attempts cannot be used: "
    )


def test_a_database_that_cannot_be_opened_is_named() -> None:
    url = "sqlite:////nowhere/wellkept.db"
    assert refusal("migrate", WELLKEPT_DATABASE__URL=url) == (
        "The database /nowhere/wellkept.db at database.url cannot be used: "
        "unable to open database file.\n"
    )


def test_a_server_whose_name_is_not_known_comes_with_a_hint() -> None:
    url = "postgresql://wellkept@no-such-host.invalid/wellkept"
    assert refusal("migrate", WELLKEPT_DATABASE__URL=url) == (
        "The database at database.url cannot be used: nobody knows the name of its server; "
        "look at the name, the network and the DNS.\n"
    )


def test_where_the_log_is_json_the_sentence_at_the_end_is_json_too() -> None:
    url = "sqlite:////nowhere/wellkept.db"
    shown = refusal("migrate", WELLKEPT_DATABASE__URL=url, WELLKEPT_LOG__FORMAT="json")
    told = json.loads(shown)
    assert (told["level"], told["part"]) == ("CRITICAL", "bot")
    assert told["event"].startswith("The database /nowhere/wellkept.db at database.url cannot")


def test_a_server_that_cannot_be_reached_is_named_without_its_password() -> None:
    url = "postgresql://wellkept:hidden%40word@127.0.0.1:9/wellkept"
    assert refusal("migrate", WELLKEPT_DATABASE__URL=url) == (
        "The database at database.url cannot be used: "
        "the server cannot be reached (ConnectionRefusedError).\n"
    )


def test_an_address_of_a_server_with_a_setting_that_is_not_known() -> None:
    url = "postgresql://wellkept:hidden@127.0.0.1:9/wellkept?sslmode=nonsense"
    assert refusal("migrate", WELLKEPT_DATABASE__URL=url) == (
        "The database at database.url cannot be used: "
        "what its address asks for after the ? is not known.\n"
    )


def test_a_schema_that_is_not_there_is_named(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/wellkept.db"
    for unknown in ("0999", "base"):
        told = refusal("migrate", "--to", unknown, WELLKEPT_DATABASE__URL=url)
        assert told.startswith(f"There is no schema {unknown}.")


async def test_the_database_goes_back_only_when_it_is_asked_to(shop: Shop) -> None:
    assert await ended(await shop.command("migrate")) == (
        *(0, "The database is at schema 0006, the newest.\n", ""),
    )
    back = await ended(await shop.command("migrate", "--to", "0001"))
    assert back == (0, "The database is at schema 0001.\n", "")


async def test_a_database_of_a_newer_version_is_refused(shop: Shop) -> None:
    await ended(await shop.command("migrate"))
    engine = open_engine(shop.database)
    async with engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    await engine.dispose()
    code, _, err = await ended(await shop.command("run"))
    assert (code, err.count("\n")) == (1, 1)
    assert err.startswith(
        "The database was made by a newer version of the bot (its schema is 9999)"
    )


def test_the_database_can_be_made_beforehand(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/wellkept.db"
    made = CliRunner(env={"WELLKEPT_DATABASE__URL": url}).invoke(app, ["migrate"])
    assert (made.exit_code, made.output) == (0, "The database is at schema 0006, the newest.\n")
    assert (tmp_path / "wellkept.db").exists()


@pytest.mark.parametrize(
    ("module", "unused"),
    [
        pytest.param("bot.__main__", "telegram sqlalchemy pydantic babel uvicorn", id="help"),
        pytest.param(
            "bot.engine.runner", "simulator starlette uvicorn prometheus_client yaml", id="run"
        ),
    ],
)
def test_only_what_is_used_is_imported(module: str, unused: str) -> None:
    code = f"import sys, {module}; print(*sorted(sys.modules.keys() & {unused.split()!r}))"
    told = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == []


@pytest.mark.parametrize(
    "command", ["run", "load", "invite coordinator", "migrate", "health", "demo", "replay"]
)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    shown = CliRunner().invoke(app, [*command.split(), "--help"], terminal_width=200)
    assert shown.exit_code == 0
    assert f"Example: .venv/bin/python -m bot {command}" in " ".join(shown.output.split())
