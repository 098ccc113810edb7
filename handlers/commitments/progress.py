"""How a promise goes, told by its owner in the group: done, or coming on another day."""

from collections.abc import Sequence
from datetime import datetime

from handlers.commitments.operations.agreement import suggest
from handlers.commitments.operations.matching import about
from handlers.core.access import Heard
from language import Reading
from language.acts.answer_kind import is_secret, turn_of
from language.matching import only_one_named, says_what
from language.matching.medium import can_be_sent, finds_out
from mentoring.commitments import ABOUT_ACCESS, Commitment
from mentoring.commitments.dates import meant_moment, only_one_due
from storage import Work
from texts.commitments.proposals import offer_done


async def take_progress(heard: Heard, reading: Reading, work: Work) -> bool:
    """Offer to close or to move the open commitment that the message is about.

    True when the message is used up by that; a promise about something else still follows.
    """
    here = heard.message.chat.id, heard.message.message_id
    mine = await work.commitments.open_of_owner(heard.member.id)
    mine = [item for item in mine if (item.source_chat_id, item.source_message_id) != here]
    if not mine:
        return False
    done = _reported_done(heard, reading, mine)
    if done is None:
        return await _take_new_date(heard, reading, mine, work)
    key = f"{done.subject}:offer:{heard.message.message_id}"
    await work.outbox.tell(heard.member, offer_done(done, heard.message.message_id), key=key)
    return not reading.promise or about(reading.what or "", [done], heard.language) is not None


def _reported_done(
    heard: Heard, reading: Reading, mine: Sequence[Commitment]
) -> Commitment | None:
    """The item that the message reports, or that the file in it obviously is."""
    message = heard.message
    if not (reading.done or message.document or message.photo):
        return _found_out(heard, reading, mine)
    name = (message.document and message.document.file_name) or ""
    item = _meant(heard, f"{name} {heard.text}", mine) or _without_words(heard, reading, mine)
    if item is not None or message.document is None:
        return item
    calendar = heard.member.calendar
    soon = calendar.next_working_day(calendar.day_of(heard.said_at))
    item = only_one_due(mine, soon, calendar)
    return (
        item
        if item and can_be_sent(item.what, heard.language) and not _is_later_reply(heard, item)
        else None
    )


def _found_out(heard: Heard, reading: Reading, mine: Sequence[Commitment]) -> Commitment | None:
    """What was to be asked or checked, when its outcome is told."""
    inquiries = [
        item for item in mine if item.question_id is None and finds_out(item.what, heard.language)
    ]
    if not inquiries or reading.promise or reading.needs_answer or reading.reschedule:
        return None
    item = None if reading.holding else _meant(heard, heard.text, inquiries)
    tells = item and turn_of(heard.text, heard.local, heard.language).states
    return item if tells else None


def _without_words(
    heard: Heard, reading: Reading, mine: Sequence[Commitment]
) -> Commitment | None:
    """The one item that does not say what it is about, when something is reported done."""
    secret = is_secret(heard.text, heard.language)
    silent = [item for item in mine if (_is_hidden(item) if secret else _is_silent(item))]
    return silent[0] if reading.done and len(silent) == 1 else None


def _is_hidden(item: Commitment) -> bool:
    """Passwords and account numbers were spoken of, so that no words were kept."""
    return not item.context or item.what == ABOUT_ACCESS


def _is_silent(item: Commitment) -> bool:
    return item.question_id is None and not says_what(item.what)


def _is_later_reply(heard: Heard, item: Commitment) -> bool:
    """A reply to something said after the item was made is about that, not about the item."""
    replied = heard.message.reply_to_message
    return replied is not None and replied.date > item.made_at


async def _take_new_date(
    heard: Heard, reading: Reading, mine: Sequence[Commitment], work: Work
) -> bool:
    due_at = due_in(heard, reading, work)
    if not reading.reschedule or due_at is None:
        return False
    calendar = heard.member.calendar
    item = _meant(heard, heard.text, mine) or _named_alone(heard, mine)
    item = item or only_one_due(mine, calendar.day_of(heard.said_at), calendar)
    if item is None or item.due_at == due_at:
        return False
    await offer_date(item, due_at, heard, work)
    return True


async def offer_date(item: Commitment, due_at: datetime, heard: Heard, work: Work) -> None:
    """Offer the owner, who just named it, another date; or the working days around it."""
    message_id = heard.message.message_id
    offer = await suggest(item, due_at, message_id, heard.member, work)
    key = f"{item.subject}:offer-date:{message_id}"
    await work.outbox.tell(heard.member, offer, key=key)


def due_in(heard: Heard, reading: Reading, work: Work) -> datetime | None:
    """The moment (UTC) that the message names; None when it names none or one gone by."""
    due, calendar = reading.due, heard.member.calendar
    if due is None:
        return None
    return meant_moment(due.on, due.at, work.now, calendar, limit=due.limit)


def _meant(heard: Heard, words: str, mine: Sequence[Commitment]) -> Commitment | None:
    """The item whose source the message answers, else the one that its words are about."""
    replied = heard.message.reply_to_message
    source = (heard.message.chat.id, replied.message_id) if replied else None
    made = [each for each in mine if (each.source_chat_id, each.source_message_id) == source]
    return (
        made[0]
        if len(made) == 1
        else about(words, made or mine, heard.language, replied_words(heard))
    )


def _named_alone(heard: Heard, mine: Sequence[Commitment]) -> Commitment | None:
    """Of several items the only one that "the map only on Thursday" can be about."""
    place = only_one_named(heard.text, [item.what for item in mine], heard.language)
    return None if place is None else mine[place]


def replied_words(heard: Heard) -> str:
    """The words that the message answers; those of people who have not joined are not read."""
    replied = heard.message.reply_to_message
    if replied is None or replied.from_user is None:
        return ""
    joined = {each.telegram_id for each in heard.team if each.started_at is not None}
    if replied.from_user.id not in joined:
        return ""
    return replied.text or replied.caption or ""
