"""A partnership for every test: Amina and Baraka, Jonas and Maartje, and Thandi."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.replay.stage import Stage, open_stage
from mentoring.calendars import WorkingCalendar
from mentoring.norms import load_norms
from mentoring.partnerships import (
    Member,
    Mode,
    Partnership,
    Phase,
    Role,
    Side,
    Utility,
)
from mentoring.partnerships import (
    Stage as ChangeStage,
)
from tests.chat import GROUP, Chat, Phone
from tests.databases import EMPTY, Files, Server, start_server
from tests.speaking import speak as speak
from tests.statement_cache import share_statements

share_statements()
LAYERS_ON_BOTH = {"storage", "jobs"}
BOT_ON_BOTH = tuple(
    f"test_{name}" for name in ("intake", "delivery", "polling", "serving", "scheduler", "run")
)
SQLITE_ALONE = {"test_query_plans.py", "test_sqlite_driver.py"}
TESTS = Path(__file__).parent
MONDAY_MORNING = datetime(2026, 2, 2, 6, 0, tzinfo=UTC)
WEEKDAYS = frozenset(range(5))
KISIWA = WorkingCalendar("Africa/Dar_es_Salaam", WEEKDAYS, time(7, 30), time(15, 30))
NOORD = WorkingCalendar("Europe/Amsterdam", WEEKDAYS, time(8, 30), time(17, 0))
HOME = WorkingCalendar("Africa/Johannesburg", WEEKDAYS, time(8, 30), time(17, 0))

PEOPLE = (
    ("amina", "Amina Juma", 11, Side.MENTEE, Role.LEAD, KISIWA),
    ("baraka", "Baraka Nyondo", 12, Side.MENTEE, Role.EXPERT, KISIWA),
    ("jonas", "Jonas de Wit", 21, Side.MENTOR, Role.LEAD, NOORD),
    ("maartje", "Maartje Bos", 22, Side.MENTOR, Role.EXPERT, NOORD),
    ("thandi", "Thandi Maseko", 31, Side.PROGRAMME, Role.COORDINATOR, HOME),
)


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """A case of bytes is called by its argument: an archive holds the second it was made in."""
    return argname if isinstance(val, bytes) else None


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What remembers, works by the clock or keeps the bot going is tried on both databases.

    A test that is marked with `postgresql` is about what only a server does.
    """
    if "databases" not in metafunc.fixturenames:
        return
    server = pytest.param("postgresql", marks=pytest.mark.postgresql)
    if metafunc.definition.get_closest_marker("postgresql"):
        metafunc.parametrize("databases", [server], indirect=True)
    elif is_on_both(metafunc.definition.path):
        metafunc.parametrize("databases", ["sqlite", server], indirect=True)


def is_on_both(path: Path) -> bool:
    """Whether the tests in a file run on SQLite and on PostgreSQL."""
    layer, name = path.relative_to(TESTS).parts[0], path.name
    if name in SQLITE_ALONE:
        return False
    return layer in LAYERS_ON_BOTH or (layer == "bot" and name.startswith(BOT_ON_BOTH))


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Where databases come from that are files."""
    files = Files(tmp_path_factory.mktemp("databases"))
    files.prepare()
    return files


@pytest.fixture
def empty_database(files: Files) -> Path:
    """An SQLite file with all tables and no rows, to be copied."""
    return files.folder / EMPTY


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A PostgreSQL server of this run."""
    running = start_server(tmp_path_factory.mktemp("postgresql"))
    server = Server(running.get_uri())
    server.prepare()
    yield server
    running.cleanup()


@pytest.fixture
def databases(request: pytest.FixtureRequest) -> Files | Server:
    """Where the databases of a test come from."""
    is_file = getattr(request, "param", "sqlite") == "sqlite"
    source: Files | Server = request.getfixturevalue("files" if is_file else "server")
    return source


@pytest.fixture
async def database(databases: Files | Server, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database with all tables and no rows."""
    async with databases.database(tmp_path) as address:
        yield address


@pytest.fixture
async def bare_database(databases: Files | Server, tmp_path: Path) -> AsyncIterator[str]:
    """The address of a database without tables."""
    async with databases.database(tmp_path, bare=True) as address:
        yield address


@pytest.fixture
async def stage(database: str) -> AsyncIterator[Stage]:
    """A bot and its simulated Telegram on an empty database, on a Monday morning."""
    stage = await open_stage(MONDAY_MORNING, database, migrated=True)
    yield stage
    await stage.house.close()


@pytest.fixture
async def chat(stage: Stage) -> Chat:
    """A partnership whose people have all joined, in its second hour; the bot watches."""
    return await bring_together(stage)


async def bring_together(stage: Stage) -> Chat:
    """Let everybody join, and add the bot to their group."""
    world, members, phones = stage.world, {}, {}
    async with stage.house.store.begin() as work:
        partnership = await work.partnerships.save(_partnership(), {})
        for key, name, telegram_id, side, role, calendar in PEOPLE:
            first, _, last = name.partition(" ")
            world.add_person(telegram_id, first, last, key, zone=calendar.timezone, started=True)
            member = Member(0, partnership.id, key, name, side, role, "en", calendar)
            zone = calendar.timezone if side is Side.PROGRAMME else None
            member = await work.members.save(member, zone)
            await work.members.joined(member.id, telegram_id, key, work.now)
            members[key] = await work.members.get(member.id)
            phones[key] = Phone(stage, telegram_id, key, calendar.timezone)
        await work.partnerships.bind(partnership.id, GROUP)
        work.commitments.touched.add(partnership.id)
    world.add_group(GROUP, "Kisiwa and Noord", [p[2] for p in PEOPLE[:4]])
    world.add_bot_to_group(GROUP, PEOPLE[0][2], admin=True)
    await stage.settle()
    for phone in phones.values():
        await phone.reads()
    return Chat(stage, members, phones)


def _partnership() -> Partnership:
    return Partnership(
        id=0,
        key="kisiwa-noord",
        name="Noord - Kisiwa",
        phase=Phase.ORIENTATION,
        phase_started_on=date(2026, 2, 2),
        stage=ChangeStage.STRUCTURING,
        mode=Mode.WATCH,
        mentor=Utility("Noord Water", Side.MENTOR, NOORD),
        mentee=Utility("Kisiwa Water", Side.MENTEE, KISIWA),
        norms=load_norms(),
    )


@pytest.fixture
def amina(chat: Chat) -> Phone:
    """The lead of the mentee side."""
    return chat.phones["amina"]


@pytest.fixture
def baraka(chat: Chat) -> Phone:
    """An expert of the mentee side, often in the field."""
    return chat.phones["baraka"]


@pytest.fixture
def jonas(chat: Chat) -> Phone:
    """The lead of the mentor side."""
    return chat.phones["jonas"]


@pytest.fixture
def maartje(chat: Chat) -> Phone:
    """An expert of the mentor side."""
    return chat.phones["maartje"]


@pytest.fixture
def thandi(chat: Chat) -> Phone:
    """The coordinator."""
    return chat.phones["thandi"]
