"""Undo: for ten minutes everybody can take back what they did, by button or with `/undo`."""

from telegram import Update

from handlers.core.access import hear
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from handlers.core.help import cancel, setting_up
from handlers.core.typed_input import asked_lately
from handlers.core.undoable import WITHOUT_BUTTON
from mentoring.notices import Notice
from mentoring.partnerships import Member
from mentoring.undo import Standing, standing_of
from storage import Work
from storage.people.prompts import Prompt
from storage.undo import Act, MovedOn
from texts.undo import DONE, Undone, taken_back, told


async def undo(update: Update, context: BotContext) -> None:
    """`/undo`: one's own newest act, answered once and in private."""
    heard, work = await hear(update, context), context.work
    if heard is None:
        return
    telegram_id = heard.member.telegram_id or 0
    act, above = await work.undos.newest_of(telegram_id), await work.outbox.latest_to(telegram_id)
    said = await _take_back(act, work)
    # The receipt just above says it already, in its place.
    is_seen = above is not None and act is not None and above.cause == act.cause
    if heard.in_group or not is_seen or said.kind != DONE:
        await work.outbox.tell(heard.member, said)


async def annul(update: Update, context: BotContext) -> None:
    """`/annuler`: one word for `/cancel` and `/undo`; what came last is meant.

    What was asked about the very thing that was done, such as its date, goes with it.
    """
    user, work = update.effective_user, context.work
    if user is None:
        return
    prompts, setup = await asked_lately(user.id, work), await setting_up(user.id, work)
    asked = [prompt.asked_at for prompt in prompts] or ([setup.changed_at] if setup else [])
    act = await work.undos.newest_of(user.id)
    is_asked_last = bool(asked) and (act is None or act.acted_at <= asked[0])
    if act is not None and prompts and _came_with(prompts[0], act):
        is_asked_last = False
    # A coordinator who is in no partnership has nothing to take back.
    if is_asked_last or await hear(update, context) is None:
        await cancel(update, context)
    else:
        await undo(update, context)


def _came_with(prompt: Prompt, act: Act) -> bool:
    """Whether a question was asked by the act that it is about; check-ins have their own way."""
    is_of_act = prompt.subject in act.subjects and prompt.asked_at == act.acted_at
    return is_of_act and not prompt.subject.startswith(WITHOUT_BUTTON)


async def undo_act(press: Press) -> Answer:
    """The button on a receipt."""
    act = await press.work.undos.get(press.data.id)
    if act is not None and act.telegram_id != press.chat_id:
        return Notice("button-dead")
    return await _take_back(act, press.work)


async def _take_back(act: Act | None, work: Work) -> Notice:
    match standing_of(act.acted_at if act else None, work.now):
        case Standing.FRESH if act is not None:
            return await _undo(act, work)
        case Standing.EXPIRED:
            return Notice("undo-expired")
        case _:
            return Notice("undo-nothing")


async def _undo(act: Act, work: Work) -> Notice:
    try:
        await work.undos.take_back(act)
    except MovedOn:
        return Notice("undo-moved-on")
    undone = await _undone(act, work)
    receipt = taken_back(undone)
    told_of = await work.undos.traces.wipe(act.cause, act.telegram_id, receipt)
    for member_id, subjects in told_of.items():
        member = await work.members.get(member_id)
        await _tell(member, act, undone.among(subjects), work)
    return receipt


async def _undone(act: Act, work: Work) -> Undone:
    """What was taken back, as far as there are words for it."""
    # What was taken over is the same thing as what it was taken from.
    subjects = [each for each in act.subjects if each not in act.handed_on]
    ids = [each.rpartition(":") for each in subjects]
    commitments = [
        await work.commitments.get(int(i)) for kind, _, i in ids if kind == "commitment"
    ]
    questions = [await work.questions.get(int(i)) for kind, _, i in ids if kind == "question"]
    return Undone(
        tuple(each for each in commitments if each is not None),
        tuple(each for each in questions if each is not None),
    )


async def _tell(member: Member, act: Act, undone: Undone, work: Work) -> None:
    """One line for somebody who had been told, in their hours as that had been."""
    people = await work.members.of_telegram(act.telegram_id)
    who = next((p for p in people if p.partnership_id == member.partnership_id), None)
    if who is not None:
        at = member.calendar.ask_at(work.now)
        await work.outbox.tell(member, told(undone, who.first_name), at=at)
