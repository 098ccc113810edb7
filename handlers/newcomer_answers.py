"""What a newcomer can change before the yes: the name and the language."""

from dataclasses import replace
from datetime import timedelta

from telegram import Message

from handlers.newcomers import (
    NAME_LIMIT,
    Asked,
    ask_name,
    asked_by,
    forget_name,
    known_of,
    language_of,
    newcomer_button,
    question_of,
    refusal_of,
)
from handlers.presses import Answer, Press
from mentoring.notices import Notice
from storage import Work
from storage.people.prompts import Prompt
from texts.catalogue import languages

ASKED_FOR = timedelta(days=1)


async def change_name(press: Press) -> Answer:
    """The name on Telegram is not the one that the partners know."""
    asked = await asked_by(press)
    if asked is None:
        return Notice("button-dead")
    keep = newcomer_button("keep", asked.invite, name=asked.known["name"])
    await ask_name(asked, "newcomer-name-ask", keep, press)
    return None


async def keep_name(press: Press) -> Answer:
    """The name stays as it was; the question comes back."""
    asked = await asked_by(press)
    if asked is None:
        return Notice("button-dead")
    await forget_name(press.chat_id, press.work)
    await press.show(question_of(asked), partnership_id=asked.partnership.id)
    return None


async def choose_language(press: Press) -> Answer:
    """Another language than the one of the phone."""
    asked, language = await asked_by(press), press.data.value
    if asked is None or language not in languages():
        return Notice("button-dead")
    asked = replace(asked, known=asked.known | {"chosen": language})
    await press.show(question_of(asked), partnership_id=asked.partnership.id)
    return None


async def take_name(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed name; the question comes again with it, below what was typed."""
    invite, user = await work.invites.get(prompt.item_id, work.now), message.from_user
    if invite is None or invite.seat is None or user is None or not message.text:
        return False
    if not is_fresh(prompt, work):
        return False
    partnership = await work.partnerships.get(invite.partnership_id)
    known = known_of(user, message.text) | {"chosen": prompt.subject.rpartition(":")[0]}
    asked = Asked(invite, invite.seat, partnership, known)
    if is_name(message.text):
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        shown = await refusal_of(asked, user.id, work) or question_of(asked)
    else:
        wrong = Notice("newcomer-name-wrong", {"limit": NAME_LIMIT})
        shown = replace(wrong, language=language_of(asked))
    await work.outbox.say(message.chat.id, shown, partnership=partnership)
    return True


def is_fresh(prompt: Prompt, work: Work) -> bool:
    """Whether somebody may still be busy with what they were asked on joining."""
    return work.now - prompt.asked_at <= ASKED_FOR


def is_name(text: str) -> bool:
    """Whether somebody can be called so."""
    return any(map(str.isalpha, text)) and len(" ".join(text.split())) <= NAME_LIMIT
