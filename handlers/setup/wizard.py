"""Set-up by chat: `/new`, `/settings`, and what a tap or typed words do at each question."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from telegram import Bot, Message, Update

from handlers.core.access import coordinated, coordinator_of, coordinator_of_telegram, memberships
from handlers.core.buttons import Answer, Handler, Press
from handlers.core.context import BotContext
from handlers.core.places import places_of
from handlers.joining.operations import offer_invites
from handlers.setup import access
from handlers.setup.cards import BELOW, close, present, refreshed, show
from handlers.setup.partnership import apply, is_taken, make
from handlers.setup.steps import Typed, read, tapped
from mentoring import setup as rules
from mentoring.notices import Notice, Params
from mentoring.partnerships import Member, Role
from mentoring.setup import OFFER, SUMMARY, Choosing, Chosen, Outcome, Setup, Step, Topic, step_of
from storage import Work
from storage.people.prompts import Prompt
from texts.buttons import press as button
from texts.setup import answer_line, drop_question, in_hand

TYPED_WITHIN = timedelta(days=1)
NAME = Step(Topic.NAME)
# The button belongs to a question that is answered: the present one is shown.
MOVED_ON = Notice("setup-moved-on")
Order = tuple[Step, ...]
Handled = Callable[[Press, Setup, Order], Awaitable[Setup | Answer]]
"""Does what a button says; a set-up that it returns is shown at its present question."""


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
        await show(setup, in_hand(setup), work, left=BELOW)
        return
    last = [member.partnership_id for member in await coordinated(user.id, work)]
    step = OFFER if last else str(access.all_steps()[0])
    begun = Setup(user.id, work.now, step, like_id=max(last, default=None))
    await present(await work.setups.begin(begun), work, left=BELOW)


async def show_settings(update: Update, context: BotContext) -> None:
    """`/settings`: those of one's own partnership, or a choice of partnerships."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    joined = await memberships(user.id, work)
    theirs = [member for member in joined if rules.changeable(member, access.all_steps())]
    if len(theirs) == 1:
        await _open(theirs[0], work)
    elif theirs:
        those = [await work.partnerships.get(member.partnership_id) for member in theirs]
        rows = tuple(
            (button("settings-button-open", "settings", "open", each.id, name=each.name),)
            for each in those
        )
        await work.outbox.say(user.id, Notice("settings-which", buttons=rows))
    elif joined:
        await work.outbox.tell(joined[-1], await _not_yours(joined[-1], work))


async def _not_yours(member: Member, work: Work) -> Notice:
    """Whom to ask: the lead of the own side, else the coordinator."""
    team = await work.members.here(member.partnership_id)
    leads = [m.name for m in team if m.role is Role.LEAD and m.side is member.side]
    who: str | Params = await coordinator_of(member.partnership_id, work)
    return Notice("settings-not-yours", {"who": leads[0] if leads else who})


async def open_settings(press: Press) -> Answer:
    """The settings of one of several partnerships."""
    member = press.as_member(press.data.id)
    if member is None or not rules.changeable(member, access.all_steps()):
        return Notice("settings-closed-to-you")
    await _open(member, press.work)
    return None


async def _open(member: Member, work: Work) -> None:
    here = member.partnership_id
    setup = Setup(member.telegram_id or 0, work.now, SUMMARY, partnership_id=here)
    await present(await work.setups.begin(setup), work, left=BELOW)


def of_setup(handler: Handled) -> Handler:
    """For the one who sets up, as long as the set-up is in hand and they may."""

    async def handle(press: Press) -> Answer:
        work = press.work
        setup = await work.setups.get(press.data.id)
        # What can be begun instead of one that has ended depends on who asks.
        is_coordinator = all(member.role is Role.COORDINATOR for member in press.members)
        ended = Notice("setup-ended" if is_coordinator else "settings-ended")
        if setup is None or setup.telegram_id != press.chat_id:
            return ended
        order = await access.order_of(setup, work)
        if not order:
            await close(setup, work, ended)
            return ended
        setup = await refreshed(setup, work)
        result = await handler(press, setup, order)
        if isinstance(result, Setup):
            await present(result, work)
            return None
        if result is MOVED_ON:
            await present(setup, work)
        return result

    return handle


async def tap(press: Press, setup: Setup, order: Order) -> Answer:
    """A button answers the present question, or helps to."""
    name, _, value = press.data.value.partition(".")
    step = step_of(name, order)
    if step is None or name != setup.step:
        return MOVED_ON
    outcome = tapped(setup, step, value, await access.local_now(setup, press.work))
    return await _take(setup, step, outcome, press.work, press.bot)


async def go_back(press: Press, setup: Setup, order: Order) -> Setup | Answer:
    """The question before; with settings, all of them."""
    return rules.back(setup, order) if press.data.value == setup.step else MOVED_ON


async def go_to_step(press: Press, setup: Setup, order: Order) -> Setup | Answer:
    """From the summary to one question, to change its answer."""
    step = step_of(press.data.value, order)
    return rules.go_to(setup, step) if step and setup.step == SUMMARY else MOVED_ON


async def go_on(press: Press, setup: Setup, order: Order) -> Setup:
    return setup


async def begin_again(press: Press, setup: Setup, order: Order) -> Setup:
    await drop(press, setup, order)
    begun = Setup(setup.telegram_id, press.work.now, str(order[0]))
    return await press.work.setups.begin(begun)


async def begin_fresh(press: Press, setup: Setup, order: Order) -> Setup | Answer:
    """Not like the last one."""
    is_offered = setup.step == OFFER
    return replace(setup, step=str(order[0]), like_id=None) if is_offered else MOVED_ON


async def begin_alike(press: Press, setup: Setup, order: Order) -> Setup | Answer:
    """Like the last one: only names, places and the start are asked."""
    if setup.step != OFFER or setup.like_id is None:
        return MOVED_ON
    last = await press.work.partnerships.get(setup.like_id)
    setup = replace(setup, answers=rules.like(rules.answers_of(last)))
    return replace(setup, step=rules.next_step(setup, order))


async def ask_to_drop(press: Press, setup: Setup, order: Order) -> Answer:
    await show(setup, drop_question(setup), press.work)
    return None


async def drop(press: Press, setup: Setup, order: Order) -> Answer:
    await close(setup, press.work, Notice("setup-dropped"))
    return None


async def confirm(press: Press, setup: Setup, order: Order) -> Answer:
    """Everything is right: now there is a partnership, with invites for the others."""
    work = press.work
    if setup.step != SUMMARY or not setup.is_new or rules.next_step(setup, order) != SUMMARY:
        return MOVED_ON
    if await is_taken(setup.answers[str(NAME)], work):
        await present(rules.go_to(setup, NAME), work)
        return Notice("setup-name-taken")
    made = await make(setup, order, work)
    params = {"name": made.name, "watch": "yes" if made.watch_wanted else "no"}
    await close(setup, work, Notice("setup-done", params))
    await offer_invites(setup.telegram_id, made, work, press.bot_name)
    return None


async def close_settings(press: Press, setup: Setup, order: Order) -> Answer:
    if setup.is_new:
        return MOVED_ON
    name = setup.answers[str(NAME)]
    await close(setup, press.work, Notice("settings-closed", {"name": name}))
    return None


async def take_words(message: Message, prompt: Prompt, work: Work) -> bool:
    """Typed words or a shared location as the answer to the present question."""
    setup = await work.setups.get(prompt.item_id)
    order = await access.order_of(setup, work) if setup else ()
    if setup is None or not order:
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        return False
    step = step_of(setup.step, order)
    if step is None or work.now - prompt.asked_at > TYPED_WITHIN:
        return False
    setup = await refreshed(setup, work)
    spoken = (await work.members.reader(message.chat.id, None)).language
    places = await places_of(message) if step.topic is Topic.PLACE else ()
    now = await access.local_now(setup, work)
    outcome = read(Typed(setup, step, message.text or "", places, now, spoken))
    if outcome is None:
        return False
    answer = await _take(setup, step, outcome, work, message.get_bot(), by_typing=True)
    if answer is not None:
        await work.outbox.say(setup.telegram_id, answer)
    return True


async def _take(
    setup: Setup, step: Step, outcome: Outcome, work: Work, bot: Bot, *, by_typing: bool = False
) -> Answer:
    """Keep an answer and ask what is next.

    What was typed leaves a receipt; a tap only has the few words that are shown for a moment.
    """
    if isinstance(outcome, Choosing):
        setup = replace(setup, pending=outcome.pending)
        await present(setup, work, BELOW if by_typing else None)
        return None
    if not isinstance(outcome, Chosen):
        return outcome or Notice("button-dead")
    value, also = outcome.value, outcome.also
    if step == NAME and await is_taken(value, work, setup.partnership_id):
        return Notice("setup-name-taken")
    toast = None
    if not setup.is_new:
        toast = await apply(setup, {str(step): value} | also, work, bot)
    after = rules.answered(setup, value, await access.order_of(setup, work), also)
    line = answer_line(step, value)
    await present(after, work, Notice(line.key, line.params) if by_typing else None)
    return None if by_typing else toast


BUTTONS: Mapping[str, Handled] = {
    "tap": tap,
    "back": go_back,
    "go": go_to_step,
    "continue": go_on,
    "again": begin_again,
    "fresh": begin_fresh,
    "like": begin_alike,
    "cancel": ask_to_drop,
    "drop": drop,
    "confirm": confirm,
    "close": close_settings,
}
ACTIONS: Mapping[str, Handler] = {
    **{f"setup:{name}": of_setup(handler) for name, handler in BUTTONS.items()},
    "settings:open": open_settings,
}
