"""Places as people tell them: a city in words, or the location of their phone.

They are looked for in a thread: the first time the map is read, which takes two seconds.
"""

import asyncio

from telegram import Message

from language import Place, find_places, place_at


async def places_of(message: Message) -> tuple[Place, ...]:
    """The places that may be meant, likelier ones first; exactly one for a shared location."""
    if message.location is None:
        return await places_named(message.text or "")
    at = message.location.latitude, message.location.longitude
    return (await asyncio.to_thread(place_at, *at),)


async def places_named(words: str) -> tuple[Place, ...]:
    """The places that may be meant by some words, likelier ones first; none for no words."""
    return await asyncio.to_thread(find_places, words) if words else ()
