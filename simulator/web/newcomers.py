"""People and groups that a visitor of the page adds: POST /people and POST /groups."""

from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.telegram import World
from simulator.web.request_body import Told, told_by

NAME_LIMIT = 64
FIRST_PERSON = 1001
FIRST_GROUP = -1001


def newcomer_routes(world: World) -> list[Route]:
    """The two requests; each answers with the id of what is new."""
    return [
        Route("/people", _endpoint(lambda told: _person(world, told)), methods=["POST"]),
        Route("/groups", _endpoint(lambda told: _group(world, told)), methods=["POST"]),
    ]


def _person(world: World, told: Told) -> int:
    first, _, last = _name(told.words_if("name"), "A phone").partition(" ")
    zone = _zone(told.words_if("zone"))
    telegram_id = max([FIRST_PERSON - 1, *world.persons]) + 1
    world.add_person(telegram_id, first, last.strip() or None, zone=zone)
    return telegram_id


def _group(world: World, told: Told) -> int:
    title, people = _name(told.words_if("title"), "A group"), told.numbers("people")
    if not people:
        raise ValueError("A group needs at least one person.")
    chat_id = min([FIRST_GROUP + 1, *world.chats]) - 1
    world.add_group(chat_id, title, people)
    return chat_id


def _name(words: str | None, what: str) -> str:
    name = " ".join((words or "").split())
    if not 0 < len(name) <= NAME_LIMIT:
        raise ValueError(f"{what} needs a name of 1 to {NAME_LIMIT} letters.")
    return name


def _zone(name: str | None) -> str | None:
    if name is None:
        return None
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"There is no time zone {name}.") from None


def _endpoint(make: Callable[[Told], int]) -> Callable[[Request], Awaitable[Response]]:
    async def add(request: Request) -> Response:
        try:
            return JSONResponse({"id": make(await told_by(request))})
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)

    return add
