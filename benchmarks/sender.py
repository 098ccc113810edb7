"""The baseline for delivery: 24 coroutines that call python-telegram-bot's `send_message`.

python -m benchmarks.sender SECONDS
"""

import asyncio
import os
import sys
import time
from itertools import count

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.request import HTTPXRequest

AT_ONCE, PEOPLE = 24, 50_000


async def main(seconds: float) -> None:
    """Send for so long."""
    bot = Bot(
        os.environ["WELLKEPT_TELEGRAM__TOKEN"],
        os.environ["WELLKEPT_TELEGRAM__BASE_URL"],
        request=HTTPXRequest(connection_pool_size=AT_ONCE),
    )
    numbers, until = count(), time.monotonic() + seconds

    async def send() -> None:
        while time.monotonic() < until:
            await bot.send_message(
                1_000_000 + next(numbers) % PEOPLE,
                "Noted: <b>measure the flow at well 7</b>, due Thursday 31 December.",
                parse_mode=ParseMode.HTML,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
                disable_notification=True,
            )

    async with bot:
        await asyncio.gather(*(send() for _ in range(AT_ONCE)))


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
