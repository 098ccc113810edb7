"""The digest: what a coordinator does with an item by button, and words passed on to a lead."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.core.access import Heard
from handlers.core.buttons import Answer, Press
from handlers.questions.operations import settle
from mentoring.digests import ITEM_LEVEL, lead_of
from mentoring.notices import Button, Line, Notice
from mentoring.partnerships import Member, Role, Side
from mentoring.questions import Question
from storage import Work
from storage.people.prompts import Prompt
from texts.buttons import parse, press

WRITE_WITHIN = timedelta(hours=1)
WORDS_LIMIT = 800
# Less than the seven days between two digests, however late in the first days it is read.
UNTIL_NEXT_WEEK = timedelta(days=4)


@dataclass(frozen=True, slots=True)
class Target:
    """The item behind a button, where it lies, who pressed, and what the message showed."""

    subject: str
    side: Side
    coordinator: Member
    showing: tuple[Notice, ...]
    question: Question | None = None


async def take_off(press: Press) -> Answer:
    """`settled`: the item leaves the digest for good; a question that waits is settled."""
    target = await _target(press)
    if isinstance(target, Notice):
        return target
    question = target.question
    await _leave(target, None, press)
    if question is not None and question.waits:
        await settle(question, press.work.now, None, press.work)
        return Notice("digest-question-settled")
    return Notice("digest-off-for-good")


async def snooze(press: Press) -> Answer:
    """The item comes back with the next week's digest."""
    target = await _target(press)
    if isinstance(target, Notice):
        return target
    await _leave(target, press.work.now + UNTIL_NEXT_WEEK, press)
    return Notice("digest-off-for-a-week")


async def ask_for_words(press: Press) -> Answer:
    """The coordinator wants to write to a lead who has no name on Telegram to write to."""
    target, work = await _target(press), press.work
    if isinstance(target, Notice):
        return target
    coordinator = target.coordinator
    team = await work.members.of_partnership(coordinator.partnership_id)
    lead = lead_of(tuple(team), target.side)
    if lead is None:
        return Notice("button-dead")
    await work.prompts.ask(press.chat_id, "write", f"member:{lead.id}", work.now)
    cancel = _button("cancel", lead.id)
    params, about = {"lead": lead.first_name}, (_writing(lead.id),)
    await work.outbox.retire(_writing(lead.id), [press.chat_id])
    ask = Notice("digest-write-ask", params, about, buttons=((cancel,),))
    await work.outbox.tell(coordinator, ask)
    return None


async def cancel_words(press: Press) -> Answer:
    """The coordinator would rather not write."""
    await press.work.prompts.done(press.chat_id, "write", f"member:{press.data.id}")
    cancelled = Notice("digest-write-cancelled")
    await press.work.outbox.edit(press.chat_id, press.message_id, cancelled)
    return None


async def pass_on_words(heard: Heard, prompt: Prompt, work: Work) -> bool:
    """Words of a coordinator go to the lead, in the lead's hours. Soon, or they are none."""
    lead = await work.members.get(prompt.item_id)
    coordinator = await work.members.in_partnership(lead.partnership_id, prompt.telegram_id)
    fresh = work.now - prompt.asked_at <= WRITE_WITHIN
    if not fresh or coordinator is None or coordinator.role is not Role.COORDINATOR:
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        return False
    if not heard.text:
        return False
    if len(heard.text) > WORDS_LIMIT:
        await work.outbox.tell(
            coordinator, Notice("digest-write-too-long", {"limit": WORDS_LIMIT})
        )
        return True
    await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
    await work.outbox.retire(_writing(lead.id), [prompt.telegram_id])
    sent = await _write(coordinator, lead, heard.text, work)
    receipt = "digest-write-passed" if sent else "digest-write-unreachable"
    await work.outbox.tell(coordinator, Notice(receipt, {"lead": lead.first_name}))
    return True


async def _write(coordinator: Member, lead: Member, text: str, work: Work) -> bool:
    partnership = await work.partnerships.get(lead.partnership_id)
    params = {"name": coordinator.name, "partnership": partnership.name, "words": text}
    at = lead.calendar.ask_at(work.now)
    return await work.outbox.tell(lead, Notice("lead-message", params), at=at, silent=False)


async def _target(press: Press) -> Target | Notice:
    """What a button of a digest is about, or what to answer when it may not be used."""
    work, item_id = press.work, press.data.id
    question = None
    if press.data.value == "question" and (question := await work.questions.get(item_id)):
        place = question.partnership_id, question.side
    elif press.data.value == "commitment" and (item := await work.commitments.get(item_id)):
        place = item.partnership_id, (await work.members.get(item.owner_id)).side
    elif press.data.value == "invite" and (made := await work.invites.get(item_id, work.now)):
        place = made.partnership_id, made.seat.side if made.seat else Side.PROGRAMME
    elif press.data.value == "member" and (person := await _person(item_id, work)):
        place = person.partnership_id, person.side
    else:
        return Notice("button-dead")
    coordinator = press.as_member(place[0])
    if coordinator is None or coordinator.role is not Role.COORDINATOR:
        return Notice("digest-not-yours")
    subject = f"{press.data.value}:{item_id}"
    showing = await work.outbox.showing(press.chat_id, press.message_id)
    if not any(_shows(notice, subject) for notice in showing):
        return Notice("button-dead")
    return Target(subject, place[1], coordinator, showing, question)


async def _person(member_id: int, work: Work) -> Member | None:
    try:
        return await work.members.get(member_id)
    except KeyError:
        return None


async def _leave(target: Target, until: datetime | None, press: Press) -> None:
    """Remember that the coordinator has seen to the item, and show the digest without it."""
    await press.work.digests.snooze(press.chat_id, target.subject, until)
    await press.work.outbox.edit(
        press.chat_id,
        press.message_id,
        *(without(notice, target.subject) for notice in target.showing),
        partnership_id=target.coordinator.partnership_id,
    )


def without(digest: Notice, subject: str) -> Notice:
    """A digest without one item; the others keep their numbers."""
    left = [line for line in digest.lines if line.params.get("subject") != subject]
    lines = tuple(_with_something_below(left))
    return replace(
        digest,
        params=digest.params | {"lines": len(lines)},
        about=tuple(each for each in digest.about if each != subject),
        lines=lines,
        buttons=tuple(row for row in digest.buttons if _subject_of(row) != subject),
    )


def _with_something_below(lines: list[Line]) -> Iterator[Line]:
    """Lines without the headings under which nothing is left."""
    kept: list[Line] = []
    for line in reversed(lines):
        below = kept[-1].params.get("level", ITEM_LEVEL) if kept else 0
        if line.params.get("shown") and below <= line.params["level"]:
            continue
        kept.append(line)
    return reversed(kept)


def _shows(notice: Notice, subject: str) -> bool:
    return any(line.params.get("subject") == subject for line in notice.lines)


def _subject_of(row: tuple[Button, ...]) -> str:
    data = parse(row[0].data or "") if row else None
    return f"{data.value}:{data.id}" if data else ""


def _writing(lead_id: int) -> str:
    """The name of the question for words to a lead."""
    return f"write:{lead_id}"


def _button(action: str, item_id: int) -> Button:
    return press(f"digest-button-{action}", "digest", action, item_id)
