"""The guided tour: steps as data, each ticking itself off when what it asks for has happened."""

import asyncio
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from bot.demo.stories import Story, data_file, read_data
from mentoring.commitments import Commitment, Outcome
from mentoring.partnerships import Member, Partnership, Side
from simulator.telegram import World
from storage import Store, StoreUnavailable, Work

# What has happened in a demo, counted: the steps of the tour tick themselves off by it.


async def count_facts(work: Work, world: World) -> Counter[str]:
    """How often each thing has happened so far; every name can be used in a tour."""
    facts: Counter[str] = Counter()
    for telegram_id in world.persons:
        facts["coordinators"] += await work.coordinators.get(telegram_id) is not None
        facts["taken_off"] += len(await work.digests.snoozes(telegram_id))
    for partnership in await work.partnerships.all():
        facts["partnerships"] += 1
        facts["groups"] += partnership.chat_id is not None
        facts += await _people(partnership, work)
        facts += await _commitments(partnership, work, _boards(world))
        facts += await _questions(partnership, work)
    return facts


async def _people(partnership: Partnership, work: Work) -> Counter[str]:
    team = await work.members.of_partnership(partnership.id)
    checkins = [each for member in team for each in await work.checkins.of_member(member.id)]
    return Counter(
        mentees_joined=_joined(team, Side.MENTEE),
        mentors_joined=_joined(team, Side.MENTOR),
        checkins_answered=sum(checkin.is_answered for checkin in checkins),
    )


def _joined(team: list[Member], side: Side) -> int:
    return sum(member.side is side and member.started_at is not None for member in team)


async def _commitments(partnership: Partnership, work: Work, boards: str) -> Counter[str]:
    items = await work.commitments.all_of(partnership.id)
    return Counter(
        logged=len(items),
        accepted=sum(item.accepted_at is not None for item in items),
        on_board=sum(_stands(item) and item.what in boards for item in items),
        moved_or_done=sum(item.date_changes + (item.outcome is Outcome.DONE) for item in items),
        done=sum(item.outcome is Outcome.DONE for item in items),
        handed_over=sum(item.outcome is Outcome.HANDED_OVER for item in items),
    )


async def _questions(partnership: Partnership, work: Work) -> Counter[str]:
    questions = await work.questions.all_of(partnership.id)
    return Counter(
        asked=len(questions),
        reminded=sum(question.reminders for question in questions),
        answered=sum(question.answered_at is not None for question in questions),
    )


def _stands(item: Commitment) -> bool:
    return item.is_open and item.accepted_at is not None


def _boards(world: World) -> str:
    """What is pinned in the groups."""
    groups = [chat for chat in world.chats.values() if not chat.is_private]
    pinned = [m for chat in groups for m in chat.messages if m.pinned and not m.deleted]
    return "\n".join(message.text for message in pinned)


LOOKS_EVERY_SECONDS = 0.7


@dataclass
class Tour:
    """A tour of one story. A step is done when its fact has grown since the story began."""

    steps: list[dict[str, Any]]
    store: Store
    world: World
    done: set[int] = field(default_factory=set)
    _before: Counter[str] | None = None

    async def watch(self) -> None:
        """Look again and again, until cancelled; the pages hear of each new tick."""
        while self.steps:
            with suppress(StoreUnavailable):
                await self.look()
            await asyncio.sleep(LOOKS_EVERY_SECONDS)

    async def look(self) -> None:
        """Tick what has happened; what is ticked stays ticked."""
        async with self.store.begin() as work:
            facts = await count_facts(work, self.world)
        if self._before is None:
            self._before = facts
        before = self._before
        grown = {
            number
            for number, step in enumerate(self.steps)
            if facts[step["fact"]] > before[step["fact"]]
        }
        if grown - self.done:
            self.done |= grown
            self.world.changed()

    def shown(self) -> list[dict[str, Any]]:
        """The steps for the page, with the phone on which each is done."""
        return [
            {
                "title": step["title"],
                "how": step["how"],
                "done": number in self.done,
                "chat": self._chat(step.get("phone")),
                "viewer": self._person(step.get("as")),
                "words": step.get("words"),
                "reply": step.get("reply"),
                "clock": step.get("clock"),
            }
            for number, step in enumerate(self.steps)
        ]

    def _chat(self, name: str | None) -> int | None:
        if name != "group":
            return self._person(name)
        return next((chat.id for chat in self.world.chats.values() if not chat.is_private), None)

    def _person(self, name: str | None) -> int | None:
        people = self.world.persons.values()
        return next((each.id for each in people if each.first_name == name), None)


def steps_of(story: Story) -> list[dict[str, Any]]:
    """The steps of a story's tour; none when it has no tour."""
    path = f"tours/{story.name}.yaml"
    return list(read_data(path)["steps"]) if data_file(path).is_file() else []
