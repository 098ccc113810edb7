"""The wire between the bot and Telegram: it is quick, and it breaks when told to."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from simulator.bot_api.params import Upload
from simulator.telegram import World
from simulator.world.records import Json
from tests.chaos.ledger import Ledger

SENDS = ("sendMessage", "sendPhoto")
POLL = "getUpdates"
HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"
EDIT_REFUSALS = (
    "message is not modified: specified new message content and reply markup are the same",
    "message to edit not found",
    "message can't be edited",
)
REFUSALS = (
    "message text is empty",
    "can't parse entities: unexpected end of name token at byte offset 7",
    "chat not found",
    "query is too old and response timeout expired or query ID is invalid",
    "not enough rights to send text messages to the chat",
    "not enough rights to manage pinned messages in the chat",
    "message thread not found",
    "TOPIC_CLOSED",
    "REACTION_INVALID",
    "BUTTON_DATA_INVALID",
    "need administrator rights in the channel chat",
    "PEER_ID_INVALID",
    "something that nobody has ever heard of",
)
GARBAGE = (b"", b"null", b"[]", b"7", b'"ok"', b"{}", b'{"ok":true}', b"\xff\xfe", HTML)
HALF_RESULTS: tuple[object, ...] = (
    None,
    True,
    5,
    "ok",
    [],
    {},
    {"message_id": None},
    {"message_id": 5},
)
NOISE: tuple[object, ...] = (
    None, 5, "x", [], {}, {"message": {}}, {"update_id": None}, {"update_id": "7"},
    {"update_id": 2**63}, {"update_id": -5}, {"update_id": True}, {"update_id": 1.5},
)  # fmt: skip


class Killed(BaseException):
    """The process ended here; nothing that comes later in it ever happened."""


@dataclass
class Faults:
    """How often calls go wrong, between 0 and 1; `dead` after a kill: nothing goes through."""

    rate: float = 0.0
    kill_rate: float = 0.0
    dead: bool = False

    def die(self) -> None:
        """End the process. Raises Killed, from now on everywhere."""
        self.dead = True
        raise Killed

    def check(self) -> None:
        """Raises Killed in whatever goes on after the end."""
        if self.dead:
            raise Killed


class Wire(BaseRequest):
    """Carries calls to the simulator, without HTTP in between."""

    def __init__(
        self,
        world: World,
        faults: Faults,
        dice: Random,
        ledger: Ledger,
        acknowledged: Callable[[int], None],
    ) -> None:
        """`acknowledged` hears each offset with which updates are asked for."""
        self._acknowledged = acknowledged
        self._world = world
        self._faults = faults
        self._dice = dice
        self._ledger = ledger
        self._answered: list[Json] = []

    @property
    def read_timeout(self) -> float:
        """Nothing takes that long here."""
        return 1.0

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: object,
        **_more_timeouts: object,
    ) -> tuple[int, bytes]:
        """Telegram's answer, or what is left of it."""
        await asyncio.sleep(0)
        self._faults.check()
        address = urlsplit(url)
        name = address.path.rpartition("/")[2]
        params = dict(parse_qsl(address.query)) | _params(request_data)
        trouble = self._dice.random() < self._faults.rate
        if trouble and self._dice.random() < 0.6:
            return self._refuse(name)
        if name == POLL:
            self._acknowledged(int(params["offset"]))
        body = self._world.call(name, params)
        if name == POLL and body["ok"]:
            self._repeat(body)
        taken = body["ok"] and name in SENDS
        if taken:
            self._ledger.taken[int(params["chat_id"])] += 1
        if taken and self._dice.random() < self._faults.kill_rate:
            self._ledger.done["kill between Telegram's yes and the mark"] += 1
            self._faults.die()
        if trouble:
            if taken:
                self._ledger.unsure[int(params["chat_id"])] += 1
            return self._garble(name, body)
        return int(body.get("error_code", 200)), json.dumps(body).encode()

    def _refuse(self, name: str) -> tuple[int, bytes]:
        """Telegram never took the call."""
        kind = self._dice.randrange(7)
        if kind == 0:
            raise self._told("time-out before the call was taken", TimedOut())
        if kind == 1:
            raise self._told("no connection", NetworkError("connection refused"))
        if kind == 2:
            wait = self._dice.choice((1, 2, 5, 30))
            self._ledger.done["429 with retry_after"] += 1
            return _answer(429, f"Too Many Requests: retry after {wait}", {"retry_after": wait})
        if kind == 3 and name not in (POLL, "getMe"):
            self._ledger.done["403"] += 1
            return _answer(403, "Forbidden: user is deactivated")
        if kind in (4, 5) and name not in (POLL, "getMe"):
            self._ledger.done["400 of some kind"] += 1
            fitting = REFUSALS + (EDIT_REFUSALS if name.startswith("edit") else ())
            return _answer(400, f"Bad Request: {self._dice.choice(fitting)}")
        status = self._dice.choice((500, 502, 503, 504))
        self._ledger.done["500 and its kin"] += 1
        return status, self._dice.choice((HTML, b"", b'{"ok":false,"error_code":500}'))

    def _garble(self, name: str, body: Json) -> tuple[int, bytes]:
        """Telegram took the call, but its answer does not arrive whole."""
        kind = self._dice.randrange(4)
        if kind == 0:
            raise self._told("time-out after the call was taken", TimedOut())
        self._ledger.done["half an answer"] += 1
        whole = json.dumps(body).encode()
        if kind == 1:
            return 200, whole[: self._dice.randrange(len(whole))]
        if kind == 2 and name != POLL:
            return 200, json.dumps(
                {"ok": True, "result": self._dice.choice(HALF_RESULTS)}
            ).encode()
        return 200, self._dice.choice(GARBAGE)

    def _told(self, what: str, error: Exception) -> Exception:
        self._ledger.done[what] += 1
        return error

    def _repeat(self, body: Json) -> None:
        """Updates come again, in another order, and among things that are none."""
        fresh: list[Any] = body["result"]
        if self._faults.rate and fresh:
            if self._answered and self._dice.random() < 0.1:
                again = self._dice.sample(self._answered, min(3, len(self._answered)))
                self._ledger.done["updates again, with the same id"] += len(again)
                fresh = [*fresh, *again]
            if self._dice.random() < 0.1:
                self._dice.shuffle(fresh)
                self._ledger.done["batches out of order"] += 1
            if self._dice.random() < 0.1:
                fresh.insert(self._dice.randrange(len(fresh) + 1), self._dice.choice(NOISE))
                self._ledger.done["things that are no updates"] += 1
        self._answered = (self._answered + list(body["result"]))[-50:]
        body["result"] = fresh


def _params(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    files: dict[str, Any] = dict(data.multipart_data or {}) if data.contains_files else {}
    return {
        **data.json_parameters,
        **{name: Upload(str(part[0]), bytes(part[1])) for name, part in files.items()},
    }


def _answer(code: int, sentence: str, parameters: Json | None = None) -> tuple[int, bytes]:
    body = {"ok": False, "error_code": code, "description": sentence}
    return code, json.dumps(body | ({"parameters": parameters} if parameters else {})).encode()
