"""What people send in the measurements, made from a seed."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Any

from benchmarks.given import NAMES, Place

SMALL_TALK = (
    "Good morning everyone",
    "Thank you, that helps a lot!",
    "Heavy rain here since last night.",
    "Safe travels!",
    "The chlorine arrived yesterday, two pallets.",
)
QUESTIONS = (
    "{name}, which diameter do you use at the intake?",
    "@{name} how often do you calibrate the meters?",
    "{name}, could you send us the form for leak reports?",
    "What did the laboratory say about the last samples?",
)
REPLIES = (
    "We use 300 mm there.",
    "Once a quarter, after the billing run.",
    "It is in the shared folder.",
    "All samples were fine.",
)
PROMISES = (
    "I will send the pump test results by Friday.",
    "We will check the valve at the reservoir tomorrow.",
    "I'll share the minutes with everybody by 20 December.",
)


@dataclass
class Mailman:
    """Gives each message its number, and each draw its dice."""

    places: list[Place]
    dice: random.Random
    number: int = 1000

    def private(self, person: int, text: str) -> dict[str, Any]:
        """A message to the bot."""
        chat = {"id": person, "type": "private", "first_name": "Person"}
        return {"message": self._message(person, chat, text)}

    def group(self, text: str, answers: bool = False) -> dict[str, Any]:
        """A message to a group, which may reply to somebody else's question."""
        place = self.dice.choice(self.places)
        speaker, other = self.dice.sample(place.people, 2)
        chat = {"id": place.group, "type": "supergroup", "title": "Bench"}
        message = self._message(speaker, chat, text.format(name=self.dice.choice(NAMES)))
        if answers:
            asked = self.dice.choice(QUESTIONS).format(name="Amina")
            message["reply_to_message"] = self._message(other, chat, asked)
        return {"message": message}

    def press(self, person: int, data: str) -> dict[str, Any]:
        """A button below a message of the bot."""
        chat = {"id": person, "type": "private", "first_name": "Person"}
        message = self._message(person, chat, "What was said.")
        message["from"] = {"id": 1, "is_bot": True, "first_name": "Bench"}
        query = {"id": str(self.number), "from": self._user(person), "message": message}
        return {"callback_query": query | {"chat_instance": "1", "data": data}}

    def _message(self, person: int, chat: dict[str, Any], text: str) -> dict[str, Any]:
        self.number += 1
        message: dict[str, Any] = {
            "message_id": self.number,
            "date": int(time.time()),
            "chat": chat,
            "from": self._user(person),
            "text": text,
        }
        if text.startswith("/"):
            length = len(text.split()[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        return message

    def _user(self, person: int) -> dict[str, Any]:
        return {"id": person, "is_bot": False, "first_name": "Person", "language_code": "en"}


def echoes(count: int, mailman: Mailman) -> Iterator[dict[str, Any]]:
    """A few words in private, for bots that say them back."""
    for number, person in enumerate(islice(cycle(_idle(mailman)), count)):
        yield mailman.private(person, f"A few words, for the time number {number}")


def commands(count: int, mailman: Mailman) -> Iterator[dict[str, Any]]:
    """`/mine` and `/help` in private from people of whom nothing is open: one answer each."""
    people = _idle(mailman)
    for number, person in enumerate(islice(cycle(people), count)):
        yield mailman.private(person, ("/mine", "/help")[(number // len(people) + number) % 2])


def commits(count: int, mailman: Mailman) -> Iterator[dict[str, Any]]:
    """`/commit` in private: a promise is kept, planned and noted."""
    for number, person in enumerate(islice(cycle(_idle(mailman)), count)):
        yield mailman.private(person, f"/commit item {number} by 31 December")


def chat(count: int, mailman: Mailman) -> Iterator[dict[str, Any]]:
    """What happens in groups of mode watch and beside them, in the proportions of `MIX`."""
    presses = cycle([item for place in mailman.places for item in place.open_items()])
    kinds = mailman.dice.choices(list(MIX), weights=list(MIX.values()), k=count)
    for number, kind in enumerate(kinds):
        person = mailman.dice.choice(mailman.dice.choice(mailman.places).people)
        match kind:
            case "small talk":
                yield mailman.group(mailman.dice.choice(SMALL_TALK))
            case "question":
                yield mailman.group(mailman.dice.choice(QUESTIONS))
            case "reply":
                yield mailman.group(mailman.dice.choice(REPLIES), answers=True)
            case "promise":
                yield mailman.group(mailman.dice.choice(PROMISES))
            case "action":
                yield mailman.group(f"#action {{name}}: repair hydrant {number} by 30 December")
            case "/mine":
                yield mailman.private(person, "/mine")
            case "/commit":
                yield mailman.private(person, f"/commit item {number} by 31 December")
            case _:
                item, owner = next(presses)
                yield mailman.press(owner, f"commitment:done:{item}")


# How many of a hundred updates are of a kind.
MIX = {
    "small talk": 40,
    "question": 15,
    "reply": 12,
    "promise": 10,
    "action": 3,
    "/mine": 8,
    "/commit": 4,
    "press": 8,
}
MIXES = {"echoes": echoes, "commands": commands, "commits": commits, "chat": chat}


def lines(mix: str, count: int, mailman: Mailman) -> bytes:
    """Updates as the stub server takes them."""
    return b"\n".join(json.dumps(each).encode() for each in MIXES[mix](count, mailman))


def _idle(mailman: Mailman) -> list[int]:
    return [person for place in mailman.places for person in place.idle]
