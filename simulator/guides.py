"""What the program around the simulator adds to the page: a tour, and stories to start from."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.records import Json

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
            await self._begin(_name_of(await request.json()))
        except ValueError as refusal:
            return JSONResponse({"error": str(refusal)}, 400)
        finally:
            self._beginning = False
        return JSONResponse({})


def _name_of(told: Any) -> str:
    name = told.get("name") if isinstance(told, dict) else None
    if not name:
        raise ValueError("Which story? Its name is missing.")
    return str(name)
