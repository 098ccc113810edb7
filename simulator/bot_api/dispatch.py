"""The Bot API: finds the method, lets it answer, and plays the faults that were ordered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.bot_api import editing, files, sending
from simulator.bot_api import getters as knowing
from simulator.bot_api.errors import Refused, conflict
from simulator.bot_api.params import normalised
from simulator.world.records import Call, Json
from simulator.world.state import State

MAX_UPDATES = 100


def get_updates(state: State, params: Json) -> list[Json]:
    """What waits right now; the waiting itself belongs to the server."""
    if state.mailbox.webhook:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    state.mailbox.want(knowing.allowed_kinds(params))
    limit = int(params.get("limit", MAX_UPDATES))
    within = limit if 1 <= limit <= MAX_UPDATES else MAX_UPDATES
    return state.mailbox.take(int(params.get("offset", 0)), within)


METHODS: dict[str, Callable[[State, Json], Any]] = {
    "getMe": knowing.get_me,
    "getUpdates": get_updates,
    "getWebhookInfo": knowing.get_webhook_info,
    "deleteWebhook": knowing.delete_webhook,
    "setWebhook": knowing.set_webhook,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "sendChatAction": sending.send_chat_action,
    "answerCallbackQuery": sending.answer_callback_query,
    "editMessageText": editing.edit_message_text,
    "editMessageReplyMarkup": editing.edit_message_reply_markup,
    "deleteMessage": editing.delete_message,
    "setMessageReaction": editing.set_message_reaction,
    "pinChatMessage": editing.pin_chat_message,
    "unpinChatMessage": editing.unpin_chat_message,
    "getFile": files.get_file,
    "getChat": knowing.get_chat,
    "getChatMember": knowing.get_chat_member,
    "setMyCommands": knowing.set_my_commands,
    "deleteMyCommands": knowing.delete_my_commands,
    "getMyCommands": knowing.get_my_commands,
}
_NAMES = {name.lower(): name for name in METHODS}


@dataclass(slots=True)
class Fault:
    """A refusal that was ordered; `after` lets the call happen and only loses the answer."""

    method: str
    refusal: Refused
    times: int
    after: bool


class Api:
    """Answers calls in the name of Telegram."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._faults: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Refuse coming calls of one method."""
        self._faults.append(fault)

    def call(self, method: str, raw: Mapping[str, Any]) -> Json:
        """The whole JSON answer to one call."""
        name = _NAMES.get(method.lower(), method)
        try:
            return {"ok": True, "result": self._result(name, raw)}
        except Refused as refusal:
            return refusal.answer

    def _result(self, name: str, raw: Mapping[str, Any]) -> object:
        if name not in METHODS:
            raise Refused(404, "Not Found: method not found")
        fault = self._due_fault(name)
        if fault and not fault.after:
            raise fault.refusal
        params = normalised(raw)
        result = METHODS[name](self._state, params)
        if name != "getUpdates":
            self._state.calls.append(Call(self._state.clock(), name, params, result))
        if fault:
            raise fault.refusal
        return result

    def _due_fault(self, name: str) -> Fault | None:
        fault = next((fault for fault in self._faults if fault.method == name), None)
        if fault:
            fault.times -= 1
            if not fault.times:
                self._faults.remove(fault)
        return fault
