"""Check-ins: one tap or a few typed words a question, changed at will until it closes."""

from collections.abc import Awaitable, Callable

from handlers.core.access import Heard
from handlers.core.buttons import Answer, Handler, Press
from handlers.core.typed_input import press_in_words
from mentoring.checkins import AnswerUnknown, CheckIn, answer, next_unanswered
from mentoring.checkins.items import TEXT_LIMIT, AnswerType, catalogue
from mentoring.notices import Notice
from storage import Work
from storage.outbox.rows import Letter
from storage.people.prompts import Prompt
from texts.checkins import FEATURE, answers, paused, question, shortened, thanks

Step = Callable[[CheckIn, Press], Awaitable[Answer]]


def of_its_member(step: Step) -> Handler:
    """A step that only the member takes, and only while the check-in is open."""

    async def handler(press: Press) -> Answer:
        checkin = await press.work.checkins.get(press.data.id)
        if checkin is None or not checkin.item_ids:
            return Notice("button-dead")
        member = press.as_member(checkin.partnership_id)
        if member is None or member.id != checkin.member_id:
            return Notice("checkin-not-yours")
        if checkin.is_closed(press.work.now):
            return Notice("checkin-has-closed")
        return await step(checkin, press)

    return handler


@of_its_member
async def answer_item(checkin: CheckIn, press: Press) -> Answer:
    """One tap answers or skips a question, and the next one comes in its place."""
    number, _, value = press.data.value.partition("-")
    item_id = _item_id(checkin, number)
    if item_id is None:
        return Notice("button-dead")
    try:
        checkin = answer(checkin, item_id, value, press.work.now)
    except AnswerUnknown:
        return Notice("button-dead")
    await _go_on(await press.work.checkins.save(checkin), press.work)
    return None


@of_its_member
async def ask_item(checkin: CheckIn, press: Press) -> Answer:
    """Back to an earlier question, or to an answer that is to be changed."""
    if _item_id(checkin, press.data.value) is None:
        return Notice("button-dead")
    await _ask(checkin, int(press.data.value), press.work)
    return None


@of_its_member
async def go_on(checkin: CheckIn, press: Press) -> Answer:
    """Keep what stands; the next open question follows."""
    await _go_on(checkin, press.work)
    return None


@of_its_member
async def wait(checkin: CheckIn, press: Press) -> Answer:
    """No time now: the question makes room until the person comes back."""
    await _show(checkin, paused(checkin), press.work)
    return None


@of_its_member
async def show_answers(checkin: CheckIn, press: Press) -> Answer:
    """All answers, each with a button that changes it."""
    await _show(checkin, answers(checkin), press.work)
    return None


ACTIONS: dict[str, Handler] = {
    f"{FEATURE}:answer": answer_item,
    f"{FEATURE}:ask": ask_item,
    f"{FEATURE}:go": go_on,
    f"{FEATURE}:later": wait,
    f"{FEATURE}:change": show_answers,
}


async def take_words(heard: Heard, prompt: Prompt, work: Work) -> bool:
    """Typed words answer the question that is shown, by its buttons or in one's own words."""
    checkin = await work.checkins.get(prompt.item_id)
    letter = await _live(checkin, work) if checkin else None
    if checkin is None or letter is None or letter.message_id is None:
        return False
    reply = heard.message.reply_to_message
    if reply is not None and reply.message_id != letter.message_id:
        return False
    if checkin.is_closed(heard.said_at):
        await work.prompts.done(letter.chat_id, FEATURE, checkin.subject)
        return await work.outbox.tell(heard.member, Notice("checkin-has-closed"))
    press = await press_in_words(heard.message, letter, work)
    if press is not None and press.data.name in ACTIONS:
        if reply is None and await _means_a_list(heard.text.strip(), letter, work):
            return False
        await ACTIONS[press.data.name](press)
        return True
    return await _take_text(checkin, letter, heard, work)


async def _means_a_list(typed: str, letter: Letter, work: Work) -> bool:
    """A bare "1" below another list means that list, and never becomes a score in secret."""
    latest = await work.outbox.latest_to(letter.chat_id)
    if latest is None or latest.id == letter.id:
        return False
    return any(str(notice.params.get("number")) == typed for notice in latest.notices)


async def _is_newest(letter: Letter, work: Work) -> bool:
    latest = await work.outbox.latest_to(letter.chat_id)
    return latest is None or latest.id == letter.id


async def _take_text(checkin: CheckIn, letter: Letter, heard: Heard, work: Work) -> bool:
    showing = await work.outbox.showing(letter.chat_id, letter.message_id or 0)
    number = next((n.params["number"] for n in showing if "number" in n.params), 0)
    item_id, text = _item_id(checkin, str(number)), heard.text.strip()
    if item_id is None or catalogue()[item_id].type is not AnswerType.TEXT or not text:
        return False
    if len(text) > TEXT_LIMIT:
        params = {"limit": TEXT_LIMIT, "count": len(text)}
        return await work.outbox.tell(heard.member, Notice("checkin-too-long", params))
    if not await _is_newest(letter, work):
        noted = Notice("checkin-noted-above", {"words": shortened(text)})
        await work.outbox.tell(heard.member, noted)
    checkin = await work.checkins.save(answer(checkin, item_id, text, heard.said_at))
    await _go_on(checkin, work, written=text)
    return True


async def _go_on(checkin: CheckIn, work: Work, written: str = "") -> None:
    item = next_unanswered(checkin)
    if item is not None:
        await _ask(checkin, checkin.item_ids.index(item.id) + 1, work)
        return
    member = await work.members.get(checkin.member_id)
    await _show(checkin, thanks(checkin, member.first_name, written), work)


async def _ask(checkin: CheckIn, number: int, work: Work) -> None:
    await _show(checkin, question(checkin, number), work)
    letter = await _live(checkin, work)
    if letter is not None:
        await work.prompts.ask(letter.chat_id, FEATURE, checkin.subject, work.now)


async def _show(checkin: CheckIn, notice: Notice, work: Work) -> None:
    """Put it in the place of what the person sees now; typed words mean nothing until asked."""
    letter = await _live(checkin, work)
    if letter is not None and letter.dedupe_key is not None:
        await work.outbox.revise(letter.dedupe_key, notice)
        await work.prompts.done(letter.chat_id, FEATURE, checkin.subject)


async def _live(checkin: CheckIn, work: Work) -> Letter | None:
    """The message in which the check-in goes on: its reminder, else its prompt."""
    for key in checkin.keys:
        letter = await work.outbox.under(key)
        if letter is not None:
            return letter
    return None


def _item_id(checkin: CheckIn, number: str) -> str | None:
    """The item that has this number in the check-in, counted from 1."""
    numbers = range(1, len(checkin.item_ids) + 1)
    return checkin.item_ids[int(number) - 1] if number in map(str, numbers) else None
