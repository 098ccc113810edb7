"""`/language`: in which language somebody reads the bot."""

from telegram import Update

from handlers.core.access import coordinator_of_telegram
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from mentoring.notices import Notice
from storage import Work
from texts.catalogue import languages, nearest
from texts.languages import language_named, language_question


async def change_language(update: Update, context: BotContext) -> None:
    """`/language`, `/language fr`, `/language Português (Brasil)`; answered in private."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    words = " ".join(context.args or [])
    reader = await work.members.reader(user.id, None)
    language = language_named(words)
    if language is None:
        present = nearest(reader.language, reader.otherwise)
        await work.outbox.say(user.id, language_question(present, words))
        return
    await _speak(user.id, language, work)
    await work.outbox.say(user.id, Notice("language-set"))


async def choose_language(press: Press) -> Answer:
    """One of the languages is tapped."""
    language = press.data.value
    is_known = press.members or await coordinator_of_telegram(press.chat_id, press.work)
    if not is_known or language not in languages():
        return Notice("button-dead")
    await _speak(press.chat_id, language, press.work)
    await press.show(Notice("language-set"))
    return None


async def _speak(telegram_id: int, language: str, work: Work) -> None:
    await work.members.speak(telegram_id, language)
    work.menus.rename(telegram_id)
