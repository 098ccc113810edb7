"""People and groups that a visitor of the page adds: POST /people and POST /groups."""

from collections.abc import Awaitable, Callable
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.world import World

NAME_LIMIT = 64
FIRST_PERSON = 1001
FIRST_GROUP = -1001


def newcomer_routes(world: World) -> list[Route]:
    """The two requests; each answers with the id of what is new."""
    return [
        Route("/people", _endpoint(lambda told: _person(world, told)), methods=["POST"]),
        Route("/groups", _endpoint(lambda told: _group(world, told)), methods=["POST"]),
    ]


def _person(world: World, told: dict[str, Any]) -> int:
    first, _, last = _name(told.get("name"), "A phone").partition(" ")
    zone = _zone(told.get("zone"))
    telegram_id = max([FIRST_PERSON - 1, *world.persons]) + 1
    world.add_person(telegram_id, first, last.strip() or None, zone=zone)
    return telegram_id


def _group(world: World, told: dict[str, Any]) -> int:
    title, people = _name(told.get("title"), "A group"), told.get("people")
    if not isinstance(people, list) or not people:
        raise ValueError("A group needs at least one person.")
    chat_id = min([FIRST_GROUP + 1, *world.chats]) - 1
    world.add_group(chat_id, title, people)
    return chat_id


def _name(words: object, what: str) -> str:
    name = " ".join(words.split()) if isinstance(words, str) else ""
    if not 0 < len(name) <= NAME_LIMIT:
        raise ValueError(f"{what} needs a name of 1 to {NAME_LIMIT} letters.")
    return name


def _zone(name: object) -> str | None:
    if name is None:
        return None
    try:
        return ZoneInfo(str(name)).key
    except (ZoneInfoNotFoundError, ValueError):
        raise ValueError(f"There is no time zone {name}.") from None


def _endpoint(make: Callable[[dict[str, Any]], int]) -> Callable[[Request], Awaitable[Response]]:
    async def add(request: Request) -> Response:
        try:
            told = await request.json()
            return JSONResponse({"id": make(told if isinstance(told, dict) else {})})
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)

    return add
