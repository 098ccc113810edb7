"""Somebody of the programme who sets up a partnership by chat."""

from dataclasses import dataclass, field

from bot.replay.stage import Stage
from mentoring.partnerships import Coordinator, Partnership
from simulator.world.records import Message
from tests.chat import Phone

THANDI = 31
TAKES_ALL = "Take these"


@dataclass
class Desk(Phone):
    """A coordinator's phone that counts what is tapped."""

    tapped: int = field(default=0)

    async def taps(self, label: str, *, chat_id: int | None = None) -> list[str]:
        """Tap the newest button whose label begins so."""
        self.tapped += 1
        shown = [key["text"] for m in self.messages(chat_id) for row in m.buttons for key in row]
        begin = [text for text in reversed(shown) if text.startswith(label)]
        whole = label if label in shown else next(iter(begin), label)
        return await super().taps(whole, chat_id=chat_id)

    @property
    def card(self) -> str:
        """What the newest message of the bot says now."""
        return self.newest.text

    @property
    def newest(self) -> Message:
        """The newest message of the bot."""
        return [m for m in self.messages() if m.sender == self.stage.world.bot.id][-1]

    @property
    def labels(self) -> list[str]:
        """The buttons below the newest message of the bot."""
        return [key["text"] for row in self.newest.buttons for key in row]

    async def names(self, mentee: str, mentor: str) -> None:
        """Answer the questions for names."""
        await self.says(mentee)
        await self.says(mentor)
        await self.taps(f"{mentor} - {mentee}")

    async def sets_side(self, city: str, found: str, hours: str) -> None:
        """Answer the questions about one side."""
        await self.says(city)
        await self.taps(found)
        await self.taps("Done: Mon–Fri")
        await self.taps(hours)
        await self.taps(TAKES_ALL)
        await self.taps("English")
        await self.taps("Skip")

    async def sets_both(self, mode: str = "Assist") -> None:
        """Answer the questions that are not about a side."""
        await self.taps(mode)
        await self.taps("Orientation")
        await self.taps("Project design")
        await self.taps("Done: this one")
        await self.taps("Today")

    async def sets_all(self, mode: str = "Assist") -> None:
        """Everything up to the summary."""
        await self.says("/new")
        await self.names("Kisiwa Water", "Noord Water")
        await self.sets_side("Mtwara", "Mtwara, Tanzania", "07:30 – 15:30")
        await self.sets_side("Utrecht", "Utrecht, Netherlands", "08:30 – 17:00")
        await self.sets_both(mode)

    async def sets_up(self, mode: str = "Assist") -> None:
        """Everything, and Confirm."""
        await self.sets_all(mode)
        await self.taps("Confirm")

    async def opens(self, number: int) -> None:
        """From the summary, or the settings, to what has that number."""
        await self.taps(f"{number}")


async def coordinator(stage: Stage, telegram_id: int = THANDI, name: str = "Thandi") -> Desk:
    """A coordinator who has come by invite and is in no partnership."""
    zone = "Africa/Johannesburg"
    stage.world.add_person(telegram_id, name, "Maseko", name.lower(), zone=zone, started=True)
    async with stage.house.store.begin() as work:
        await work.coordinators.save(Coordinator(telegram_id, f"{name} Maseko", "en", zone))
    return Desk(stage, telegram_id, name.lower(), zone)


async def partnerships(stage: Stage) -> list[Partnership]:
    """Everything that is set up."""
    async with stage.house.store.begin() as work:
        return await work.partnerships.all()
