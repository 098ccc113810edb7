"""A port of this machine: held from the beginning, and answered when there is somebody to."""

import asyncio
from urllib.parse import urlsplit

import pytest
from starlette.responses import PlainTextResponse

from bot.monitoring.http_server import PageServer, PortTaken


def test_a_port_is_held_before_anything_is_served() -> None:
    with PageServer(0) as first:
        port = urlsplit(first.address).port or 0
        with pytest.raises(PortTaken, match=f"Port {port} is taken"):
            PageServer(port)


async def test_who_asks_too_early_is_answered_a_moment_later() -> None:
    with PageServer(0) as server:
        server.app = PlainTextResponse("here")
        place = urlsplit(server.address)
        reader, writer = await asyncio.open_connection(place.hostname, place.port)
        writer.write(b"GET / HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")
        serving = asyncio.ensure_future(server.serve())
        answer = await reader.read()
        assert answer.startswith(b"HTTP/1.1 200")
        assert answer.endswith(b"here")
        writer.close()
        server.end()
        await serving
