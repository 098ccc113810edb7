"""People with phones for tests that read like chats."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.replay.stage import Stage
from mentoring.partnerships import Member
from simulator.world.records import Message

GROUP = -1001


class ButtonMissing(AssertionError):
    """No message shows a button of that name."""


@dataclass
class Phone:
    """Somebody's phone: what they write and tap, and what the bot shows them in private."""

    stage: Stage
    telegram_id: int
    key: str
    zone: str
    _read: int = field(default=0)

    async def says(self, text: str, *, reply_to: int | None = None) -> list[str]:
        """Write to the bot in private; returns what it shows then."""
        self.stage.world.says(self.telegram_id, text, reply_to=reply_to)
        return await self.reads()

    async def writes(self, text: str, *, reply_to: int | None = None) -> int:
        """Write in the group; returns the id of the message."""
        message_id = self.stage.world.says(self.telegram_id, text, GROUP, reply_to=reply_to)
        await self.stage.settle()
        return message_id

    async def sends(self, file_name: str, text: str = "", *, reply_to: int | None = None) -> int:
        """Send a document in the group; returns the id of the message."""
        message_id = self.stage.world.sends_document(
            self.telegram_id, file_name, GROUP, caption=text or None, reply_to=reply_to
        )
        await self.stage.settle()
        return message_id

    async def brings(self, file_name: str, content: bytes, caption: str = "") -> list[str]:
        """Send a file to the bot in private; returns what it shows then."""
        self.stage.world.sends_document(
            self.telegram_id, file_name, content=content, caption=caption or None
        )
        return await self.reads()

    async def speaks(self, seconds: int, *, reply_to: int | None = None) -> int:
        """Send a voice note in the group; returns the id of the message."""
        world = self.stage.world
        message_id = world.sends_voice(self.telegram_id, seconds, GROUP, reply_to=reply_to)
        await self.stage.settle()
        return message_id

    async def shares(self, latitude: float, longitude: float) -> list[str]:
        """Share a location with the bot in private; returns what it shows then."""
        self.stage.world.shares_location(self.telegram_id, latitude, longitude)
        return await self.reads()

    async def reacts(self, message_id: int, emoji: str | None) -> None:
        """Put an emoji under a message of the group, or take it away."""
        self.stage.world.reacts(self.telegram_id, GROUP, message_id, emoji)
        await self.stage.settle()

    async def edits(self, message_id: int, text: str) -> None:
        """Change an own message in the group."""
        self.stage.world.edits(self.telegram_id, GROUP, message_id, text)
        await self.stage.settle()

    async def forwards(self, text: str, writer: "Phone", chat_id: int = GROUP) -> int:
        """Forward what somebody wrote elsewhere; returns the id of the message."""
        message_id = self.stage.world.says(
            self.telegram_id, text, chat_id, forwarded_from=writer.telegram_id
        )
        await self.stage.settle()
        return message_id

    async def taps(self, label: str, *, chat_id: int | None = None) -> list[str]:
        """Tap the newest button of that name; returns what the bot shows then."""
        chat = chat_id or self.telegram_id
        message_id, data = self.button(label, chat)
        self.stage.world.taps(self.telegram_id, chat, message_id, data)
        return await self.reads()

    async def taps_data(self, data: str, message_id: int, chat_id: int | None = None) -> str:
        """Tap a button that need not be there any more; returns the alert."""
        query = self.stage.world.taps(
            self.telegram_id, chat_id or self.telegram_id, message_id, data
        )
        await self.stage.settle()
        return self.stage.world.alerts[query].text or ""

    async def reads(self) -> list[str]:
        """What the bot wrote or changed in the private chat since the last look."""
        await self.stage.settle()
        calls = self.stage.world.calls
        fresh, self._read = calls[self._read :], len(calls)
        return [
            str(call.result["text"])
            for call in fresh
            if call.method in {"sendMessage", "editMessageText"}
            and isinstance(call.result, dict)
            and call.result["chat"]["id"] == self.telegram_id
        ]

    def button(self, label: str, chat_id: int | None = None) -> tuple[int, str]:
        """The newest button of that name: the message that carries it, and its data."""
        for message in reversed(self.messages(chat_id)):
            for row in message.buttons:
                for key in row:
                    if key["text"] == label:
                        return message.id, str(key.get("callback_data", ""))
        shown = [k["text"] for m in self.messages(chat_id) for row in m.buttons for k in row]
        raise ButtonMissing(f"no button {label!r}, only {shown}")

    def rows(self) -> list[list[str]]:
        """The labels of the buttons below the newest private message of the bot, row by row."""
        ours = [m for m in self.messages() if m.sender == self.stage.world.bot.id]
        return [[key["text"] for key in row] for row in ours[-1].buttons]

    def messages(self, chat_id: int | None = None) -> list[Message]:
        """All messages in a chat, oldest first; the private one if not said otherwise."""
        return list(self.stage.world.chat(chat_id or self.telegram_id).messages)

    def marks(self, message_id: int, chat_id: int = GROUP) -> list[str]:
        """The bot's reactions to a message."""
        world = self.stage.world
        message = next(m for m in self.messages(chat_id) if m.id == message_id)
        return [emoji for who, emoji in message.reactions.items() if who == world.bot.id]


@dataclass
class Chat:
    """A partnership at work: its phones, its group, its clock."""

    stage: Stage
    members: dict[str, Member]
    phones: dict[str, Phone]

    async def travel(self, when: str, zone: str = "Africa/Dar_es_Salaam") -> None:
        """Move the clock to a local time such as "2026-02-10 10:00", moment by moment."""
        to = datetime.fromisoformat(when).replace(tzinfo=ZoneInfo(zone))
        await self.stage.travel(to)

    async def wait(self, **duration: float) -> None:
        """Move the clock on, moment by moment."""
        await self.stage.travel(self.stage.clock() + timedelta(**duration))

    def board(self) -> str:
        """What the board in the group says."""
        ours = [m for m in self.group() if m.sender == self.stage.world.bot.id]
        return ours[0].text if ours else ""

    def group(self) -> list[Message]:
        """Everything in the group, oldest first."""
        return list(self.stage.world.chat(GROUP).messages)
