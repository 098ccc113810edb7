"""The door for whoever watches machines: /health and /metrics on a port, when one is set."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.app import House
from bot.health import examine
from bot.metrics import metrics
from bot.page import PageServer

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
        return Response(metrics(house, await examine(house)), media_type=TEXT)

    return Starlette(routes=[Route("/health", tell_health), Route("/metrics", tell_metrics)])
