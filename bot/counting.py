"""Counting the calls of the Bot API by method and outcome, whoever makes them."""

from typing import Any

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.figures import Figures

OK = 200
NOT_A_METHOD = "other"


class Counted(BaseRequest):
    """A request that does what another one does, and counts."""

    def __init__(self, request: BaseRequest, figures: Figures) -> None:
        self._request = request
        self._figures = figures

    @property
    def read_timeout(self) -> float | None:
        """As the other one has it."""
        return self._request.read_timeout

    def parse_json_payload(self, payload: bytes) -> dict[str, Any]:  # type: ignore[override]  # static there
        """As the other one reads it: python-telegram-bot would log what it cannot read."""
        return self._request.parse_json_payload(payload)

    async def initialize(self) -> None:
        """Open the other one."""
        await self._request.initialize()

    async def shutdown(self) -> None:
        """Close the other one."""
        await self._request.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """Let the other one ask, and count what came of it."""
        outcome = "cut off"
        try:
            code, payload = await self._request.do_request(
                url, method, request_data, *timeouts, **more
            )
            outcome = "ok" if code == OK else str(code)
        except TimedOut:
            outcome = "timed out"
            raise
        except NetworkError:
            outcome = "out of reach"
            raise
        finally:
            self._figures.calls[_method_of(url), outcome] += 1
        return code, payload


def _method_of(url: str) -> str:
    """The last part of the address; of the part before it, the token, nothing is kept."""
    name = url.partition("?")[0].rpartition("/")[2]
    return name if name.isalpha() else NOT_A_METHOD
