"""From an empty database to the first accepted action item, by messages and taps alone."""

import re
from dataclasses import dataclass

from bot.cli.invite import coordinator_link
from bot.replay.stage import Stage
from tests.chat import GROUP
from tests.coordinating import Desk

COORDINATOR_TAPS, MEMBER_TAPS = 40, 3
AMINA, BARAKA, JONAS, MAARTJE, THANDI = 11, 12, 21, 22, 31
PEOPLE = {
    AMINA: ("Amina", "Juma", "Africa/Dar_es_Salaam"),
    BARAKA: ("Baraka", "Nyondo", "Africa/Dar_es_Salaam"),
    JONAS: ("Jonas", "de Wit", "Europe/Amsterdam"),
    MAARTJE: ("Maartje", "Bos", "Europe/Amsterdam"),
    THANDI: ("Thandi", "Maseko", "Africa/Johannesburg"),
}


@dataclass
class Newcomer(Desk):
    """A phone that never met the bot; opening a link is a tap too."""

    async def follows(self, link: str) -> None:
        """Open a link to the bot."""
        self.tapped += 1
        self.stage.world.starts(self.telegram_id, link.partition("start=")[2])
        await self.reads()

    async def begins(self) -> None:
        """Become a coordinator by the link that `bot invite coordinator` prints."""
        async with self.stage.house.store.begin() as work:
            link = await coordinator_link(work, self.stage.house.application.bot.username)
        await self.follows(link)
        await self.says("Johannesburg, South Africa")
        await self.taps("Yes, that is right")

    async def invites(self, seat: str) -> str:
        """Tap a role on the people card; returns the link in the text to forward."""
        await self.taps(seat)
        texts = [m.text for m in self.messages() if "?start=" in m.text]
        found = re.search(r"https://\S+start=\S+", texts[-1])
        assert found is not None
        return found[0]

    async def adds_bot(self) -> None:
        """Tap the link of the group, and choose the group."""
        self.tapped += 2
        texts = [m.text for m in self.messages() if "?startgroup=" in m.text]
        (code,) = re.findall(r"startgroup=(\S+)", texts[-1])
        self.stage.world.add_bot_to_group(GROUP, self.telegram_id, code)
        await self.stage.settle()


def phones(stage: Stage) -> dict[int, Newcomer]:
    """Five people who have never met the bot, all in one group without it."""
    for telegram_id, (first, last, zone) in PEOPLE.items():
        stage.world.add_person(telegram_id, first, last, first.lower(), zone=zone)
    stage.world.add_group(GROUP, "Kisiwa and Noord", PEOPLE)
    return {who: Newcomer(stage, who, PEOPLE[who][0].lower(), PEOPLE[who][2]) for who in PEOPLE}


async def test_from_nothing_to_the_first_accepted_action_item(stage: Stage) -> None:
    everybody = phones(stage)
    thandi = everybody[THANDI]
    await thandi.begins()
    await thandi.sets_up()
    links = {
        AMINA: await thandi.invites("Kisiwa Water: lead"),
        BARAKA: await thandi.invites("Kisiwa Water: expert"),
        JONAS: await thandi.invites("Noord Water: lead"),
        MAARTJE: await thandi.invites("Noord Water: expert"),
    }
    await thandi.adds_bot()
    for who, invite in links.items():
        await everybody[who].follows(invite)
        await everybody[who].taps("Yes, join")

    await everybody[JONAS].writes("/action Baraka: photos of the bulk meters by Friday")
    await everybody[BARAKA].taps("Yes")

    board = next(m.text for m in stage.world.chat(GROUP).messages if "Open between us" in m.text)
    assert "photos of the bulk meters" in board
    assert "Baraka" in board
    assert thandi.tapped <= COORDINATOR_TAPS
    assert max(everybody[who].tapped for who in links) <= MEMBER_TAPS


async def test_who_joined_is_written_to_in_the_hours_of_the_set_up(stage: Stage) -> None:
    everybody = phones(stage)
    thandi, amina = everybody[THANDI], everybody[AMINA]
    await thandi.begins()
    await thandi.sets_up()
    await amina.follows(await thandi.invites("Kisiwa Water: lead"))
    await amina.taps("Yes, join")
    async with stage.house.store.begin() as work:
        (member,) = await work.members.of_telegram(AMINA)
        (planned,) = await work.checkins.of_member(member.id)
    due = member.calendar.local(planned.due_at)
    assert (due.strftime("%A %H:%M"), str(due.tzinfo)) == (
        "Tuesday 10:00",
        "Africa/Dar_es_Salaam",
    )
