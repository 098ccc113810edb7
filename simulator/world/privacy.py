"""Which messages of a group reach a bot, with and without privacy mode."""

from simulator.world.records import ChatState, Message, Person


def reaches_bot(chat: ChatState, message: Message, bot: Person) -> bool:
    """Whether the bot gets an update for this message."""
    if chat.bot_status in ("left", "kicked"):
        return False
    if chat.is_private or chat.reads_all or chat.bot_status == "administrator":
        return True
    original = chat.find(message.reply_to)
    replied = original is not None and original.sender == bot.id
    return bool(message.service) or replied or _is_command_for(message, bot)


def _is_command_for(message: Message, bot: Person) -> bool:
    command = next((e for e in message.entities if e["type"] == "bot_command"), None)
    if command is None:
        return False
    words = message.text.encode("utf-16-le")
    first = 2 * command["offset"]
    name = words[first : first + 2 * command["length"]].decode("utf-16-le")
    _, _, addressee = name.partition("@")
    return addressee.lower() in ("", (bot.username or "").lower())
