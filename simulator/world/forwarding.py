"""Passing messages on: to the bot, to a group, or to another person past the bot."""

from simulator.world.entities import find_entities
from simulator.world.records import Content, Message
from simulator.world.user_actions import Acts


class Forwarding(Acts):
    """What somebody sees on one phone reaches another one."""

    def forwards(self, telegram_id: int, chat_id: int, message_id: int, to: int) -> int:
        """Forward a message; to another person it goes aside, where the bot cannot see it."""
        source = self._entered(telegram_id, chat_id)
        message = source.find(message_id)
        if message is None or message.service:
            raise ValueError(f"there is no message {message_id} to forward in the chat {chat_id}")
        content = _copied(message)
        if to in (self.bot.id, telegram_id) or to < 0:
            return self._post(telegram_id, telegram_id if to == self.bot.id else to, **content)
        content["aside"] = True
        return self.post(self.chat(to), telegram_id, **content).id

    def hands(self, telegram_id: int, to: int, text: str) -> int:
        """Send words to another person past the bot: a link that came in some other way."""
        found = find_entities(text)
        aside = self.post(self.chat(to), telegram_id, text=text, entities=found, aside=True)
        return aside.id


def _copied(message: Message) -> Content:
    content = Content(
        text=message.text,
        entities=list(message.entities),
        forwarded_from=message.forwarded_from or message.sender,
        photo=message.photo,
        content=message.content,
    )
    if message.document:
        content["document"] = message.document
    if message.voice:
        content["voice"] = message.voice
    if message.location:
        content["location"] = message.location
    return content
