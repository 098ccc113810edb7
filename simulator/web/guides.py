"""What the program around the simulator adds to the page: a tour, and stories to start from."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.web.request_body import told_by
from simulator.world.records import Json

Guide = Callable[[], Json]
Begin = Callable[[str], Awaitable[None]]


class Stories:
    """POST /story with {"name": …} begins another story; one beginning at a time."""

    def __init__(self, begin: Begin) -> None:
        self._begin = begin
        self._beginning = False

    async def start(self, request: Request) -> Response:
        """Answers when the phones of the new story are there."""
        if self._beginning:
            return JSONResponse({"error": "Another story is just beginning."}, 409)
        self._beginning = True
        try:
            await self._begin((await told_by(request)).words("name"))
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)
        finally:
            self._beginning = False
        return JSONResponse({})
