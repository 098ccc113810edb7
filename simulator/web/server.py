"""The simulator over HTTP: the Bot API for the bot, phones and a clock for people."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from simulator.bot_api.errors import Refused
from simulator.bot_api.files import content_at
from simulator.bot_api.params import read_body
from simulator.bot_api.polling import Polls
from simulator.telegram import World
from simulator.web.clock_control import OwnStop, Timeline, Travel
from simulator.web.events import Events
from simulator.web.guides import Begin, Guide, Stories
from simulator.web.newcomers import newcomer_routes
from simulator.web.phones import phone_routes
from simulator.web.view import world_json
from simulator.world.records import Json

PAGE_HEADERS = {"Content-Security-Policy": "default-src 'self'", "Cache-Control": "no-store"}
STATIC = Path(__file__).parents[1] / "static"


class FreshFiles(StaticFiles):
    """Files that a browser asks for again after an upgrade."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, to be looked at again the next time."""
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


class BotApi:
    """/bot{token}/{method}, by GET or POST and with any kind of body."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._polls = Polls(world)

    async def answer(self, request: Request) -> Response:
        """Telegram's answer, with the error code as the status of the response."""
        body = await self._answer(request)
        return Response(
            json.dumps(body, ensure_ascii=False),
            status_code=body.get("error_code", 200),
            media_type="application/json",
        )

    async def _answer(self, request: Request) -> Json:
        if request.path_params["token"] != self._world.token:
            return Refused(401, "Unauthorized").answer
        try:
            params = await _params(request)
        except Refused as refusal:
            return refusal.answer
        method = request.path_params["method"]
        if method.lower() == "getupdates":
            return await self._polls.answer(params)
        return self._world.call(method, params)

    async def hand_out(self, request: Request) -> Response:
        """A file that somebody sent, for the bot alone."""
        known = request.path_params["token"] == self._world.token
        content = content_at(self._world, request.path_params["path"]) if known else None
        if content is None:
            return JSONResponse(Refused(404, "Not Found").answer, 404)
        return Response(content, media_type="application/octet-stream")


async def _params(request: Request) -> dict[str, Any]:
    content_type = request.headers.get("content-type", "")
    return {**request.query_params, **read_body(content_type, await request.body())}


def _picture(world: World, chat_id: str, message_id: str) -> Response:
    """A picture that the bot sent."""
    try:
        message = world.chat(int(chat_id)).find(int(message_id))
    except ValueError:
        message = None
    if message is None or not message.photo or message.content is None:
        return JSONResponse({"error": "there is no such picture"}, 404)
    kind = "image/png" if message.content.startswith(b"\x89PNG") else "image/jpeg"
    return Response(message.content, media_type=kind)


def make_app(
    world: World,
    *,
    travel: Travel | None = None,
    stops: Mapping[str, OwnStop] | None = None,
    guide: Guide | None = None,
    begin: Begin | None = None,
) -> Starlette:
    """The whole simulator; `travel` takes the bot along when the clock moves.

    `stops` are moments that only the embedding program knows, `guide` is what it wants the page
    to show beside the phones, and `begin` starts another story.
    """

    async def page(request: Request) -> Response:
        return FileResponse(STATIC / "index.html", headers=PAGE_HEADERS)

    async def state(request: Request) -> Response:
        shown = world_json(world) | (guide() if guide else {})
        return JSONResponse(shown, headers={"Cache-Control": "no-store"})

    async def picture(request: Request) -> Response:
        return _picture(world, request.path_params["chat_id"], request.path_params["message_id"])

    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", BotApi(world).answer, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", BotApi(world).hand_out),
        Route("/", page),
        Route("/state", state),
        Route("/pictures/{chat_id}/{message_id}", picture),
        Route("/events", Events(world).stream),
        Route("/clock", Timeline(world, travel, stops or {}).move, methods=["POST"]),
        *phone_routes(world),
        *newcomer_routes(world),
        Mount("/static", FreshFiles(directory=STATIC)),
    ]
    if begin is not None:
        routes.append(Route("/story", Stories(begin).start, methods=["POST"]))
    return Starlette(routes=routes)
