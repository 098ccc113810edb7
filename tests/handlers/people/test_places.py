"""The map is read while everybody else goes on."""

import asyncio

from handlers.core.places import places_named
from language.entities.places import atlas


async def test_the_loop_goes_on_while_the_map_is_read() -> None:
    atlas.cache_clear()
    looking = asyncio.ensure_future(places_named("Mtwara"))
    rounds = 0
    while not looking.done():
        await asyncio.sleep(0.005)
        rounds += 1
    assert looking.result()[0].zone == "Africa/Dar_es_Salaam"
    assert rounds > 20
