"""Questions: what a message of the group asks, of whom, and until when."""

from collections.abc import Sequence

from telegram import MessageEntity

from handlers.core.access import Heard
from handlers.questions.answering import Settled
from language import Reading, addresses_side, spoken_to
from language.acts.answer_kind import asking_part, is_prod, is_secret, says_again, turn_of
from language.entities.addressee import called
from mentoring.partnerships import Member
from mentoring.questions import (
    TEXT_LIMIT,
    Question,
    QuestionKind,
    first_target,
    repeat,
    rest,
    schedule,
    target_of,
    wanted_by,
)
from mentoring.questions.addressee import Target, calendar_for, find_targets
from storage import Work

MENTIONS: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]


async def take_question(heard: Heard, reading: Reading, settled: Settled, work: Work) -> None:
    """Track what a message asks of somebody; asking the same again changes no clock.

    What answers, asks nothing by its "please": "only north please".
    """
    waiting = await work.questions.waiting(heard.partnership.id)
    mine = [question for question in waiting if question.asker_id == heard.member.id]
    asks = reading.needs_answer and not reading.momentary and not reading.small_talk
    asks = asks and not _only_answers(heard, reading, settled)
    if heard.message.forward_origin is not None or not (asks or mine):
        return
    for target in await _targets(heard, work):
        earlier = _asked_before(heard, target, mine)
        if earlier is not None:
            await work.questions.save(repeat(earlier, heard.message.message_id))
        elif asks:
            await _track(_question(heard, reading, target), target, settled, work)


def _only_answers(heard: Heard, reading: Reading, settled: Settled) -> bool:
    """ "only north please", "yes please pay it": what is asked for is the answer."""
    if reading.question or not (settled.answered or settled.acknowledged):
        return False
    turn = turn_of(heard.text, heard.local, heard.language)
    bare = not turn.states and not turn.addresses
    return bare and (bool(settled.answered) or turn.agrees)


async def _track(question: Question, target: Target, settled: Settled, work: Work) -> None:
    """Keep a question; one that goes back to whoever asked gives them the turn."""
    kept, asked_back = await work.questions.add(question), settled.asked_back
    if asked_back is None or target.member is None or target.member.id != asked_back.asker_id:
        return
    await work.questions.save(rest(asked_back, kept.id, kept.asked_at))
    await work.outbox.take_back(asked_back.subject)


async def _targets(heard: Heard, work: Work) -> tuple[Target, ...]:
    author = _author_replied_to(heard)
    if author is not None and author.side is heard.member.side:
        if addresses_side(heard.text, heard.language):
            author = None
        elif author.id != heard.member.id and (joined := await _asked_there(heard, work)):
            return joined
    named = [
        heard.member_of(key) for key in sorted(spoken_to(heard.text, heard.names, heard.language))
    ]
    return find_targets(heard.member, _mentioned(heard), named, author)


async def _asked_there(heard: Heard, work: Work) -> tuple[Target, ...]:
    """Whom a colleague asked in the message replied to: whoever joins in asks the same people."""
    reply = heard.message.reply_to_message
    if reply is None or _mentioned(heard) or spoken_to(heard.text, heard.names, heard.language):
        return ()
    asked = await work.questions.of_message(heard.message.chat.id, reply.message_id)
    return tuple(target_of(question, heard.team) for question in asked)


def _author_replied_to(heard: Heard) -> Member | None:
    reply = heard.message.reply_to_message
    if reply is None or reply.from_user is None:
        return None
    author = reply.from_user.id
    return next((member for member in heard.team if member.telegram_id == author), None)


def _mentioned(heard: Heard) -> list[Member]:
    message = heard.message
    parse = message.parse_entities if message.text else message.parse_caption_entities
    found = []
    for entity, words in parse(MENTIONS).items():
        account, username = entity.user and entity.user.id, words.removeprefix("@").casefold()
        found += [
            member
            for member in heard.team
            if (account is not None and member.telegram_id == account)
            or (member.username or "").casefold() == username
        ]
    return found


def _asked_before(heard: Heard, target: Target, mine: Sequence[Question]) -> Question | None:
    """The asker's latest question to the same people that the message asks again."""
    if not mine:
        return None
    prods = is_prod(heard.text, heard.names, heard.language)
    again = [
        question
        for question in mine
        if target.covers(target_of(question, heard.team))
        and (prods or says_again(heard.text, question.text, heard.names, heard.language))
    ]
    return again[-1] if again else None


def _question(heard: Heard, reading: Reading, target: Target) -> Question:
    calendar = calendar_for(target, heard.team, heard.partnership)
    by = reading.answer_by
    wanted = wanted_by(by.on, by.at, heard.member.calendar, calendar) if by else None
    kind = QuestionKind(reading.kind)
    said = called(heard.text, heard.names, heard.language)
    due = first_target(kind, heard.said_at, wanted, calendar, heard.partnership.norms)
    question = Question(
        id=0,
        partnership_id=heard.partnership.id,
        chat_id=heard.message.chat.id,
        message_id=heard.message.message_id,
        asker_id=heard.member.id,
        addressee_id=target.member.id if target.member else None,
        side=target.side,
        kind=kind,
        asked_at=heard.said_at,
        response_due_at=due,
        text=""
        if is_secret(heard.text, heard.language)
        else asking_part(said, TEXT_LIMIT, heard.language),
        due_by_asker=due == wanted,
    )
    return schedule(question, calendar)
