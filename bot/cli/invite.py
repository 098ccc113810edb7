"""The link by which the first coordinator comes, and everyone after."""

from bot.config import Settings
from bot.engine.runner import open_house
from storage import Work


async def coordinator_link(work: Work, bot_username: str) -> str:
    """A fresh link that makes whoever opens it a coordinator; it works once, within 60 days."""
    code = await work.invites.make_for_coordinator(work.now)
    return f"https://t.me/{bot_username}?start={code}"


async def invite_coordinator(settings: Settings) -> str:
    """Make the link, and tell what to do with it. Raises what keeps a house from being opened."""
    async with open_house(settings) as house:
        await house.open()
        async with house.store.begin() as work:
            link = await coordinator_link(work, house.application.bot.username)
        return told(link)


def told(link: str) -> str:
    """The link and what to do with it, as plain text to be passed on."""
    return "\n".join(
        [
            "Link for a coordinator. It works once, within 60 days.",
            link,
            "",
            "Whoever opens it can set up partnerships: pass it on only to somebody who may.",
            "The bot has to be running. It asks for a city and a name, and then waits for /new.",
        ]
    )
