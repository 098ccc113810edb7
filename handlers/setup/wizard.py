"""Setting up a partnership by chat: `/new`, its questions, and the partnership at the end."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import wraps

from telegram import Bot, Message, Update

from handlers.core.access import coordinated, coordinator_of_telegram
from handlers.core.buttons import Answer, Handler, Press
from handlers.core.context import BotContext
from handlers.setup.access import all_steps, order_of
from handlers.setup.access import local_now as local_now_of
from handlers.setup.answers import Choosing, Chosen, Outcome, tapped, typed
from handlers.setup.cards import BELOW, close, present, refreshed, show
from handlers.setup.confirm import is_taken, make
from handlers.setup.settings import apply
from mentoring.notices import Notice
from mentoring.partnerships import Role
from mentoring.setup import (
    OFFER,
    SUMMARY,
    Setup,
    Step,
    Topic,
    answered,
    back,
    go_to,
    like,
    next_step,
    step_of,
)
from mentoring.setup.settings import answers_of
from storage import Work
from storage.people.prompts import Prompt
from texts.buttons import press as button
from texts.setup import receipt

TYPED_WITHIN = timedelta(days=1)
Order = tuple[Step, ...]
Handled = Callable[[Press, Setup, Order], Awaitable[Answer]]


async def new(update: Update, context: BotContext) -> None:
    """`/new`: begins, goes on with what is in hand, or offers to do it like the last time."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    if await coordinator_of_telegram(user.id, work) is None:
        await work.outbox.say(user.id, Notice("setup-not-yours"))
        return
    setup = await work.setups.in_hand(user.id)
    if setup is not None and setup.step != OFFER:
        await show(setup, _in_hand(setup), work, left=BELOW)
        return
    last = [member.partnership_id for member in await coordinated(user.id, work)]
    step = OFFER if last else str(all_steps()[0])
    begun = Setup(user.id, work.now, step, like_id=max(last, default=None))
    await present(await work.setups.begin(begun), work, left=BELOW)


def _in_hand(setup: Setup) -> Notice:
    go_on = button("setup-button-continue", "setup", "continue", setup.id)
    again = button("setup-button-again", "setup", "again", setup.id)
    return Notice("setup-in-hand", {"count": len(setup.answers)}, buttons=((go_on, again),))


def of_setup(handler: Handled) -> Handler:
    """For the one who sets up, as long as the set-up is in hand and they may."""

    @wraps(handler)
    async def handle(press: Press) -> Answer:
        work = press.work
        setup = await work.setups.get(press.data.id)
        ended = _ended(press)
        if setup is None or setup.telegram_id != press.chat_id:
            return ended
        order = await order_of(setup, work)
        if not order:
            await close(setup, work, ended)
            return ended
        return await handler(press, await refreshed(setup, work), order)

    return handle


def _ended(press: Press) -> Notice:
    """Nothing is in hand any more; what can be begun instead depends on who asks."""
    is_coordinator = all(member.role is Role.COORDINATOR for member in press.members)
    return Notice("setup-ended" if is_coordinator else "settings-ended")


@of_setup
async def tap(press: Press, setup: Setup, order: Order) -> Answer:
    """A button answers the present question, or helps to."""
    name, _, value = press.data.value.partition(".")
    step = step_of(name, order)
    if step is None or name != setup.step:
        return await _moved_on(setup, press.work)
    return await _take(setup, step, tapped(setup, step, value), press.work, press.bot)


@of_setup
async def go_back(press: Press, setup: Setup, order: Order) -> Answer:
    """The question before; with settings, all of them."""
    if press.data.value != setup.step:
        return await _moved_on(setup, press.work)
    await present(back(setup, order), press.work)
    return None


@of_setup
async def go_to_step(press: Press, setup: Setup, order: Order) -> Answer:
    """From the summary to one question, to change its answer."""
    step = step_of(press.data.value, order)
    if step is None or setup.step != SUMMARY:
        return await _moved_on(setup, press.work)
    await present(go_to(setup, step), press.work)
    return None


@of_setup
async def go_on(press: Press, setup: Setup, order: Order) -> Answer:
    """Where it was left."""
    await present(setup, press.work)
    return None


@of_setup
async def begin_again(press: Press, setup: Setup, order: Order) -> Answer:
    """From the first question on, with nothing answered."""
    await close(setup, press.work, Notice("setup-dropped"))
    begun = Setup(setup.telegram_id, press.work.now, str(order[0]))
    await present(await press.work.setups.begin(begun), press.work)
    return None


@of_setup
async def begin_fresh(press: Press, setup: Setup, order: Order) -> Answer:
    """Not like the last one."""
    if setup.step != OFFER:
        return await _moved_on(setup, press.work)
    await present(replace(setup, step=str(order[0]), like_id=None), press.work)
    return None


@of_setup
async def begin_alike(press: Press, setup: Setup, order: Order) -> Answer:
    """Like the last one: only names, places and the start are asked."""
    if setup.step != OFFER or setup.like_id is None:
        return await _moved_on(setup, press.work)
    last = await press.work.partnerships.get(setup.like_id)
    setup = replace(setup, answers=like(answers_of(last)))
    await present(replace(setup, step=next_step(setup, order)), press.work)
    return None


@of_setup
async def ask_cancel(press: Press, setup: Setup, order: Order) -> Answer:
    """Is it to be dropped, or kept for later?"""
    drop = button("setup-button-drop", "setup", "drop", setup.id)
    keep = button("setup-button-keep", "setup", "continue", setup.id)
    await show(setup, Notice("setup-drop", buttons=((drop, keep),)), press.work)
    return None


@of_setup
async def drop(press: Press, setup: Setup, order: Order) -> Answer:
    """Nothing of it is kept."""
    await close(setup, press.work, Notice("setup-dropped"))
    return None


@of_setup
async def confirm(press: Press, setup: Setup, order: Order) -> Answer:
    """Everything is right: now there is a partnership."""
    work, name = press.work, Step(Topic.NAME)
    if setup.step != SUMMARY or setup.partnership_id or next_step(setup, order) != SUMMARY:
        return await _moved_on(setup, work)
    if await is_taken(setup.answers[str(name)], work):
        await present(go_to(setup, name), work)
        return Notice("setup-name-taken")
    await make(setup, order, work, press.bot_name)
    return None


@of_setup
async def close_settings(press: Press, setup: Setup, order: Order) -> Answer:
    """The settings are as they should be."""
    if setup.partnership_id is None:
        return await _moved_on(setup, press.work)
    await close(setup, press.work, Notice("settings-closed", {"name": setup.answers["name"]}))
    return None


async def take_words(message: Message, prompt: Prompt, work: Work) -> bool:
    """Typed words or a shared location as the answer to the present question."""
    setup = await work.setups.get(prompt.item_id)
    order = await order_of(setup, work) if setup else ()
    if setup is None or not order:
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        return False
    step = step_of(setup.step, order)
    if step is None or work.now - prompt.asked_at > TYPED_WITHIN:
        return False
    setup = await refreshed(setup, work)
    reader = await work.members.reader(message.chat.id, None)
    local = await local_now_of(setup, work)
    outcome = await typed(setup, step, message, local, reader.language)
    if outcome is None:
        return False
    answer = await _take(setup, step, outcome, work, message.get_bot(), by_typing=True)
    if answer is not None:
        await work.outbox.say(setup.telegram_id, answer)
    return True


async def _take(
    setup: Setup, step: Step, outcome: Outcome, work: Work, bot: Bot, *, by_typing: bool = False
) -> Answer:
    if outcome is None:
        return Notice("button-dead")
    if isinstance(outcome, Notice):
        return outcome
    if isinstance(outcome, Choosing):
        await present(replace(setup, pending=outcome.pending), work, BELOW if by_typing else None)
        return None
    if step == Step(Topic.NAME) and await is_taken(outcome.value, work, setup.partnership_id):
        return Notice("setup-name-taken")
    toast = None
    if setup.partnership_id is not None:
        toast = await apply(setup, {str(step): outcome.value} | outcome.also, work, bot)
    await _ask_next(setup, step, outcome, work, by_typing=by_typing)
    # What was typed leaves a receipt; a tap only has the few words that are shown for a moment.
    return None if by_typing else toast


async def _ask_next(
    setup: Setup, step: Step, chosen: Chosen, work: Work, *, by_typing: bool
) -> None:
    order = await order_of(setup, work)
    after = answered(setup, chosen.value, order, chosen.also)
    await present(after, work, receipt(after, step) if by_typing else None)


async def _moved_on(setup: Setup, work: Work) -> Answer:
    """The button belongs to a question that is answered: show the present one."""
    await present(setup, work)
    return Notice("setup-moved-on")


ACTIONS: Mapping[str, Handler] = {
    "setup:tap": tap,
    "setup:back": go_back,
    "setup:go": go_to_step,
    "setup:continue": go_on,
    "setup:again": begin_again,
    "setup:fresh": begin_fresh,
    "setup:like": begin_alike,
    "setup:cancel": ask_cancel,
    "setup:drop": drop,
    "setup:confirm": confirm,
    "setup:close": close_settings,
}
