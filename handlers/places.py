"""Places as people tell them: a city in words, or the location of their phone."""

from telegram import Message

from language import Place, find_places, place_at


def places_of(message: Message) -> tuple[Place, ...]:
    """The places that may be meant, likelier ones first; exactly one for a shared location."""
    if message.location is not None:
        return (place_at(message.location.latitude, message.location.longitude),)
    return find_places(message.text or "")
