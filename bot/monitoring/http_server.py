"""The door for whoever watches machines: /health and /metrics on a port, when one is set."""

import asyncio
import errno
import logging
import socket
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager
from types import TracebackType
from typing import Self

import uvicorn
from prometheus_client import generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.app import House
from bot.monitoring.health import examine
from bot.refusals import Refusal

# A page on a port of this machine: the demo, or the health of the bot.
HOST = "127.0.0.1"
ANOTHER_PORT = 'Any other will do: "make demo ARGS=--port=0" takes one that is free.'


class PortTaken(Refusal):
    """Another program listens on this port already."""


class _Server(uvicorn.Server):
    """uvicorn that leaves the signals to the command line."""

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        yield


class PageServer:
    """Holds the port from the beginning, so that a taken one is refused before any work.

    `app` is what it serves; another one may take its place while it serves.
    """

    app: ASGIApp

    def __init__(self, port: int, host: str = HOST, otherwise: str = ANOTHER_PORT) -> None:
        """Port 0 is any free one; `otherwise` is what to do when the port cannot be had."""
        self._host = host
        self._socket = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
            # Who asks before it serves waits a moment, and nobody else can have the port.
            self._socket.listen()
        except OSError as error:
            self._socket.close()
            is_taken = error.errno == errno.EADDRINUSE
            why = "is taken by another program" if is_taken else f"of {host} cannot be had"
            raise PortTaken(f"Port {port} {why}. {otherwise}") from error
        self._server: _Server | None = None

    @property
    def address(self) -> str:
        """Where a browser finds the page."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._socket.getsockname()[1]}"

    async def serve(self) -> None:
        """Serve the page and the Bot API until `end` is called."""
        config = uvicorn.Config(
            self._answer,
            interface="asgi3",
            log_level="critical",
            lifespan="off",
            timeout_graceful_shutdown=1,
        )
        self._server = _Server(config)
        await self._server.serve(sockets=[self._socket])

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)

    def end(self) -> None:
        """Close the page."""
        if self._server is not None:
            self._server.should_exit = True

    def __enter__(self) -> Self:
        """Hold the port."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the port go."""
        self._socket.close()


log = logging.getLogger(__name__)

UNAVAILABLE = 503
CLOSING_SECONDS = 0.5
TEXT = "text/plain; version=0.0.4; charset=utf-8"


@asynccontextmanager
async def watched(house: House, server: PageServer, stop: asyncio.Event) -> AsyncIterator[None]:
    """Tell the health of a house meanwhile; a stop closes the door at once."""
    server.app = _app(house)
    serving = asyncio.ensure_future(server.serve())
    closing = asyncio.ensure_future(_close(server, stop))
    log.info("Health is told at %(address)s/health", {"address": server.address})
    try:
        yield
    finally:
        server.end()
        await asyncio.wait({serving}, timeout=CLOSING_SECONDS)
        serving.cancel()
        closing.cancel()
        await asyncio.gather(serving, closing, return_exceptions=True)


async def _close(server: PageServer, stop: asyncio.Event) -> None:
    await stop.wait()
    server.end()


def _app(house: House) -> Starlette:
    async def tell_health(_: Request) -> Response:
        health = await examine(house)
        return JSONResponse(health.told(), UNAVAILABLE if health.ailing else 200)

    async def tell_metrics(_: Request) -> Response:
        registries = house.metrics.registry, (await examine(house)).gauges()
        told = map(generate_latest, filter(None, registries))
        return Response(b"".join(told), media_type=TEXT)

    return Starlette(routes=[Route("/health", tell_health), Route("/metrics", tell_metrics)])
