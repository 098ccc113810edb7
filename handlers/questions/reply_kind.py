"""Turns: what a message of the group does to one question that waits for its author."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto
from functools import cached_property

from handlers.core.access import Heard
from language import Reading, spoken_to
from language.acts.answer_kind import Turn, Wish, comes_forward, may_be_about, turn_of, wish_of
from language.matching.medium import can_be_sent
from mentoring.questions import Question, QuestionKind
from mentoring.questions.matching import Remark, is_addressee

AT_ONCE = timedelta(hours=1)


class Deed(Enum):
    """What a message does to one question."""

    NOTHING = auto()
    ANSWERS = auto()
    HOLDS = auto()
    ASKS_BACK = auto()


@dataclass(frozen=True)
class Said:
    """A message as an answer: what it says in itself, and to whom it turns."""

    heard: Heard
    reading: Reading
    remark: Remark

    @cached_property
    def turn(self) -> Turn:
        """What its words say to somebody who waits: read when it may be about a question."""
        return turn_of(self.heard.text, self.heard.local, self.heard.language)

    @property
    def has_words(self) -> bool:
        """Enough words to be an answer without a reply (norms: `non_reply_answer`)."""
        words = [word for word in self.heard.text.split() if any(c.isalnum() for c in word)]
        return len(words) >= self.heard.partnership.norms.answers.non_reply_min_words

    @property
    def has_file(self) -> bool:
        """Whether it brings a document or a picture."""
        message = self.heard.message
        return bool(message.document or message.photo or message.video)


def deed_of(message: Said, question: Question, replies: bool) -> Deed:
    """What a message does to a question that it may be about."""
    wish = wish_of(question.text)
    if _comes_forward(message, question):
        return Deed.ANSWERS
    if message.heard.message.voice is not None:
        return _by_voice(message, replies)
    if message.has_file:
        return _by_file(message, wish, replies)
    if _holds(message, question, wish, replies):
        return Deed.HOLDS
    if _only_asks(message, wish):
        return Deed.ASKS_BACK if _turns_to(message, question, replies) else Deed.NOTHING
    return _by_words(message, question, wish, replies)


def speaks_for_answer(message: Said, question: Question) -> bool:
    """Whether a promise beside a holding reply is one to answer.

    Of a colleague only when it may be what was asked for, and not to remind who was asked.
    """
    if is_addressee(message.heard.member, question):
        return True
    wish = wish_of(question.text)
    return not message.turn.relays and _promises_what_was_asked(message, question, wish)


def wants_nod(question: Question) -> bool:
    """Whether "ok" or an emoji is answer enough."""
    return question.kind is QuestionKind.CONFIRM or wish_of(question.text).yes_or_no


def _comes_forward(message: Said, question: Question) -> bool:
    """ "Me!", "I can": right behind what anybody was asked, so few words need no reply."""
    heard = message.heard
    is_next = heard.said_at - question.asked_at <= AT_ONCE
    for_any = question.addressee_id is None and is_next
    return for_any and comes_forward(heard.text, question.text, heard.language)


def _by_voice(message: Said, replies: bool) -> Deed:
    voice = message.heard.message.voice
    # As Telegram sent it: the attribute is about to change its type.
    seconds = voice.to_dict()["duration"] if voice is not None else 0
    at_least = message.heard.partnership.norms.answers.voice_counts_from_seconds
    return Deed.ANSWERS if replies and seconds >= at_least else Deed.NOTHING


def _by_file(message: Said, wish: Wish, replies: bool) -> Deed:
    worded = message.has_words and not message.reading.small_talk
    return Deed.ANSWERS if replies or wish.thing or worded else Deed.NOTHING


def _by_words(message: Said, question: Question, wish: Wish, replies: bool) -> Deed:
    nods = replies and (wish.yes_or_no or question.kind is QuestionKind.CONFIRM)
    if (message.reading.small_talk and not nods) or (message.turn.passing and not replies):
        return Deed.NOTHING
    own_reply = replies and is_addressee(message.heard.member, question)
    return Deed.ANSWERS if own_reply or message.has_words else Deed.NOTHING


def _holds(message: Said, question: Question, wish: Wish, replies: bool) -> bool:
    """Whether the answer is only promised or excused, and nothing else is said.

    Why somebody else is not there is an excuse of who speaks for them, and news from who was
    asked. Where something was to be sent, words about other things are no answer either.
    """
    turn = message.turn
    for_another = not is_addressee(message.heard.member, question)
    excuses = turn.excuses or (turn.absent and (for_another or wish.thing))
    if not (turn.holds or excuses or _promises(message, question, wish, replies)):
        return False
    states = turn.states or (turn.absent and not turn.relays and not for_another)
    later = turn.postpones and not turn.agrees
    return wish.thing or not states or later or _will_do(message, question, wish)


def _will_do(message: Said, question: Question, wish: Wish) -> bool:
    """Whether what was to be done is promised by a date, whatever is told about it."""
    dated = message.reading.worth_tracking and message.reading.due is not None
    return wish.deed and dated and _promises_what_was_asked(message, question, wish)


def _promises(message: Said, question: Question, wish: Wish, replies: bool) -> bool:
    """ "Yes, we will come" is no promise of an answer but the answer."""
    reading, turn = message.reading, message.turn
    if turn.agrees and not wish.thing and not reading.worth_tracking:
        return False
    if not replies:
        return _promises_what_was_asked(message, question, wish)
    return reading.promise and wish.request and not reading.done


def _only_asks(message: Said, wish: Wish) -> bool:
    """Whether it asks and tells nothing; "only north please" is an answer where nothing is due."""
    reading = message.reading
    asks = reading.question or (reading.request and wish.request)
    return asks and (wish.thing or not message.turn.states)


def _turns_to(message: Said, question: Question, replies: bool) -> bool:
    """Whether a question goes back to the asker: by reply, or by name."""
    if not message.reading.needs_answer or message.reading.momentary:
        return False
    heard = message.heard
    return replies or str(question.asker_id) in spoken_to(heard.text, heard.names, heard.language)


def _promises_what_was_asked(message: Said, question: Question, wish: Wish) -> bool:
    reading, what = message.reading, message.reading.what or ""
    if not reading.promise or not wish.request or reading.done:
        return False
    sends = wish.thing and can_be_sent(what, message.heard.language)
    return sends or may_be_about(what, question.text, message.heard.names, message.heard.language)
