"""What people do on the page's phones, as requests to the server."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.world import World

Act = Callable[[World, int, dict[str, Any]], object]

ACTS: dict[str, Act] = {
    "says": lambda world, who, told: world.says(
        who, told["text"], told.get("chat_id"), reply_to=told.get("reply_to")
    ),
    "taps": lambda world, who, told: world.taps(
        who, told["chat_id"], told["message_id"], told["callback_data"]
    ),
    "reacts": lambda world, who, told: world.reacts(
        who, told["chat_id"], told["message_id"], told.get("emoji")
    ),
    "sends_document": lambda world, who, told: world.sends_document(
        who,
        told["file_name"],
        told.get("chat_id"),
        caption=told.get("caption"),
        reply_to=told.get("reply_to"),
    ),
    "shares_location": lambda world, who, told: world.shares_location(
        who, float(told["latitude"]), float(told["longitude"]), told.get("chat_id")
    ),
    "starts": lambda world, who, told: world.starts(who, told.get("payload")),
    "edits": lambda world, who, told: world.edits(
        who, told["chat_id"], told["message_id"], told["text"]
    ),
    "forwards": lambda world, who, told: world.forwards(
        who, told["chat_id"], told["message_id"], told["to"]
    ),
    "joins": lambda world, who, told: world.joins(who, told["chat_id"]),
    "leaves": lambda world, who, told: world.leaves(who, told["chat_id"]),
    "adds_bot": lambda world, who, told: world.add_bot_to_group(
        told["chat_id"], who, told.get("payload")
    ),
    "removes_bot": lambda world, who, told: world.remove_bot_from_group(told["chat_id"], who),
    "makes_admin": lambda world, who, told: world.make_bot_admin(told["chat_id"], who),
    "sends_photo": lambda world, who, told: world.sends_photo(
        who, told.get("chat_id"), caption=told.get("caption"), reply_to=told.get("reply_to")
    ),
    "sends_voice": lambda world, who, told: world.sends_voice(
        who, told["seconds"], told.get("chat_id"), reply_to=told.get("reply_to")
    ),
    "blocks": lambda world, who, told: world.blocks(who),
    "unblocks": lambda world, who, told: world.unblocks(who),
}


def phone_routes(world: World) -> list[Route]:
    """POST /phones/{telegram_id}/{act} for everything a thumb can do."""
    return [Route("/phones/{telegram_id:int}/{act}", _endpoint(world), methods=["POST"])]


def _endpoint(world: World) -> Callable[[Request], Awaitable[Response]]:
    async def act_on_phone(request: Request) -> Response:
        act = ACTS.get(request.path_params["act"])
        telegram_id = request.path_params["telegram_id"]
        if act is None or telegram_id not in world.persons:
            return JSONResponse({"error": "there is no such phone or act"}, 404)
        try:
            told = await request.json() if await request.body() else {}
            return JSONResponse({"result": act(world, telegram_id, told)})
        except KeyError as missing:
            return JSONResponse({"error": f"{missing.args[0]} is missing"}, 400)
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)

    return act_on_phone
