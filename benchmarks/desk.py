"""The stub server as a process, and how a measurement talks to it."""

import http.client
import json
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

LOOKS_EVERY = 0.02
PATIENCE_SECONDS = 300
# Longer than a bot of ours rests between two looks at its outbox.
QUIET_SECONDS = 1.3


class NothingMoves(RuntimeError):
    """A bot did not do what it was to do in a long time."""


@dataclass(frozen=True, slots=True)
class State:
    """What the stub server has seen since updates were last queued; moments are monotonic.

    `answers` are new messages in private.
    """

    queued: int
    acknowledged: int
    answers: int
    polls: int
    first_poll_at: float | None
    served_at: float | None
    last_call_at: float | None
    calls: dict[str, int]

    @property
    def sent(self) -> int:
        """How many new messages people got."""
        return self.calls.get("sendMessage", 0)

    @property
    def seconds(self) -> float:
        """From the first updates that were fetched to the last call."""
        return (self.last_call_at or 0) - (self.served_at or 0)


class Desk:
    """A stub server of its own, for as long as the block lasts."""

    def __init__(self, delay: float = 0) -> None:
        """`delay` is how many milliseconds each call takes."""
        self._delay = delay

    def __enter__(self) -> Self:
        """Start it."""
        command = [sys.executable, "-m", "benchmarks.stub", "--delay", str(self._delay)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.pid = self._process.pid
        self._line = http.client.HTTPConnection("127.0.0.1", self.port)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        """End it."""
        self._line.close()
        self._process.kill()
        self._process.communicate()

    @property
    def address(self) -> str:
        """Where a bot finds it: `telegram.base_url`."""
        return f"http://127.0.0.1:{self.port}/bot"

    def load(self, updates: bytes) -> None:
        """Queue updates, a line each; counting begins anew."""
        self._ask("POST", "load", updates)

    def state(self) -> State:
        """What it has seen since."""
        return State(**self._ask("GET", "state"))

    def calls(self) -> list[tuple[str, dict[str, str]]]:
        """Each call since, in its order."""
        return [(method, params) for method, params in self._ask("GET", "calls")]

    def first_poll(self) -> float:
        """Wait until a bot asks for updates; returns the moment."""
        return self._when(lambda state: state.first_poll_at is not None).first_poll_at or 0.0

    def first_message(self) -> None:
        """Wait until somebody is sent something."""
        self._when(lambda state: state.sent > 0)

    def fewer_than(self, depth: int) -> None:
        """Wait until at most so many updates are left."""
        self._when(lambda state: state.queued <= depth, every=0.001)

    def settled(self, answers: int = 0) -> State:
        """Wait until all is acknowledged, so many answers have come, and it is quiet."""
        self._when(lambda state: not state.queued and state.answers >= answers)
        emptied_at = time.monotonic()

        def is_quiet(state: State) -> bool:
            return time.monotonic() - max(state.last_call_at or 0, emptied_at) > QUIET_SECONDS

        return self._when(is_quiet)

    def _when(self, holds: Callable[[State], bool], every: float = LOOKS_EVERY) -> State:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until:
            state = self.state()
            if holds(state):
                return state
            time.sleep(every)
        raise NothingMoves(str(state))

    def _ask(self, method: str, path: str, body: bytes | None = None) -> Any:
        self._line.request(method, f"/control/{path}", body)
        return json.loads(self._line.getresponse().read())
