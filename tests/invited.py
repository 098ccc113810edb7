"""A partnership that was loaded from its file, and in which nobody has joined yet."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.partnership_file.loader import load_partnership, make_links
from bot.partnership_file.reader import read_partnership
from bot.replay.stage import Stage
from mentoring.partnerships import Member, Mode, Partnership
from tests.chat import GROUP, Phone

FILE = """\
key = "kisiwa-noord"
name = "Noord - Kisiwa"
phase = "orientation"
phase_started = 2026-02-02
stage = "structuring"
mode = "watch"
language = "en"
utilities.mentee = { name = "Kisiwa Water", timezone = "Africa/Dar_es_Salaam", \
work_days = ["mon", "tue", "wed", "thu", "fri"], opens = "07:30", closes = "15:30" }
utilities.mentor = { name = "Noord Water", timezone = "Europe/Amsterdam", \
work_days = ["mon", "tue", "wed", "thu", "fri"], opens = "08:30", closes = "17:00" }
people = [
    { key = "amina", name = "Amina Juma", side = "mentee", role = "lead", language = "en" },
    { key = "baraka", name = "Baraka Nyondo", side = "mentee", role = "expert", \
language = "en", username = "baraka" },
    { key = "jonas", name = "Jonas de Wit", side = "mentor", role = "lead", language = "en" },
    { key = "thandi", name = "Thandi Maseko", side = "programme", role = "coordinator", \
language = "en", timezone = "Africa/Johannesburg" },
]
"""
NAMES = {"amina": 11, "baraka": 12, "jonas": 21, "thandi": 31, "sipho": 99}


@dataclass
class Invited:
    """A loaded partnership with the codes of its links, and phones that never met the bot."""

    stage: Stage
    partnership: Partnership
    members: Mapping[str, Member]
    codes: dict[str, str]
    group_code: str
    phones: dict[str, Phone]

    async def opens(self, who: str, code: str | None) -> list[str]:
        """Somebody taps a link to the bot; returns what it shows then."""
        self.stage.world.starts(NAMES[who], code)
        return await self.phones[who].reads()

    async def joins(self, who: str) -> list[str]:
        """Somebody opens their own link."""
        return await self.opens(who, self.codes[who])

    async def member(self, who: str) -> Member:
        """What is on record about somebody."""
        async with self.stage.house.store.begin() as work:
            return await work.members.get(self.members[who].id)

    async def present(self) -> Partnership:
        """What is on record about the partnership."""
        async with self.stage.house.store.begin() as work:
            return await work.partnerships.get(self.partnership.id)

    async def wait(self, **duration: float) -> None:
        """Move the clock on, moment by moment, when all that happened is taken in."""
        await self.stage.settle()
        await self.stage.travel(self.stage.clock() + timedelta(**duration))

    async def adds_bot(self, who: str, code: str | None, *, chat_id: int = GROUP) -> list[str]:
        """Somebody adds the bot to a group; returns what it writes there."""
        self.stage.world.add_bot_to_group(chat_id, NAMES[who], code)
        return await self.group(chat_id)

    async def group(self, chat_id: int = GROUP) -> list[str]:
        """What the bot's messages in a group say now."""
        await self.stage.settle()
        messages = self.stage.world.chat(chat_id).messages
        ours = [m for m in messages if m.sender == self.stage.world.bot.id]
        return [message.text for message in ours if not message.service]

    async def writes(self, who: str, text: str, *, chat_id: int = GROUP) -> list[str]:
        """Somebody writes in a group; returns what the bot's messages there say then."""
        self.stage.world.says(NAMES[who], text, chat_id)
        return await self.group(chat_id)


async def invite(stage: Stage, text: str = FILE, mode: Mode = Mode.WATCH) -> Invited:
    """Load a partnership and take its codes from the printed links."""
    file = read_partnership(text)
    file = replace(file, partnership=replace(file.partnership, mode=mode))
    async with stage.house.store.begin() as work:
        loaded = await load_partnership(work, file)
        links = await make_links(work, loaded, "wellkept_bot")
    return Invited(
        stage=stage,
        partnership=loaded.partnership,
        members={member.key: member for member in loaded.members},
        codes={member.key: link.partition("start=")[2] for member, link in links.people},
        group_code=(links.group or "").partition("startgroup=")[2],
        phones={name: Phone(stage, NAMES[name], name, "UTC") for name in NAMES},
    )
