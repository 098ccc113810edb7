"""Entrances for people: every command, button and message, in one ordered list."""

from collections.abc import Mapping

from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    MessageReactionHandler,
    filters,
)

from handlers import (
    actions,
    checkins,
    choices,
    commitments,
    dates,
    digests,
    groups,
    help,
    joining,
    mine,
    strangers,
    waiting,
)
from handlers.answers import take_reaction
from handlers.context import BotApplication
from handlers.listening import listen, listen_in_private
from handlers.presses import Handler, Presses
from handlers.typing import Command, OpenTaker, Taker, Typing

PRESSES: Mapping[str, Handler] = {
    "commitment:yes": commitments.say_yes,
    "commitment:done": commitments.mark_done,
    "commitment:drop": commitments.drop,
    "commitment:keep": commitments.keep,
    "commitment:no": choices.say_no,
    "commitment:other": dates.offer_dates,
    "commitment:new_date": dates.offer_dates,
    "commitment:date": dates.take_day,
    "commitment:move": dates.accept_move,
    "action:owner": choices.choose_owner,
    "action:outside": choices.choose_outside,
    "joining:undo": joining.undo_joining,
    "question:until": waiting.ask_until,
    "question:wait": waiting.take_day,
    "question:dismiss": waiting.dismiss_question,
    "question:settled": waiting.mark_settled,
    **checkins.ACTIONS,
    "digest:settled": digests.take_off,
    "digest:snooze": digests.snooze,
    "digest:write": digests.ask_for_words,
    "digest:cancel": digests.cancel_words,
}
TAKERS: Mapping[str, Taker] = {
    "date": dates.take_date,
    "owner": choices.take_name,
    "until": waiting.take_until,
    "write": digests.pass_on_words,
    "checkin": checkins.take_words,
}

# Of people who need not be members: while they join, or set up a partnership.
PRESSES_FOR_ANYBODY: frozenset[str] = frozenset()
OPEN_TAKERS: Mapping[str, OpenTaker] = {}

WORDS_AS_COMMANDS: Mapping[str, Command] = {
    "help": help.show_help,
    "mine": mine.show_mine,
    "cancel": help.cancel,
}

NEW = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE
PRIVATE = NEW & filters.ChatType.PRIVATE
WORDS = filters.TEXT | filters.CAPTION
FILES = filters.Document.ALL | filters.PHOTO | filters.VOICE
GROUP = NEW & filters.ChatType.GROUPS
WORDLESS = ~filters.TEXT & ~filters.StatusUpdate.ALL
OWN_COMMAND = NEW & filters.COMMAND & ~filters.FORWARDED
BEFORE_ALL = -1


def register_all(application: BotApplication) -> None:
    """Register everything; the first handler that fits takes the update."""
    presses = Presses(PRESSES, PRESSES_FOR_ANYBODY)
    typing = Typing(presses, TAKERS, WORDS_AS_COMMANDS, listen_in_private, OPEN_TAKERS)
    application.add_handler(MessageHandler(OWN_COMMAND, strangers.keep_door), BEFORE_ALL)
    application.add_handlers(
        [
            CallbackQueryHandler(presses.pressed),
            ChatMemberHandler(groups.note_standing, ChatMemberHandler.MY_CHAT_MEMBER),
            MessageHandler(GROUP & filters.StatusUpdate.MIGRATE, groups.move_group),
            MessageHandler(GROUP & filters.StatusUpdate.PINNED_MESSAGE, groups.note_pin),
            MessageHandler(PRIVATE & filters.FORWARDED, help.miss_forward),
            MessageHandler(GROUP & filters.FORWARDED & ~FILES, help.miss_forward_in_group),
            CommandHandler("start", joining.start, filters=PRIVATE),
            CommandHandler("start", groups.start_in_group, filters=GROUP),
            CommandHandler("help", help.show_help, filters=NEW),
            CommandHandler("cancel", help.cancel, filters=NEW),
            CommandHandler("commit", actions.record_commitment, filters=NEW),
            CommandHandler(["action", "actions"], actions.record_command, filters=NEW),
            CommandHandler("mine", mine.show_mine, filters=NEW),
            MessageHandler(NEW & filters.COMMAND, help.miss_command),
            MessageHandler(PRIVATE & actions.Tagged(), actions.record_tagged),
            MessageHandler(EDITED & actions.Tagged(), actions.record_edited),
            MessageHandler(EDITED & filters.TEXT, help.miss_edit),
            MessageHandler(PRIVATE & filters.LOCATION, typing.located),
            MessageHandler(PRIVATE & WORDLESS, help.miss_words),
            MessageHandler(PRIVATE & filters.TEXT, typing.typed),
            MessageHandler(GROUP & (WORDS | FILES), listen),
            MessageReactionHandler(take_reaction),
        ]
    )
