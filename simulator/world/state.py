"""What Telegram remembers, and the few moves that everything else is made of."""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Unpack

from simulator.bot_api.errors import too_many
from simulator.bot_api.rate_limits import Pacing
from simulator.world.members import bot_member_json
from simulator.world.privacy import reaches_bot
from simulator.world.records import Alert, Call, ChatState, Content, Json, Message, Person, Query
from simulator.world.update_json import message_json, reaction_json, standing_json
from simulator.world.update_queue import Mailbox


class State:
    """Everything that is remembered, and the few moves that all others are made of."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        bot: Person,
        *,
        token: str,
        privacy_mode: bool,
        pacing: Pacing | None,
    ) -> None:
        self.key = secrets.token_hex(4)
        self.clock = clock
        self.bot = bot
        self.token = token
        self.privacy_mode = privacy_mode
        self.pacing = pacing
        self.persons: dict[int, Person] = {}
        self.chats: dict[int, ChatState] = {}
        self.mailbox = Mailbox(clock)
        self.queries: dict[str, Query] = {}
        self.alerts: dict[str, Alert] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.calls: list[Call] = []
        self.revision = 0
        self.closed = False
        self.watchers: list[Callable[[], None]] = []
        self._last_private_id = 0

    def person(self, telegram_id: int) -> Person:
        """Somebody known here, the bot included."""
        if telegram_id == self.bot.id:
            return self.bot
        try:
            return self.persons[telegram_id]
        except KeyError:
            raise ValueError(f"nobody has the id {telegram_id}") from None

    def chat(self, chat_id: int) -> ChatState:
        """The chat as it stands, with its messages in order."""
        try:
            return self.chats[chat_id]
        except KeyError:
            raise ValueError(f"there is no chat {chat_id}") from None

    def post(self, chat: ChatState, sender: int, **content: Unpack[Content]) -> Message:
        """Put a new message at the end of a chat; private chats share one row of numbers."""
        if chat.is_private:
            self._last_private_id = number = self._last_private_id + 1
        else:
            chat.last_id = number = chat.last_id + 1
        message = Message(number, chat.id, sender, self.clock(), **content)
        chat.messages.append(message)
        chat.by_id[number] = message
        self.changed()
        return message

    def changed(self) -> None:
        """Tell the pages that there is something new to see."""
        self.revision += 1
        for watcher in tuple(self.watchers):
            watcher()

    def close(self) -> None:
        """Another world takes over: the pages that watch this one have to look again."""
        self.closed = True
        self.changed()

    def deliver(self, chat: ChatState, message: Message, kind: str = "message") -> None:
        """Let the bot know of a message, if it may read it."""
        if reaches_bot(chat, message, self.bot):
            self.mailbox.put(kind, message_json(self, message))

    def react(self, message: Message, telegram_id: int, emoji: str | None) -> None:
        """Set or take away somebody's reaction; bots hear of people's where they may."""
        before = message.reactions.pop(telegram_id, None)
        if emoji:
            message.reactions[telegram_id] = emoji
        self.changed()
        chat = self.chats[message.chat_id]
        heard = chat.bot_status == "administrator" or (chat.is_private and telegram_id == chat.id)
        if heard and telegram_id != self.bot.id and before != emoji:
            person = self.persons[telegram_id]
            self.mailbox.put(
                "message_reaction", reaction_json(self, message, person, before, emoji)
            )

    def stand(
        self, chat: ChatState, by: int, status: str, rights: frozenset[str] = frozenset()
    ) -> None:
        """Change the bot's standing in a chat and tell it."""
        before = bot_member_json(chat, self.bot)
        chat.bot_status, chat.bot_rights = status, rights
        after = bot_member_json(chat, self.bot)
        self.mailbox.put("my_chat_member", standing_json(self, chat, by, before, after))
        self.changed()

    def answer(self, query: Query, text: str, *, show_alert: bool) -> None:
        """Show the person who tapped what the bot says."""
        query.answered = True
        self.alerts[query.id] = Alert(query.telegram_id, text, show_alert, self.clock())
        self.changed()

    def pace(self, chat: ChatState) -> None:
        """Refuse with the seconds to wait when the bot speaks too fast."""
        wait = self.pacing.retry_after(chat.id, self.clock()) if self.pacing else 0
        if wait:
            raise too_many(wait)
