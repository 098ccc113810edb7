"""Entrances for people: every command, button and message, in one ordered list."""

from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from telegram import Update
from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    MessageReactionHandler,
    filters,
)

from handlers import checkins, digests, undo
from handlers.commitments import buttons, dates, handover, logging, mine, owner_choice
from handlers.core import help, strangers
from handlers.core.buttons import Handler, Presses
from handlers.core.command_words import words_for
from handlers.core.context import BotApplication, BotContext
from handlers.core.typed_input import Command, OpenTaker, Taker, Typing
from handlers.group import membership, mode
from handlers.joining import coordinators, invites, known_member, newcomers, start
from handlers.listener import listen, listen_in_private
from handlers.people import card, language, leaving, phones, time_zone
from handlers.questions import buttons as question_buttons
from handlers.questions.answering import take_reaction
from handlers.setup import cards, wizard
from handlers.whatsapp import upload

Callback = Callable[[Update, BotContext], Coroutine[Any, Any, None]]

PRESSES: Mapping[str, Handler] = {
    "commitment:yes": buttons.say_yes,
    "commitment:done": buttons.mark_done,
    "commitment:drop": buttons.drop,
    "commitment:keep": buttons.keep,
    "commitment:no": owner_choice.say_no,
    "commitment:other": dates.offer_dates,
    "commitment:new_date": dates.offer_dates,
    "commitment:date": dates.take_day,
    "commitment:write": dates.ask_to_write,
    "commitment:back": dates.go_back,
    "commitment:move": dates.accept_move,
    "commitment:hand_over": handover.choose_successor,
    "commitment:give": handover.give,
    "handover:all": handover.take_all,
    "action:owner": owner_choice.choose_owner,
    "action:outside": owner_choice.choose_outside,
    "action:again": owner_choice.ask_again,
    "joining:undo": known_member.undo_joining,
    "invites:show": card.show_card,
    "invites:list": card.show_list,
    "invites:person": card.show_person,
    "invites:role": invites.invite_to_role,
    "invites:again": invites.invite_again,
    "invites:member": invites.invite_member,
    "invites:group": invites.invite_group,
    "newcomer:yes": newcomers.say_yes,
    "newcomer:name": newcomers.change_name,
    "newcomer:keep": newcomers.keep_name,
    "newcomer:language": newcomers.choose_language,
    "newcomer:not_me": newcomers.not_me,
    "coordinator:place": coordinators.choose_place,
    "coordinator:city": coordinators.ask_place,
    "coordinator:name": coordinators.change_name,
    "coordinator:keep": coordinators.keep_name,
    "coordinator:yes": coordinators.say_yes,
    "leaving:member": leaving.show_member,
    "leaving:who": leaving.choose_heir,
    "leaving:to": leaving.take_heir,
    "leaving:sure": leaving.ask_again,
    "leaving:go": leaving.go,
    "leaving:stay": leaving.stay,
    "leaving:keep": leaving.keep,
    "question:until": question_buttons.ask_until,
    "question:wait": question_buttons.take_day,
    "question:write": question_buttons.ask_to_write,
    "question:back": question_buttons.go_back,
    "question:pass": question_buttons.pass_on,
    "question:dismiss": question_buttons.dismiss_question,
    "question:settled": question_buttons.mark_settled,
    **checkins.ACTIONS,
    "digest:settled": digests.take_off,
    "digest:snooze": digests.snooze,
    "digest:write": digests.ask_for_words,
    "digest:cancel": digests.cancel_words,
    "exports:tick": upload.tick,
    "exports:take": upload.take,
    "exports:leave": upload.leave,
    **wizard.ACTIONS,
    **mode.ACTIONS,
    "language:choose": language.choose_language,
    "zones:place": time_zone.choose_place,
    "zones:until": time_zone.choose_until,
    "zones:again": time_zone.ask_again,
    "zones:home": time_zone.come_home,
    "undo:act": undo.undo_act,
}
TAKERS: Mapping[str, Taker] = {
    "date": dates.take_date,
    "owner": owner_choice.take_name,
    "until": question_buttons.take_until,
    "write": digests.pass_on_words,
    "checkin": checkins.take_words,
}

# Of people who need not be members: while they join, or set up a partnership.
PRESSES_FOR_ANYBODY: frozenset[str] = frozenset(
    name
    for name in PRESSES
    if name.startswith(("newcomer:", "coordinator:", "setup:", "language:"))
)
OPEN_TAKERS: Mapping[str, OpenTaker] = {
    newcomers.PROMPT: newcomers.take_name,
    coordinators.PLACE: coordinators.take_place,
    coordinators.NAME: coordinators.take_name,
    cards.PROMPT: wizard.take_words,
    "zone": time_zone.take_place,
    "zone_until": time_zone.take_until,
}

COMMANDS: Mapping[str, Callback] = {
    "help": help.show_help,
    "cancel": help.cancel,
    "commit": logging.record_commitment,
    "action": logging.record_command,
    "actions": logging.record_command,
    "undo": undo.undo,
    "annul": undo.annul,
    "mine": mine.show_mine,
    "people": card.show_people,
    "new": wizard.new,
    "settings": wizard.show_settings,
    "phones": phones.show_phones,
    "tz": time_zone.change_zone,
    "leave": leaving.ask_to_leave,
    "language": language.change_language,
}
# Understood without a slash too, in private.
WORDS_AS_COMMANDS: Mapping[str, Command] = {
    word.replace("_", " "): COMMANDS[name]
    for name in ("help", "mine", "people", "language", "cancel", "undo", "annul")
    for word in words_for(name)
}

NEW = filters.UpdateType.MESSAGE
EDITED = filters.UpdateType.EDITED_MESSAGE
PRIVATE = NEW & filters.ChatType.PRIVATE
WORDS = filters.TEXT | filters.CAPTION
FILES = filters.Document.ALL | filters.PHOTO | filters.VOICE
GROUP = NEW & filters.ChatType.GROUPS
WORDLESS = ~filters.TEXT & ~filters.StatusUpdate.ALL
OWN_COMMAND = NEW & filters.COMMAND & ~filters.FORWARDED
LEFT = filters.StatusUpdate.LEFT_CHAT_MEMBER
AT_THE_GATE, BEFORE_ALL = -3, -1


def register_all(application: BotApplication) -> None:
    """Register everything; the first handler that fits takes the update."""
    presses = Presses(PRESSES, PRESSES_FOR_ANYBODY)
    typing = Typing(presses, TAKERS, WORDS_AS_COMMANDS, listen_in_private, OPEN_TAKERS)
    _keep_doors(application)
    application.add_handlers(
        [
            CallbackQueryHandler(presses.pressed),
            ChatMemberHandler(membership.note_standing, ChatMemberHandler.MY_CHAT_MEMBER),
            MessageHandler(GROUP & filters.StatusUpdate.MIGRATE, membership.move_group),
            MessageHandler(GROUP & LEFT, leaving.note_left_group),
            MessageHandler(GROUP & filters.StatusUpdate.PINNED_MESSAGE, membership.note_pin),
            MessageHandler(PRIVATE & upload.Exported(), upload.take_export),
            MessageHandler(PRIVATE & filters.FORWARDED, help.miss_forward),
            MessageHandler(GROUP & filters.FORWARDED & ~FILES, help.miss_forward_in_group),
            CommandHandler("start", start.start, filters=PRIVATE),
            CommandHandler("start", membership.start_in_group, filters=GROUP),
            *(CommandHandler(words_for(name), do, filters=NEW) for name, do in COMMANDS.items()),
            MessageHandler(NEW & filters.COMMAND, help.miss_command),
            MessageHandler(PRIVATE & logging.Tagged(), logging.record_tagged),
            MessageHandler(EDITED & logging.Tagged(), logging.record_edited),
            MessageHandler(EDITED & filters.TEXT, help.miss_edit),
            MessageHandler(PRIVATE & filters.LOCATION, typing.located),
            MessageHandler(PRIVATE & WORDLESS, help.miss_words),
            MessageHandler(PRIVATE & filters.TEXT, typing.typed),
            MessageHandler(GROUP & (WORDS | FILES), listen),
            MessageReactionHandler(take_reaction),
        ]
    )


def _keep_doors(application: BotApplication) -> None:
    """What looks at an update before the handler that takes it."""
    application.add_handler(MessageHandler(PRIVATE, start.welcome_back), AT_THE_GATE)
    application.add_handler(MessageHandler(OWN_COMMAND, strangers.keep_door), BEFORE_ALL)
