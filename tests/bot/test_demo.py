"""The demo as its visitors use it: a real process, driven through its HTTP door."""

import json
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

PATIENCE = 40.0
GROUP = -1001


class Door:
    """The HTTP door of a running demo."""

    def __init__(self, address: str) -> None:
        self.address = address
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

    def says(self, name: str, text: str, chat_id: int | None = None) -> None:
        """Write in the group, or to the bot in private."""
        body = {"text": text} if chat_id is None else {"text": text, "chat_id": chat_id}
        self.ask(f"/phones/{self.people[name]}/says", body)

    def waits_for(self, words: str, chat_id: int) -> dict[str, Any]:
        """The newest message of a chat with these words, as soon as there is one."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            said = [each for each in self.messages(chat_id) if words in each["text"]]
            if said:
                return said[-1]
            time.sleep(0.1)
        shown = [message["text"] for message in self.messages(chat_id)[-5:]]
        raise AssertionError(f"nobody said {words!r}, only {shown}")

    def taps(self, name: str, message: dict[str, Any], label: str) -> None:
        """Tap a button of a message in the private chat."""
        keys = [key for row in message["buttons"] for key in row]
        data = next(key["callback_data"] for key in keys if key["text"] == label)
        who = self.people[name]
        body = {"chat_id": who, "message_id": message["id"], "callback_data": data}
        self.ask(f"/phones/{who}/taps", body)


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    """A demo that runs for these tests."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0"]
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


def test_an_action_item_from_the_group_to_the_coordinators_digest(door: Door) -> None:
    baraka, thandi = door.people["Baraka"], door.people["Thandi"]
    door.says("Jonas", "#action Baraka: photos of the bulk meters by tomorrow", GROUP)
    asked = door.waits_for("photos of the bulk meters", baraka)
    door.taps("Baraka", asked, "Yes")
    door.waits_for("photos of the bulk meters (Baraka)", GROUP)
    door.ask("/clock", {"to": "next_tuesday"})
    door.waits_for("How did it go with photos of the bulk meters", baraka)
    for _ in range(2):
        door.ask("/clock", {"to": "next_digest"})
    door.waits_for("photos of the bulk meters", thandi)


def test_the_page_is_there(door: Door) -> None:
    with urllib.request.urlopen(door.address, timeout=PATIENCE) as answer:  # noqa: S310  # our own demo
        assert b"<main" in answer.read()


def test_a_taken_port_is_refused_in_one_sentence(door: Door) -> None:
    port = door.address.rpartition(":")[2]
    command = [sys.executable, "-m", "bot", "demo", "--port", port]
    refused = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert refused.returncode == 1
    assert refused.stderr.strip().startswith(f"Port {port} is taken")
    assert len(refused.stderr.strip().splitlines()) == 1
