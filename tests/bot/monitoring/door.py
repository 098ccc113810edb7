"""The HTTP door of a running demo, for tests that use it as its visitors do."""

import json
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

PATIENCE = 40.0
GROUP = -1001


class Door:
    """Asks what the page asks."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.meet()

    def meet(self) -> None:
        """Learn who is there."""
        self.people = {each["first_name"]: each["id"] for each in self.ask("/state")["people"]}

    def ask(self, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """One request, with a JSON body if it changes something."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data)  # noqa: S310  # our own demo
        request.add_header("content-type", "application/json")
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310  # our own demo
            return dict(json.load(answer))

    def messages(self, chat_id: int) -> list[dict[str, Any]]:
        """What a chat shows."""
        chats = self.ask("/state")["chats"]
        return next(list(chat["messages"]) for chat in chats if chat["id"] == chat_id)

    def says(
        self, name: str, text: str, chat_id: int | None = None, *, reply_to: int | None = None
    ) -> None:
        """Write in the group, or to the bot in private."""
        body = {"text": text, "chat_id": chat_id, "reply_to": reply_to}
        self.ask(f"/phones/{self.people[name]}/says", body)

    def waits_for(self, words: str, chat_id: int) -> dict[str, Any]:
        """The newest message of a chat with these words, as soon as there is one."""
        said: list[dict[str, Any]] = []

        def is_there() -> bool:
            said[:] = [each for each in self.messages(chat_id) if words in each["text"]]
            return bool(said)

        self.until(is_there, lambda: f"nobody said {words!r}, only {self._last(chat_id)}")
        return said[-1]

    def until(self, holds: Callable[[], bool], otherwise: Callable[[], str]) -> None:
        """Look until something holds."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if holds():
                return
            time.sleep(0.1)
        raise AssertionError(otherwise())

    def taps(self, name: str, message: dict[str, Any], label: str) -> None:
        """Tap a button of a message in the private chat."""
        keys = [key for row in message["buttons"] for key in row]
        data = next(key["callback_data"] for key in keys if key["text"] == label)
        who = self.people[name]
        body = {"chat_id": who, "message_id": message["id"], "callback_data": data}
        self.ask(f"/phones/{who}/taps", body)

    def _last(self, chat_id: int) -> list[str]:
        return [message["text"] for message in self.messages(chat_id)[-5:]]


@contextmanager
def running_demo(*arguments: str) -> Iterator[Door]:
    """A demo in a process of its own, on any free port."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", *arguments]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert demo.stdout is not None
        address = re.search(r"http://\S+", demo.stdout.readline())
        assert address is not None
        yield Door(address[0])
    finally:
        demo.send_signal(signal.SIGTERM)
        assert demo.wait(timeout=15) == 0
        demo.communicate()
