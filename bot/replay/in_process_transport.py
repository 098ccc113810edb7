"""The line to a simulator in the same process: a call is a call, without HTTP in between."""

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
from telegram.request import HTTPXRequest, RequestData

from simulator.bot_api.errors import Refused
from simulator.telegram import World
from simulator.web.server import make_app


class AtHand(HTTPXRequest):
    """Asks the world itself. What waits, or brings or fetches a file, goes over HTTP."""

    def __init__(self, world: World) -> None:
        super().__init__(httpx_kwargs={"transport": httpx.ASGITransport(app=make_app(world))})
        self._world = world

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """One call: the status and the body of the answer."""
        address, _, query = url.partition("?")
        params = dict(parse_qsl(query))
        waits = params.get("timeout", "0") != "0"
        if waits or method != "POST" or (request_data and request_data.contains_files):
            return await super().do_request(url, method, request_data, *timeouts, **more)
        if request_data is not None:
            params |= request_data.json_parameters
        answer = self._answer(address, params)
        return answer.get("error_code", 200), json.dumps(answer, ensure_ascii=False).encode()

    def _answer(self, address: str, params: dict[str, str]) -> dict[str, Any]:
        base, _, called = address.rpartition("/")
        if not base.endswith(f"/bot{self._world.token}"):
            return Refused(401, "Unauthorized").answer
        return self._world.call(called, params)
