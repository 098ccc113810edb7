"""Bot API: files that people sent, by their ids and by their paths."""

from simulator.bot_api.errors import bad_request
from simulator.world.records import Json, Message
from simulator.world.state import State

MOST_BYTES = 20_000_000


def get_file(state: State, params: Json) -> Json:
    """Where a file can be fetched."""
    file_id = str(params.get("file_id") or "")
    message = _message(state, file_id)
    if message is None or message.content is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(message.content) > MOST_BYTES:
        raise bad_request("file is too big")
    place = {"file_path": f"documents/{file_id}", "file_size": len(message.content)}
    return {"file_id": file_id, "file_unique_id": file_id, **place}


def content_at(state: State, path: str) -> bytes | None:
    """What is in a file; None when there is none at that path."""
    message = _message(state, path.removeprefix("documents/"))
    return message.content if message else None


def _message(state: State, file_id: str) -> Message | None:
    """The message of an id such as `document-11-4`; groups have negative numbers."""
    kind, _, place = file_id.partition("-")
    chat_id, _, message_id = place.rpartition("-")
    try:
        chat = state.chats.get(int(chat_id))
        return chat.find(int(message_id)) if chat and kind == "document" else None
    except ValueError:
        return None
