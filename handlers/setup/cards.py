"""The card of a set-up: the one message that asks, edited in place, or anew below typed words."""

from dataclasses import replace

from handlers.setup.access import local_now, order_of
from handlers.setup.steps import STEPS, suggested_holidays
from mentoring.notices import Notice
from mentoring.setup import OFFER, SUMMARY, Setup, Step, Topic, answers_of, step_of
from storage import Work
from texts.setup import offer, question, summary

PROMPT = "setup"
BELOW = Notice("setup-goes-on-below")


async def present(setup: Setup, work: Work, left: Notice | None = None) -> None:
    """Keep a set-up and ask its present question, in the message that asked before.

    With `left`, that message keeps these words, and the question comes anew below.
    """
    setup = await _opened(setup, work)
    await show(setup, await _card(setup, work), work, left)
    if setup.step in {SUMMARY, OFFER}:
        await work.prompts.done(setup.telegram_id, PROMPT, setup.subject)
    else:
        await work.prompts.ask(setup.telegram_id, PROMPT, setup.subject, work.now)


async def show(setup: Setup, card: Notice, work: Work, left: Notice | None = None) -> None:
    """Keep a set-up, and put any words on its card, or on a new one."""
    setup = replace(setup, changed_at=work.now)
    if left is not None and setup.card:
        await work.outbox.revise(setup.card_key, left)
    if left is not None or not await work.outbox.revise(setup.card_key, card):
        setup = replace(setup, card=setup.card + 1)
        partnership = None
        if setup.partnership_id is not None:
            partnership = await work.partnerships.get(setup.partnership_id)
        await work.outbox.say(setup.telegram_id, card, key=setup.card_key, partnership=partnership)
    await work.setups.save(setup)


async def close(setup: Setup, work: Work, last: Notice) -> None:
    """The set-up has ended; its message says how."""
    await work.outbox.revise(setup.card_key, last)
    await work.prompts.done(setup.telegram_id, PROMPT, setup.subject)
    await work.setups.end(setup)


async def refreshed(setup: Setup, work: Work) -> Setup:
    """With settings, the answers are what is set now, whoever set it."""
    if setup.partnership_id is None:
        return setup
    return replace(setup, answers=answers_of(await work.partnerships.get(setup.partnership_id)))


async def _card(setup: Setup, work: Work) -> Notice:
    order = await order_of(setup, work)
    step = step_of(setup.step, order)
    if step is not None:
        choices = STEPS[step.topic].choices(setup, await local_now(setup, work))
        return question(setup, step, order, choices)
    if setup.step == OFFER:
        return offer(setup, (await work.partnerships.get(setup.like_id or 0)).name)
    return summary(setup, order)


async def _opened(setup: Setup, work: Work) -> Setup:
    """Holidays are suggested when their question comes up."""
    chosen = setup.answers.get(setup.step)
    setup = await refreshed(setup, work)
    step = step_of(setup.step, await order_of(setup, work))
    if step is None or step.topic is not Topic.HOLIDAYS or setup.pending is not None:
        return setup
    today = (await local_now(setup, work)).date()
    country = setup.answers[str(Step(Topic.PLACE, step.side))]["country"]
    language = (await work.members.reader(setup.telegram_id, setup.partnership_id)).language
    return replace(setup, pending=suggested_holidays(country, chosen, today, language))
