"""The echo of aiogram's documentation, by `start_polling` with a task for each update."""

import asyncio
import os

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    """Say it back."""
    await message.send_copy(chat_id=message.chat.id)


async def main() -> None:
    """Poll as the documentation shows."""
    address = os.environ["WELLKEPT_TELEGRAM__BASE_URL"].removesuffix("/bot")
    session = AiohttpSession(api=TelegramAPIServer.from_base(address))
    bot = Bot(token=os.environ["WELLKEPT_TELEGRAM__TOKEN"], session=session)
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(main())
