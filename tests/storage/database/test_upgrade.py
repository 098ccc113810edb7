"""A database of the first version is brought to the newest, and the people go on in it."""

import sqlite3
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from bot.replay.stage import Stage, open_stage
from storage import migrate, open_engine
from storage.database.migrate import MIGRATIONS
from tests.chat import GROUP, Chat, Phone
from tests.conftest import MONDAY_MORNING, PEOPLE

BEFORE = Path(__file__).with_name("first_version.sql")
REVISIONS = [each.revision for each in ScriptDirectory(str(MIGRATIONS)).walk_revisions()][::-1]
KEPT = ("members", "commitments", "date_changes", "questions", "checkins", "outbox", "snoozes")


@pytest.fixture
async def old_database(tmp_path: Path) -> Path:
    """A database as the first version left it."""
    path = tmp_path / "old.db"
    await brought(path, REVISIONS[0])
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.executescript(BEFORE.read_text("utf-8"))
    connection.close()
    return path


async def brought(path: Path, revision: str = "head") -> None:
    """Bring a database up or down to a revision."""
    engine = open_engine(f"sqlite:///{path}")
    await migrate(engine, revision)
    await engine.dispose()


def counts(path: Path) -> dict[str, int]:
    """How many rows there are of what people said and were told."""
    connection = sqlite3.connect(path)
    found = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # our tables
        for table in KEPT
    }
    connection.close()
    return found


@pytest.fixture
async def later(old_database: Path) -> AsyncIterator[Chat]:
    """The newest bot on that database, among the people who were there before."""
    stage = await open_stage(MONDAY_MORNING, old_database)
    world, phones = stage.world, {}
    for key, name, telegram_id, _, _, calendar in PEOPLE:
        first, _, last = name.partition(" ")
        world.add_person(telegram_id, first, last, key, zone=calendar.timezone, started=True)
        phones[key] = Phone(stage, telegram_id, key, calendar.timezone)
    world.add_group(GROUP, "Kisiwa and Noord", [each[2] for each in PEOPLE[:4]])
    group = world.chat(GROUP)
    group.bot_status, group.reads_all = "administrator", True
    group.bot_rights = frozenset({"can_pin_messages"})
    _said_before(stage)
    await stage.settle()
    async with stage.house.store.begin() as work:
        team = await work.members.of_partnership(1)
    yield Chat(stage, {member.key: member for member in team}, phones)
    await stage.house.close()


def _said_before(stage: Stage) -> None:
    """The messages whose ids are in the database."""
    world = stage.world
    yes = [[{"text": "Yes", "callback_data": "commitment:yes:1"}]]
    world.call("sendMessage", {"chat_id": GROUP, "text": "The board"})
    world.call(
        "sendMessage",
        {"chat_id": 11, "text": "Publish the leak map?", "reply_markup": {"inline_keyboard": yes}},
    )


async def test_what_was_unsaid_is_said_and_what_was_said_is_not_said_again(later: Chat) -> None:
    ours = later.stage.world.bot.id
    baraka = [m.text for m in later.phones["baraka"].messages() if m.sender == ours]
    amina = [m.text for m in later.phones["amina"].messages() if m.sender == ours]
    assert len(baraka) == 1
    assert "Baraka" in baraka[0]
    assert amina == ["Publish the leak map?"]
    await later.wait(minutes=1)
    assert "send the pump curves" in later.board()
    assert len([m for m in later.group() if m.sender == ours and not m.service]) == 1


async def test_an_old_button_still_works(later: Chat) -> None:
    await later.phones["amina"].taps("Yes")
    async with later.stage.house.store.begin() as work:
        item = await work.commitments.get(1)
    assert item is not None
    assert item.accepted_at == MONDAY_MORNING


async def test_old_items_are_reminded_done_and_reported(later: Chat) -> None:
    jonas, thandi = later.phones["jonas"], later.phones["thandi"]
    await later.travel("2026-02-03 12:30")
    assert "send the pump curves" in (await jonas.reads())[-1]
    await jonas.taps("Done")
    async with later.stage.house.store.begin() as work:
        item = await work.commitments.get(2)
        question = await work.questions.get(1)
    assert item is not None
    assert question is not None
    assert not item.is_open
    assert question.reminders == 1
    await later.travel("2026-02-06 18:00")
    assert "Noord - Kisiwa" in "\n".join(await thandi.reads())


async def test_new_things_happen_beside_the_old_ones(later: Chat) -> None:
    amina = later.phones["amina"]
    assert (await amina.says("/commit send the list by 20 March"))[-1].startswith("Noted")
    mine = "\n".join(await amina.says("/mine"))
    assert "publish the leak map" in mine
    assert "send the list" in mine
    assert "call the workshop" not in mine


async def test_every_migration_goes_up_down_and_up_with_people_in_it(old_database: Path) -> None:
    before = counts(old_database)
    for lower, upper in pairwise(REVISIONS):
        await brought(old_database, upper)
        assert counts(old_database) == before
        await brought(old_database, lower)
        assert counts(old_database) == before
        await brought(old_database, upper)
        assert counts(old_database) == before
