"""A stand-in for the Bot API that is faster than whatever is measured against it.

    python -m benchmarks.stub [--delay MILLISECONDS]

It prints its port and serves until it is killed: raw HTTP/1.1 with keep-alive, no framework.
Every path that does not begin with /control is a call of the Bot API; `--delay` is how long each
of them takes, without keeping others waiting. Moments are those of `time.monotonic`, which all
processes of a machine share.

    POST /control/load   updates as JSON without an id, one a line; counts begin anew
    GET  /control/state  what was fetched, acknowledged and called since then
    GET  /control/calls  each call since then in its order: method and parameters
"""

import argparse
import asyncio
import json
import re
import time
from collections import Counter, deque
from urllib.parse import parse_qsl

BOT = {
    "id": 1,
    "is_bot": True,
    "first_name": "Bench",
    "username": "bench_bot",
    "can_join_groups": True,
    "can_read_all_group_messages": True,
    "supports_inline_queries": False,
}
WEBHOOK = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
MESSAGES = {
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "editMessageText",
    "editMessageReplyMarkup",
}
END_OF_HEAD = b"\r\n\r\n"
LENGTH = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)
NUMBERS = re.compile(rb"(?:^|&)(offset|limit|timeout)=(-?\d+)")
CHAT = re.compile(rb"(?:^|&)chat_id=(-?\d+)")
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b"
FIRST_MESSAGE = 1_000_000


def ok(result: object) -> bytes:
    """An answer of the Bot API."""
    return json.dumps({"ok": True, "result": result}).encode()


class Desk:
    """What is queued, and what was called. Nothing of a call is parsed before it is asked for."""

    def __init__(self, delay: float) -> None:
        self.delay = delay
        self.queue: deque[tuple[int, bytes]] = deque()
        self.waiting: Connection | None = None
        self.polls = 0
        self.first_poll_at: float | None = None
        self._next_update = 1
        self._next_message = FIRST_MESSAGE
        self._fixed = {b"getMe": ok(BOT), b"getWebhookInfo": ok(WEBHOOK)}
        self.begin()

    def begin(self) -> None:
        """Count anew."""
        self.acknowledged = self.answers = 0
        self.served_at: float | None = None
        self.last_call_at: float | None = None
        self.calls: list[tuple[bytes, bytes]] = []

    def load(self, lines: list[bytes]) -> None:
        """Queue updates, and wake whoever waits for them."""
        self.begin()
        for line in lines:
            self.queue.append(
                (self._next_update, b'{"update_id":%d,' % self._next_update + line[1:])
            )
            self._next_update += 1
        if self.waiting is not None:
            self.waiting.wake()

    def acknowledge(self, offset: int) -> None:
        """The bot asks for what comes from this id on: what came before is done with."""
        while self.queue and self.queue[0][0] < offset:
            self.queue.popleft()
            self.acknowledged += 1

    def batch(self, limit: int) -> bytes:
        """The first updates of the queue."""
        found = [self.queue[place][1] for place in range(min(limit, len(self.queue)))]
        if found and self.served_at is None:
            self.served_at = time.monotonic()
        return b'{"ok":true,"result":[%b]}' % b",".join(found)

    def answer(self, method: bytes, params: bytes) -> bytes:
        """What Telegram would say to a call."""
        if method in self._fixed:
            return self._fixed[method]
        self.calls.append((method, params))
        self.last_call_at = time.monotonic()
        if method.decode() not in MESSAGES:
            return b'{"ok":true,"result":true}'
        chat = CHAT.search(params)
        # Groups, whose ids begin with a dash, get boards: these answer nobody.
        self.answers += method == b"sendMessage" and chat is not None and chat[1][:1] != b"-"
        self._next_message += 1
        return (
            b'{"ok":true,"result":{"message_id":%d,"date":1767225600,"chat":{"id":%b,'
            b'"type":"private","first_name":"Somebody"},"from":{"id":1,"is_bot":true,'
            b'"first_name":"Bench","username":"bench_bot"},"text":"What was said."}}'
        ) % (self._next_message, chat[1] if chat else b"1")

    def state(self) -> dict[str, object]:
        """Everything that was counted."""
        return {
            "queued": len(self.queue),
            "acknowledged": self.acknowledged,
            "answers": self.answers,
            "polls": self.polls,
            "first_poll_at": self.first_poll_at,
            "served_at": self.served_at,
            "last_call_at": self.last_call_at,
            "calls": Counter(method.decode() for method, _ in self.calls),
        }


class Connection(asyncio.Protocol):
    """One keep-alive connection; a client sends its next request after the answer."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._loop = asyncio.get_running_loop()
        self._buffer = bytearray()
        self._limit = 100
        self._ends: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client is there."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """A client that is gone waits for nothing."""
        self._stop_waiting()

    def data_received(self, data: bytes) -> None:
        """Take a request when all of it is there."""
        self._buffer += data
        end = self._buffer.find(END_OF_HEAD)
        if end < 0:
            return
        length = LENGTH.search(self._buffer, 0, end)
        begins = end + len(END_OF_HEAD)
        size = begins + (int(length[1]) if length else 0)
        if len(self._buffer) < size:
            return
        path = bytes(self._buffer[: self._buffer.index(b"\r")]).split(b" ")[1]
        body = bytes(self._buffer[begins:size])
        del self._buffer[:size]
        self._take(path, body)

    def wake(self) -> None:
        """What this client waited for has come, or its time is over."""
        self._stop_waiting()
        self._write(self._desk.batch(self._limit))

    def _take(self, path: bytes, body: bytes) -> None:
        address, _, query = path.partition(b"?")
        if address.startswith(b"/control/"):
            self._write(self._control(address, body))
        elif self._desk.delay:
            self._loop.call_later(self._desk.delay, self._call, address, query + body)
        else:
            self._call(address, query + body)

    def _call(self, address: bytes, params: bytes) -> None:
        method = address.rpartition(b"/")[2]
        if method != b"getUpdates":
            self._write(self._desk.answer(method, params))
            return
        asked = {name: int(value) for name, value in NUMBERS.findall(params)}
        self._poll(asked.get(b"offset", 0), asked.get(b"limit", 100), asked.get(b"timeout", 0))

    def _poll(self, offset: int, limit: int, seconds: int) -> None:
        desk = self._desk
        desk.polls += 1
        desk.first_poll_at = desk.first_poll_at or time.monotonic()
        desk.acknowledge(offset)
        self._limit = limit
        if desk.queue or not seconds:
            self._write(desk.batch(limit))
            return
        if desk.waiting is not None:
            desk.waiting.wake()
        desk.waiting = self
        self._ends = self._loop.call_later(seconds, self.wake)

    def _stop_waiting(self) -> None:
        if self._desk.waiting is self:
            self._desk.waiting = None
        if self._ends is not None:
            self._ends.cancel()

    def _control(self, address: bytes, body: bytes) -> bytes:
        match address:
            case b"/control/load":
                self._desk.load(body.splitlines())
                return b"{}"
            case b"/control/state":
                return json.dumps(self._desk.state()).encode()
            case _:
                calls = [(m.decode(), dict(parse_qsl(p.decode()))) for m, p in self._desk.calls]
                return json.dumps(calls).encode()

    def _write(self, body: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(HEAD % (len(body), body))


async def main() -> None:
    """Serve on any free port until killed."""
    wanted = argparse.ArgumentParser()
    wanted.add_argument("--delay", type=float, default=0, help="milliseconds for each call")
    desk = Desk(wanted.parse_args().delay / 1000)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(desk), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
