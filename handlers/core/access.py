"""Who speaks, in which partnership, and who may do what."""

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from telegram import Message, Update, User
from telegram.constants import ChatType

from handlers.core.context import BotContext
from language import DEFAULT, reads, tongue_of
from mentoring.notices import Params, words
from mentoring.partnerships import Coordinator, Member, Partnership, Role
from storage import Work


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of a member of a partnership, in its group or in private.

    `team` are also those who have left: their names are still on what was before. `language` is
    the one to read it in.
    """

    message: Message
    partnership: Partnership
    member: Member
    team: tuple[Member, ...]
    language: str

    @property
    def here(self) -> tuple[Member, ...]:
        """Everybody who can be meant now."""
        return tuple(member for member in self.team if member.is_here)

    @property
    def text(self) -> str:
        """What the member wrote: text, or a caption; forwarded words are somebody else's."""
        return _own_words(self.message)

    @property
    def in_group(self) -> bool:
        """Whether the others can read it too."""
        return self.message.chat.type != ChatType.PRIVATE

    @property
    def said_at(self) -> datetime:
        """When it was said, which after an outage is not now (aware UTC)."""
        return self.message.date

    @property
    def local(self) -> datetime:
        """When it was said, on the speaker's wall clock."""
        return self.member.calendar.local(self.message.date)

    @property
    def names(self) -> dict[str, tuple[str, str | None]]:
        """The names and usernames of who is here, by member id, for the reader of messages."""
        return {str(member.id): (member.name, member.username) for member in self.here}

    @property
    def bot_name(self) -> str:
        """The bot's own username, for links that lead to it."""
        return self.message.get_bot().username

    def member_of(self, key: str) -> Member:
        """The member behind a key of `names`."""
        return next(member for member in self.team if str(member.id) == key)


async def hear(update: Update, context: BotContext) -> Heard | None:
    """The message as one of a member who has joined; None for strangers and their texts."""
    message, user = update.effective_message, update.effective_user
    if message is None or user is None:
        return None
    partnership = await partnership_of(update, context)
    if partnership is None:
        return None
    member = await context.work.members.in_partnership(partnership.id, user.id)
    if member is None or member.started_at is None:
        return None
    team = await context.work.members.of_partnership(partnership.id)
    language = language_in(_own_words(message), member, partnership)
    return Heard(message, partnership, member, tuple(team), language)


def _own_words(message: Message) -> str:
    if message.forward_origin is not None:
        return ""
    # Some keyboards and files write an accent as a sign of its own.
    return unicodedata.normalize("NFC", message.text or message.caption or "")


def language_in(said: str, speaker: Member, partnership: Partnership) -> str:
    """The language to read words in: what they show, else what their speaker and group speak."""
    spoken = [code for code in (speaker.language, partnership.language) if reads(code)]
    return tongue_of(said, *spoken) or next(iter(spoken), DEFAULT)


async def partnership_of(update: Update, context: BotContext) -> Partnership | None:
    """The partnership of a group, or in private the one that the person joined last."""
    chat, work = update.effective_chat, context.work
    if chat is None:
        return None
    if chat.type != ChatType.PRIVATE:
        return await work.partnerships.of_chat(chat.id)
    joined = [m for m in await work.members.of_telegram(chat.id) if m.started_at is not None]
    if not joined:
        return None
    newest = max(joined, key=lambda m: (m.started_at or context.work.now, m.id))
    return await work.partnerships.get(newest.partnership_id)


async def memberships(telegram_id: int, work: Work) -> list[Member]:
    """Where somebody is a member now."""
    theirs = await work.members.of_telegram(telegram_id)
    return [each for each in theirs if each.started_at is not None and each.left_at is None]


async def coordinator_of_telegram(telegram_id: int, work: Work) -> Coordinator | None:
    """Who somebody on Telegram is as a coordinator: by invite, or in one of the partnerships."""
    coordinator = await work.coordinators.get(telegram_id)
    if coordinator is not None:
        return coordinator
    theirs = await coordinated(telegram_id, work)
    if not theirs:
        return None
    member = theirs[-1]
    zone = await work.zones.home_of(member)
    return Coordinator(telegram_id, member.name, member.language, zone, member.username)


async def coordinated(telegram_id: int, work: Work) -> list[Member]:
    """The memberships in which somebody coordinates, oldest first."""
    joined = await memberships(telegram_id, work)
    return [member for member in joined if member.role is Role.COORDINATOR]


async def coordinator_of(partnership_id: int, work: Work) -> str | Params:
    """The name of the coordinator, for sentences that say whom to ask."""
    team = await work.members.here(partnership_id)
    names = [each.name for each in team if each.role is Role.COORDINATOR]
    return names[0] if names else words("joining-coordinator")


async def take_hint(update: Update, work: Work) -> None:
    """Somebody of whom nothing is on record is answered in the language of their phone."""
    user = update.effective_user
    if user is not None and await work.coordinators.get(user.id) is None:
        work.outbox.hint(user.id, phone_language(user))


def phone_language(user: User | None) -> str | None:
    """The language of somebody's phone, if Telegram tells one; it may tell us anything."""
    told: object = user.language_code if user is not None else None
    return told if isinstance(told, str) else None
