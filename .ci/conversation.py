"""Starts the demo as a user does, plays one conversation through its HTTP door, stops it."""

import json
import re
import subprocess
import sys
import time
import urllib.request
from typing import Any

AMINA, THANDI = "Amina Juma", "Thandi Maseko"
PATIENCE = 30.0


def main() -> int:
    """Exit code 0 when a promise was made, seen on the board, and a week passed."""
    command = ["make", "--silent", "demo", "ARGS=--port 0"]
    demo = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        address = find_address(demo)
        people = {each["name"]: each["id"] for each in ask(address, "/state")["people"]}
        amina = people[AMINA]
        say(address, amina, "/commit publish the leak map by tomorrow")
        wait_for(address, "publish the leak map", chat="group")
        ask(address, "/clock", {"to": "next_digest"})
        wait_for(address, "week", chat=people[THANDI])
    finally:
        subprocess.run(["pkill", "-TERM", "-s", str(demo.pid)], check=False)
        demo.wait(timeout=20)
    print("1 passed, 0 failed")
    return 0


def find_address(demo: "subprocess.Popen[str]") -> str:
    """The address that the demo prints."""
    assert demo.stdout is not None
    for line in demo.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+", line):
            return found[0]
    raise SystemExit("the demo ended without printing an address")


def ask(address: str, path: str, body: Any = None) -> Any:
    """One request to the demo's HTTP door."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(address + path, data, headers)
    with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
        return json.load(answer)


def say(address: str, who: int, text: str) -> None:
    """Write to the bot in private."""
    ask(address, f"/phones/{who}/says", {"text": text})


def wait_for(address: str, words: str, chat: int | str) -> None:
    """Wait until the bot shows these words in a chat."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        for each in ask(address, "/state")["chats"]:
            here = each["kind"] != "private" if chat == "group" else each["id"] == chat
            if here and any(words in message["text"] for message in each["messages"]):
                return
        time.sleep(0.2)
    raise SystemExit(f"the bot never said {words!r}")


if __name__ == "__main__":
    sys.exit(main())
