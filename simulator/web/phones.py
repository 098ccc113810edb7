"""What people do on the page's phones, as requests to the server."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from simulator.telegram import World
from simulator.web.request_body import Told, told_by

Act = Callable[[World, int, Told], object]

ACTS: dict[str, Act] = {
    "says": lambda world, who, told: world.says(
        who, told.words("text"), told.number_if("chat_id"), reply_to=told.number_if("reply_to")
    ),
    "taps": lambda world, who, told: world.taps(
        who, told.number("chat_id"), told.number("message_id"), told.words("callback_data")
    ),
    "reacts": lambda world, who, told: world.reacts(
        who, told.number("chat_id"), told.number("message_id"), told.words_if("emoji")
    ),
    "sends_document": lambda world, who, told: world.sends_document(
        who,
        told.words("file_name"),
        told.number_if("chat_id"),
        caption=told.words_if("caption"),
        reply_to=told.number_if("reply_to"),
    ),
    "shares_location": lambda world, who, told: world.shares_location(
        who, told.degrees("latitude"), told.degrees("longitude"), told.number_if("chat_id")
    ),
    "starts": lambda world, who, told: world.starts(who, told.words_if("payload")),
    "edits": lambda world, who, told: world.edits(
        who, told.number("chat_id"), told.number("message_id"), told.words("text")
    ),
    "forwards": lambda world, who, told: world.forwards(
        who, told.number("chat_id"), told.number("message_id"), told.number("to")
    ),
    "joins": lambda world, who, told: world.joins(who, told.number("chat_id")),
    "leaves": lambda world, who, told: world.leaves(who, told.number("chat_id")),
    "adds_bot": lambda world, who, told: world.add_bot_to_group(
        told.number("chat_id"), who, told.words_if("payload")
    ),
    "removes_bot": lambda world, who, told: world.remove_bot_from_group(
        told.number("chat_id"), who
    ),
    "makes_admin": lambda world, who, told: world.make_bot_admin(told.number("chat_id"), who),
    "sends_photo": lambda world, who, told: world.sends_photo(
        who,
        told.number_if("chat_id"),
        caption=told.words_if("caption"),
        reply_to=told.number_if("reply_to"),
    ),
    "sends_voice": lambda world, who, told: world.sends_voice(
        who, told.number("seconds"), told.number_if("chat_id"), reply_to=told.number_if("reply_to")
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
            return JSONResponse({"result": act(world, telegram_id, await told_by(request))})
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)

    return act_on_phone
