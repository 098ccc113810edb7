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

from handlers import (
    actions,
    checkins,
    choices,
    commitments,
    coordinators,
    dates,
    digests,
    exports,
    groups,
    handover_choices,
    help,
    invites,
    joining,
    languages,
    leaving,
    mine,
    modes,
    newcomer_answers,
    newcomers,
    people,
    phones,
    settings,
    setup_cards,
    setups,
    starting,
    strangers,
    undos,
    waiting,
    zones,
)
from handlers.answers import take_reaction
from handlers.commands import words_for
from handlers.context import BotApplication, BotContext
from handlers.listening import listen, listen_in_private
from handlers.presses import Handler, Presses
from handlers.typing import Command, OpenTaker, Taker, Typing

Callback = Callable[[Update, BotContext], Coroutine[Any, Any, None]]

PRESSES: Mapping[str, Handler] = {
    "commitment:yes": commitments.say_yes,
    "commitment:done": commitments.mark_done,
    "commitment:drop": commitments.drop,
    "commitment:keep": commitments.keep,
    "commitment:no": choices.say_no,
    "commitment:other": dates.offer_dates,
    "commitment:new_date": dates.offer_dates,
    "commitment:date": dates.take_day,
    "commitment:write": dates.ask_to_write,
    "commitment:back": dates.go_back,
    "commitment:move": dates.accept_move,
    "commitment:hand_over": handover_choices.choose_successor,
    "commitment:give": handover_choices.give,
    "question:pass": handover_choices.pass_on,
    "handover:all": handover_choices.take_all,
    "action:owner": choices.choose_owner,
    "action:outside": choices.choose_outside,
    "action:again": choices.ask_again,
    "joining:undo": joining.undo_joining,
    "invites:show": people.show_card,
    "invites:list": people.show_list,
    "invites:person": people.show_person,
    "invites:role": invites.invite_to_role,
    "invites:again": invites.invite_again,
    "invites:member": invites.invite_member,
    "invites:group": invites.invite_group,
    "newcomer:yes": newcomers.say_yes,
    "newcomer:name": newcomer_answers.change_name,
    "newcomer:keep": newcomer_answers.keep_name,
    "newcomer:language": newcomer_answers.choose_language,
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
    "question:until": waiting.ask_until,
    "question:wait": waiting.take_day,
    "question:write": waiting.ask_to_write,
    "question:back": waiting.go_back,
    "question:dismiss": waiting.dismiss_question,
    "question:settled": waiting.mark_settled,
    **checkins.ACTIONS,
    "digest:settled": digests.take_off,
    "digest:snooze": digests.snooze,
    "digest:write": digests.ask_for_words,
    "digest:cancel": digests.cancel_words,
    "exports:tick": exports.tick,
    "exports:take": exports.take,
    "exports:leave": exports.leave,
    **setups.ACTIONS,
    **settings.ACTIONS,
    **modes.ACTIONS,
    "language:choose": languages.choose_language,
    "zones:place": zones.choose_place,
    "zones:until": zones.choose_until,
    "zones:again": zones.ask_again,
    "zones:home": zones.come_home,
    "undo:act": undos.undo_act,
}
TAKERS: Mapping[str, Taker] = {
    "date": dates.take_date,
    "owner": choices.take_name,
    "until": waiting.take_until,
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
    newcomers.PROMPT: newcomer_answers.take_name,
    coordinators.PLACE: coordinators.take_place,
    coordinators.NAME: coordinators.take_name,
    setup_cards.PROMPT: setups.take_words,
    "zone": zones.take_place,
    "zone_until": zones.take_until,
}

COMMANDS: Mapping[str, Callback] = {
    "help": help.show_help,
    "cancel": help.cancel,
    "commit": actions.record_commitment,
    "action": actions.record_command,
    "actions": actions.record_command,
    "undo": undos.undo,
    "annul": undos.annul,
    "mine": mine.show_mine,
    "people": people.show_people,
    "new": setups.new,
    "settings": settings.show_settings,
    "phones": phones.show_phones,
    "tz": zones.change_zone,
    "leave": leaving.ask_to_leave,
    "language": languages.change_language,
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
            ChatMemberHandler(groups.note_standing, ChatMemberHandler.MY_CHAT_MEMBER),
            MessageHandler(GROUP & filters.StatusUpdate.MIGRATE, groups.move_group),
            MessageHandler(GROUP & LEFT, leaving.note_left_group),
            MessageHandler(GROUP & filters.StatusUpdate.PINNED_MESSAGE, groups.note_pin),
            MessageHandler(PRIVATE & exports.Exported(), exports.take_export),
            MessageHandler(PRIVATE & filters.FORWARDED, help.miss_forward),
            MessageHandler(GROUP & filters.FORWARDED & ~FILES, help.miss_forward_in_group),
            CommandHandler("start", starting.start, filters=PRIVATE),
            CommandHandler("start", groups.start_in_group, filters=GROUP),
            *(CommandHandler(words_for(name), do, filters=NEW) for name, do in COMMANDS.items()),
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


def _keep_doors(application: BotApplication) -> None:
    """What looks at an update before the handler that takes it."""
    application.add_handler(MessageHandler(PRIVATE, starting.welcome_back), AT_THE_GATE)
    application.add_handler(MessageHandler(OWN_COMMAND, strangers.keep_door), BEFORE_ALL)
