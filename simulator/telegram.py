"""The world of one bot: its people, its groups, and the Bot API that answers it."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from simulator.bot_api.dispatch import Api, Fault
from simulator.bot_api.errors import Refused
from simulator.bot_api.rate_limits import Pacing
from simulator.world.forwarding import Forwarding
from simulator.world.records import ChatState, Json, Person, Topic
from simulator.world.update_json import user_json
from simulator.world.user_actions import check_payload


class World(Forwarding):
    """Pure state without HTTP; every date comes from the clock."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        *,
        bot_name: str = "Wellkept",
        bot_username: str = "wellkept_bot",
        privacy_mode: bool = False,
        token: str = "1:SIMULATOR",  # noqa: S107 - opens nothing but this simulator
        enforce_limits: bool = False,
    ) -> None:
        bot = Person(int(token.partition(":")[0]), bot_name, username=bot_username, is_bot=True)
        pacing = Pacing() if enforce_limits else None
        super().__init__(clock, bot, token=token, privacy_mode=privacy_mode, pacing=pacing)
        self._api = Api(self)

    def call(self, method: str, params: dict[str, Any]) -> Json:
        """The Bot API: the JSON answer to one call, refusals included."""
        return self._api.call(method, params)

    def refuse_next(
        self,
        method: str,
        error_code: int,
        description: str,
        parameters: Json | None = None,
        times: int = 1,
        *,
        after: bool = False,
    ) -> None:
        """Refuse the next calls; with `after` they happen and only the answer is lost."""
        refusal = Refused(error_code, description, parameters)
        self._api.order(Fault(method, refusal, times, after))

    def add_person(
        self,
        telegram_id: int,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = "en",
        *,
        zone: str | None = None,
        started: bool = False,
    ) -> Person:
        """Somebody new, who has pressed Start in the bot's chat or not."""
        if telegram_id <= 0 or telegram_id == self.bot.id or telegram_id in self.persons:
            raise ValueError(f"the id {telegram_id} is taken or not a person's")
        person = Person(telegram_id, first_name, last_name, username, language_code, zone)
        self.persons[telegram_id] = person
        standing = "member" if started else "left"
        members = {telegram_id: "member"}
        self.chats[telegram_id] = ChatState(
            telegram_id, "private", members=members, bot_status=standing
        )
        self.changed()
        return person

    def add_group(
        self, chat_id: int, title: str, people: Iterable[int] = (), *, kind: str = "supergroup"
    ) -> None:
        """A group of people, in which the bot is not yet; the first one owns it."""
        if chat_id >= 0 or chat_id in self.chats:
            raise ValueError("a group has a negative id of its own")
        members = [self.person(one).id for one in people]
        standings = dict.fromkeys(members, "member") | dict.fromkeys(members[:1], "creator")
        self.chats[chat_id] = ChatState(chat_id, kind, title, standings)
        self.changed()

    def add_bot_to_group(
        self, chat_id: int, by: int, payload: str | None = None, *, admin: bool = False
    ) -> None:
        """Let somebody add the bot, with the payload of a startgroup link if it was one."""
        check_payload(payload)
        chat = self._group(by, chat_id)
        chat.reads_all = not self.privacy_mode
        self.stand(chat, by, "member")
        joined = {"new_chat_members": [user_json(self.bot)]}
        self.deliver(chat, self.post(chat, by, service=joined))
        if admin:
            self.make_bot_admin(chat_id, by)
        if payload is not None:
            self.says(by, f"/start@{self.bot.username} {payload}", chat_id)

    def make_bot_admin(
        self, chat_id: int, by: int, rights: Iterable[str] = ("can_pin_messages",)
    ) -> None:
        """Make the bot an admin with some rights."""
        self.stand(self._group(by, chat_id), by, "administrator", frozenset(rights))

    def restrict_bot(self, chat_id: int, by: int) -> None:
        """Let the bot read on in a group, but write nothing."""
        self.stand(self._group(by, chat_id), by, "restricted")

    def remove_bot_from_group(self, chat_id: int, by: int) -> None:
        """Throw the bot out of a group."""
        self.stand(self._group(by, chat_id), by, "kicked")

    def joins(self, telegram_id: int, chat_id: int) -> None:
        """Somebody comes into a group."""
        chat = _checked(self.chat(chat_id))
        chat.members[telegram_id] = "member"
        joined = {"new_chat_members": [user_json(self.person(telegram_id))]}
        self.deliver(chat, self.post(chat, telegram_id, service=joined))

    def leaves(self, telegram_id: int, chat_id: int) -> None:
        """Somebody goes from a group."""
        chat = self._group(telegram_id, chat_id)
        chat.members[telegram_id] = "left"
        left = {"left_chat_member": user_json(self.person(telegram_id))}
        self.deliver(chat, self.post(chat, telegram_id, service=left))

    def _group(self, telegram_id: int, chat_id: int) -> ChatState:
        return _checked(self._entered(telegram_id, chat_id))

    def add_topic(self, chat_id: int, thread_id: int, name: str, *, closed: bool = False) -> None:
        """Give a group a topic, or close the one it has."""
        self.chat(chat_id).topics[thread_id] = Topic(name, closed)

    def allow_reactions(self, chat_id: int, emoji: Iterable[str] | None) -> None:
        """Say which reactions a group allows; None allows all of Telegram's."""
        self.chat(chat_id).allowed_reactions = None if emoji is None else frozenset(emoji)

    def upgrade_group(self, chat_id: int, new_id: int, by: int) -> None:
        """Turn a group into a supergroup, which gives it another id."""
        old = self._entered(by, chat_id)
        self.add_group(new_id, old.title or "", old.members)
        new = self.chat(new_id)
        new.members = dict(old.members)
        new.bot_status, new.bot_rights, new.reads_all = (
            old.bot_status,
            old.bot_rights,
            old.reads_all,
        )
        moved = self.post(old, by, service={"migrate_to_chat_id": new_id})
        self.deliver(old, moved)
        self.deliver(new, self.post(new, by, service={"migrate_from_chat_id": chat_id}))
        old.migrated_to = new_id


def _checked(chat: ChatState) -> ChatState:
    """Nobody joins or leaves a private chat."""
    if chat.is_private:
        raise ValueError(f"the chat {chat.id} is not a group")
    return chat
