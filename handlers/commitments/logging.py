"""Logging by message: `#action Name: what by when`, a list of them, `/action(s)` and `/commit`.

The items stand behind the tag, or in the message that was replied to.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from telegram import Message, MessageOriginUser, Update, User
from telegram.ext import filters

from handlers.commitments.operations.agreement import NOTED
from handlers.commitments.operations.matching import has_words, owners_meant, owners_named
from handlers.commitments.operations.owner_consent import ITEMS_PER_MESSAGE, record
from handlers.commitments.owner_choice import ask_for_owner, asking_key, mark
from handlers.core.access import Heard, hear, language_in
from handlers.core.command_words import command_of
from handlers.core.context import BotContext
from handlers.core.help import miss_edit
from handlers.core.undoable import acting
from language import ActionLine, action_body, impossible_date, parse_action, parse_actions, read
from language.acts.action_lines import without_date
from language.acts.answer_kind import is_secret
from mentoring.commitments import ABOUT_ACCESS, Kind, shortened
from mentoring.commitments.action_items import Draft
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Work
from texts.commitments.dates import ASKING
from texts.commitments.proposals import NEW_DATE


class Tagged(filters.MessageFilter):
    """Messages, captions too, with the tag of an action item."""

    def filter(self, message: Message) -> bool:
        """Whether the tag is anywhere in it."""
        return action_body(message.text or message.caption or "") is not None


async def record_actions(heard: Heard, body: str, is_list: bool, work: Work) -> None:
    """Log the action item or items of a message."""
    async with acting(heard.member.telegram_id, work):
        await _log(heard, drafts_of(heard, body, is_list), "action-usage", work)


async def record_tagged(update: Update, context: BotContext) -> None:
    """`#action …` in a private chat."""
    heard = await hear(update, context)
    tagged = heard and action_body(heard.text)
    if heard and tagged:
        await record_actions(heard, *tagged, context.work)
    elif update.effective_chat is not None:
        await context.work.outbox.say(update.effective_chat.id, Notice("stranger-private"))


async def record_edited(update: Update, context: BotContext) -> None:
    """A message that was edited to hold a tag; nothing when something was recorded from it."""
    heard = await hear(update, context)
    tagged = heard and action_body(heard.text)
    if heard and tagged and not await _is_recorded(heard, context.work):
        await record_actions(heard, *tagged, context.work)
    else:
        await miss_edit(update, context)


async def record_command(update: Update, context: BotContext) -> None:
    """`/action Name: what by when`, and `/actions` with a line each."""
    heard = await hear(update, context)
    if heard is None:
        return
    command, body = command_of(heard.message), _body(heard.text)
    many = command is not None and command.name == "actions"
    tagged = action_body(f"#action{'s' if many else ''} {body}") or (body, many)
    await record_actions(heard, *tagged, context.work)


async def record_commitment(update: Update, context: BotContext) -> None:
    """`/commit send the list by Friday`: a promise about oneself, which is its owner's yes."""
    heard = await hear(update, context)
    if heard is None:
        return
    drafts = promises_of(heard, _body(heard.text))
    async with acting(heard.member.telegram_id, context.work):
        await _log(heard, drafts, "commit-usage", context.work)


async def _log(heard: Heard, drafts: Sequence[Draft], usage: str, work: Work) -> None:
    if not drafts:
        await work.outbox.tell(heard.member, Notice(usage))
        return
    owned: dict[int, list[Draft]] = {}
    open_ones = []
    for draft in drafts:
        owner = _owner(draft, heard)
        if owner is None:
            open_ones.append(draft)
        else:
            owned.setdefault(owner.id, []).append(draft)
    told: list[Notice] = []
    for owner_id, mine in owned.items():
        owner = heard.member_of(str(owner_id))
        told += await record(mine, owner, heard.member, work, heard.bot_name)
        await mark(mine[0], work)
    await _tell_logger(heard, told, work)
    if open_ones:
        await ask_for_owner(open_ones, heard.member, heard.here, work)


def _owner(draft: Draft, heard: Heard) -> Member | None:
    if draft.kind is Kind.PROMISE:
        return heard.member
    named = owners_meant(draft.who, heard.member, heard.here)
    return named[0] if len(named) == 1 else None


async def _tell_logger(heard: Heard, told: Sequence[Notice], work: Work) -> None:
    """In the group the mark says enough; only what has to be asked is said in private."""
    asks = ASKING | {NEW_DATE}
    shown = [notice for notice in told if not heard.in_group or notice.kind in asks]
    for start in range(0, len(shown), ITEMS_PER_MESSAGE):
        await work.outbox.tell(heard.member, *shown[start : start + ITEMS_PER_MESSAGE])


async def _is_recorded(heard: Heard, work: Work) -> bool:
    chat_id, message_id = heard.message.chat.id, heard.message.message_id
    made = await work.commitments.from_message(chat_id, message_id)
    return (
        any(each.kind is Kind.ACTION or each.accepted_at for each in made)
        or await work.outbox.reacted(chat_id, message_id, NOTED)
        or await work.outbox.used(asking_key(chat_id, message_id))
    )


def _body(text: str) -> str:
    """What stands behind a command, lines and all."""
    command, _, body = text.partition(" ")
    if "\n" in command:
        command, _, body = text.partition("\n")
    return body.strip()


NAME_WORDS = 3
TAG = re.compile(r"#\w+")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that hold an item: who said them, when on their own wall clock, where, and how."""

    text: str
    speaker: Member
    local: datetime
    message_id: int
    language: str


def drafts_of(heard: Heard, body: str, is_list: bool) -> tuple[Draft, ...]:
    """The items of a message with a tag or command; those that say nothing are left out."""
    own, source = _own_words(heard, body), _source(heard)
    if is_list:
        words = own if body or source is None else source
        found = [_draft(heard, line, words) for line in _items(words)]
    else:
        line = parse_action(body, heard.local, heard.language)
        about = source if _leaves_open(line, heard.here) else None
        found = [_of_source(heard, line, about) if about else _draft(heard, line, own)]
    return tuple(draft for draft in found if _says_something(draft, heard.here))


def promises_of(heard: Heard, body: str) -> tuple[Draft, ...]:
    """What somebody takes on with `/commit`: the words behind it, else those replied to."""
    # With an owner in front, "budget: send it" stays whole instead of giving its first word away.
    own = f"me: {body}", heard.local, heard.language
    line = parse_action(*own) if body else ActionLine(None, "", None)
    source = None if has_words(line.what) else _source(heard)
    if source is not None:
        draft = _of_source(heard, line, source)
    else:
        draft = _draft(heard, line, _own_words(heard, body))
    return (replace(draft, kind=Kind.PROMISE, who=""),) if has_words(draft.what) else ()


def _own_words(heard: Heard, body: str) -> Words:
    return Words(body, heard.member, heard.local, heard.message.message_id, heard.language)


def _items(words: Words) -> tuple[ActionLine, ...]:
    return parse_actions(words.text, words.local, words.language)


def _source(heard: Heard) -> Words | None:
    """What a bare tag or command is about: the message replied to, or the words before the tag."""
    reply = heard.message.reply_to_message
    replied = (reply.text or reply.caption or "") if reply else ""
    writer = _member(reply.from_user, heard.team) if reply else None
    if reply is not None and writer is not None and has_words(replied):
        origin = reply.forward_origin
        sender = origin.sender_user if isinstance(origin, MessageOriginUser) else None
        speaker = _member(sender, heard.team) or writer
        said_at = origin.date if origin else reply.date
        local = speaker.calendar.local(said_at)
        told = _untagged(replied)
        language = language_in(told, speaker, heard.partnership)
        return Words(told, speaker, local, reply.message_id, language)
    before = _own_words(heard, TAG.split(heard.text)[0])
    reading = read(before.text, before.local, before.language)
    return before if reading.promise or reading.request else None


def _member(user: User | None, team: Sequence[Member]) -> Member | None:
    """Who somebody is, if they have joined; words of others are not read."""
    joined = (member for member in team if member.started_at is not None)
    return next((m for m in joined if user and m.telegram_id == user.id), None)


def _untagged(said: str) -> str:
    tagged = action_body(said)
    return tagged[0] if tagged and has_words(tagged[0]) else said


def _leaves_open(line: ActionLine, team: Sequence[Member]) -> bool:
    """Whether what is to be done has to be looked up elsewhere: there is at most a name here."""
    if line.who or not has_words(line.what):
        return not has_words(line.what)
    words = line.what.split()
    capitals = all(word[0].isupper() or word[0] == "@" for word in words)
    return bool(owners_named(line.what, team)) or (capitals and len(words) <= NAME_WORDS)


def _of_source(heard: Heard, line: ActionLine, source: Words) -> Draft:
    reading = read(source.text, source.local, source.language)
    inner = parse_action(source.text, source.local, source.language)
    who = line.who or line.what or (source.speaker.name if reading.promise else inner.who)
    if reading.promise or reading.request:
        inner = ActionLine(None, reading.what or inner.what, reading.due)
    draft = _draft(heard, ActionLine(who, inner.what, inner.due), source)
    if line.due is None:
        return draft
    dated = _draft(heard, line, _own_words(heard, line.what))
    return replace(draft, on=dated.on, at=dated.at, limit=dated.limit, impossible="")


def _draft(heard: Heard, line: ActionLine, words: Words) -> Draft:
    clock = line.due.at if line.due else None
    said = line.what, words.local, words.language
    impossible = "" if line.due else impossible_date(*said) or ""
    what = without_date(impossible, *said) if impossible else line.what
    if is_secret(what, words.language):
        what = ABOUT_ACCESS
    return Draft(
        partnership_id=heard.partnership.id,
        logged_by_id=heard.member.id,
        said_at=heard.said_at,
        chat_id=heard.message.chat.id,
        message_id=words.message_id,
        marked_id=heard.message.message_id,
        what=shortened(what),
        who=line.who or "",
        on=line.due.on if line.due else None,
        at=words.speaker.calendar.at(line.due.on, clock) if line.due and clock else None,
        limit=line.due is not None and line.due.limit,
        impossible=impossible,
    )


def _says_something(draft: Draft, team: Sequence[Member]) -> bool:
    only_a_name = not draft.who and bool(owners_named(draft.what, team))
    return has_words(draft.what) and not only_a_name
