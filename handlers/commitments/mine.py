"""`/mine`: what I promised, who waits for me, what I wait for. Always answered in private."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from telegram import Update

from handlers.commitments.operations.handover import had_before
from handlers.core.access import hear
from handlers.core.context import BotContext
from mentoring.commitments import Commitment
from mentoring.commitments.handover import successors
from mentoring.digests import excerpt, utility_name
from mentoring.notices import Notice, Params, day, moment, words
from mentoring.partnerships import Member, Partnership, Role
from mentoring.questions import Question, recipient
from storage import Work
from texts.buttons import press
from texts.commitments import noted

SHOWN_PER_LIST = 10
WORDS_SHOWN = 50
HEADINGS = ("mine-promised", "mine-waiting-for-me", "mine-i-wait-for")
# Headings are about something too: a press keeps whatever is not about its own item.
STAYS = ("mine:0",)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list: its words, what it is about, and the actions of its buttons."""

    key: str
    params: Params
    subject: str
    actions: tuple[str, ...] = ()

    def notice(self, number: int) -> Notice:
        """The line with its number, which its buttons carry too."""
        feature, _, item_id = self.subject.partition(":")
        buttons = tuple(
            press(_label(action), feature, action, int(item_id), number=number)
            for action in self.actions
        )
        rows = (buttons,) if buttons else ()
        return Notice(self.key, self.params | {"number": number}, (self.subject,), buttons=rows)


@dataclass(frozen=True, slots=True)
class Post:
    """Somebody's place in one partnership, and what is open there.

    `taken_from` is who had an item of theirs before, by the id of the item.
    """

    now: datetime
    me: Member
    partnership: Partnership
    team: tuple[Member, ...]
    commitments: tuple[Commitment, ...]
    questions: tuple[Question, ...]
    taken_from: Mapping[int, Member]

    def promised(self) -> Iterator[Entry]:
        """What I said yes to, and what was logged for me or read and waits for my yes."""
        for each in self.commitments:
            if each.owner_id == self.me.id:
                actions = ("yes", "no") if each.is_proposed else self._own_actions()
                key = "mine-to-confirm" if each.is_proposed else "mine-commitment"
                yield Entry(key, self._what(each), each.subject, actions)

    def _own_actions(self) -> tuple[str, ...]:
        """What can be done with a promise; it can go to a colleague where there is one."""
        others = successors(self.me, self.team)
        return ("done", "new_date", "hand_over") if others else ("done", "new_date")

    def waiting_for_me(self) -> Iterator[Entry]:
        """Questions to me; for whoever speaks for a side also those to nobody in particular."""
        speaks = self.me.role in {Role.LEAD, Role.COORDINATOR}
        for each in self.questions:
            to_my_side = speaks and each.addressee_id is None and each.side is self.me.side
            told = recipient(each, self.team) == self.me
            mine = each.addressee_id == self.me.id or to_my_side or told
            if mine and each.rests_for_id is None and each.commitment_id is None:
                params = self._asked(each) | {"asker": self._name(each.asker_id)}
                yield Entry("mine-to-answer", params, each.subject, ("until",))

    def i_wait_for(self) -> Iterator[Entry]:
        """What I asked and what others said yes to at my request."""
        for question in self.questions:
            if question.asker_id == self.me.id and question.rests_for_id is None:
                params = self._asked(question) | {"whom": self._addressee(question)}
                yield Entry("mine-question", params, question.subject, ("settled",))
        for each in self.commitments:
            theirs = each.owner_id != self.me.id and each.accepted_at is not None
            if theirs and each.logged_by_id == self.me.id:
                params = self._what(each) | {"owner": self._name(each.owner_id)}
                yield Entry("mine-of-others", params, each.subject)

    def _what(self, commitment: Commitment) -> Params:
        what: str | Params = excerpt(commitment.what, WORDS_SHOWN)
        due_at, before = commitment.due_at, self.taken_from.get(commitment.id)
        if before is not None:
            what = words("handover-noted", what=what, before=before.first_name)
        if due_at is None:
            return {"what": what, "due": "", "date": "none"}
        places = dict.fromkeys((self.me.calendar.timezone, *self.partnership.zones))
        passed = commitment.date_passed(self.now)
        return {
            "what": what,
            "due": moment(due_at, places),
            "date": "passed" if passed else "ahead",
        }

    def _asked(self, question: Question) -> Params:
        text = excerpt(question.text, WORDS_SHOWN)
        since = day(self.me.calendar.day_of(question.asked_at))
        return {"text": text, "has_text": "yes" if text else "no", "since": since}

    def _addressee(self, question: Question) -> object:
        if question.addressee_id is not None:
            return self._name(question.addressee_id)
        return utility_name(self.partnership, question.side)

    def _name(self, member_id: int) -> str:
        return next(member.first_name for member in self.team if member.id == member_id)


async def show_mine(update: Update, context: BotContext) -> None:
    """`/mine`, in private or in the group."""
    heard = await hear(update, context)
    if heard is None:
        return
    me, work = heard.member, context.work
    places = await work.members.of_telegram(me.telegram_id or 0)
    posts = [await _post(each, work) for each in places if each.started_at is not None]
    lists = (
        [entry for post in posts for entry in post.promised()],
        [entry for post in posts for entry in post.waiting_for_me()],
        [entry for post in posts for entry in post.i_wait_for()],
    )
    count = sum(map(len, lists))
    # All before that one lost their buttons when it came.
    latest = await work.outbox.latest_about(me.telegram_id or 0, STAYS[0])
    if latest is not None and any(notice.buttons for notice in latest.notices):
        await work.outbox.bare(latest.chat_id, latest.message_id or 0)
    head = Notice("mine", {"name": me.first_name, "count": count}, STAYS)
    await work.outbox.tell(me, head, *_listed(lists))


async def tell_in_list(item: Commitment, work: Work, owner: Member, besides: int = 0) -> None:
    """What somebody said yes to elsewhere: the list that they have before them says so too.

    `besides` is the message in which they said it, which says it already.
    """
    letter = await work.outbox.latest_about(owner.telegram_id or 0, STAYS[0])
    if letter is None or letter.message_id is None or letter.message_id == besides:
        return
    showing = await work.outbox.showing(letter.chat_id, letter.message_id)
    line = next((each for each in showing if item.subject in each.about), None)
    if line is not None:
        agreed = noted(item, int(line.params.get("number", 0)))
        shown = [agreed if each is line else each for each in showing]
        await work.outbox.edit(letter.chat_id, letter.message_id, *shown)


async def _post(me: Member, work: Work) -> Post:
    open_items = await work.commitments.open_of_partnership(me.partnership_id)
    taken = [item for item in open_items if item.owner_id == me.id and item.accepted_at]
    return Post(
        work.now,
        me,
        await work.partnerships.get(me.partnership_id),
        tuple(await work.members.of_partnership(me.partnership_id)),
        tuple(open_items),
        tuple(await work.questions.waiting(me.partnership_id)),
        {item.id: await had_before(item, work) for item in taken if item.handed_from_id},
    )


def _listed(lists: tuple[list[Entry], ...]) -> Iterator[Notice]:
    number = 0
    for heading, entries in zip(HEADINGS, lists, strict=True):
        if entries:
            yield Notice(heading, about=STAYS)
        for entry in entries[:SHOWN_PER_LIST]:
            number += 1
            yield entry.notice(number)
        if len(entries) > SHOWN_PER_LIST:
            yield Notice("mine-more", {"count": len(entries) - SHOWN_PER_LIST}, STAYS)


def _label(action: str) -> str:
    return f"mine-button-{action.replace('_', '-')}"
