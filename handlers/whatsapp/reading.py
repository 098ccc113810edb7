"""What an exported chat holds for a partnership: promises and logged items, as drafts to tick."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.commitments.operations.matching import about, has_words, owners_meant, owners_named
from language import ActionLine, action_body, parse_action, parse_actions, read, tongue_of
from language.acts.answer_kind import is_secret
from mentoring.commitments import ABOUT_ACCESS, Commitment, shortened
from mentoring.commitments.action_items import Draft
from mentoring.partnerships import Member
from mentoring.whatsapp import Export, Said
from storage import Work


@dataclass(frozen=True, slots=True)
class Brought:
    """An export that a lead brought, in the message `message_id` of their private chat.

    `people` are members who have joined, by their names in the export; what others wrote is
    not read.
    """

    export: Export
    lead: Member
    team: tuple[Member, ...]
    people: Mapping[str, Member]
    message_id: int

    @property
    def others(self) -> list[str]:
        """Names that belong to nobody who has joined."""
        return [name for name in self.export.names if name not in self.people]

    @property
    def weight(self) -> int:
        """How much of the export members of this partnership wrote."""
        return sum(count for name, count in self.export.names.items() if name in self.people)


@dataclass(frozen=True, slots=True)
class Item:
    """Something to be done by its owner, as its speaker said it; `secret` must not be repeated."""

    line: ActionLine
    owner: Member
    speaker: Member
    said: Said
    secret: bool


async def brought(export: Export, leads: Sequence[Member], message_id: int, work: Work) -> Brought:
    """The export in the partnership of a lead that it fits best."""
    choices = []
    for lead in leads:
        team = tuple(await work.members.here(lead.partnership_id))
        joined = [member for member in team if member.started_at is not None]
        named = {name: owners_named(name, joined) for name in export.names}
        people = {name: found[0] for name, found in named.items() if len(found) == 1}
        choices.append(Brought(export, lead, team, people, message_id))
    return max(choices, key=lambda choice: choice.weight)


async def new_drafts(bringing: Brought, messages: Sequence[Said], work: Work) -> list[Draft]:
    """What was promised in messages and still lies ahead, without what is known already."""
    made = await work.commitments.all_of(bringing.lead.partnership_id)
    found: dict[tuple[str, str], Draft] = {}
    # Thousands of messages take seconds, in which others want to be answered.
    for item in await asyncio.to_thread(lambda: [*_items(messages, bringing)]):
        draft = _draft(item, bringing)
        if _is_new(draft, item.owner, made, work.now):
            found[draft.who, draft.what] = draft
    return list(found.values())


def owner_of(draft: Draft, team: Sequence[Member]) -> Member | None:
    """Whose a draft is: `who` is their key."""
    return next((member for member in team if member.key == draft.who), None)


def _items(messages: Sequence[Said], bringing: Brought) -> Iterator[Item]:
    for said in messages:
        speaker = bringing.people.get(said.name)
        if speaker is None or not has_words(said.text):
            continue
        language = _language(said.text, speaker)
        for owner, line in _lines(said, speaker, language, bringing):
            if has_words(line.what):
                yield Item(line, owner, speaker, said, is_secret(line.what, language))


def _lines(
    said: Said, speaker: Member, language: str, bringing: Brought
) -> Iterator[tuple[Member, ActionLine]]:
    """The items of a tagged message with their owners, else what its speaker promises."""
    tagged, local = action_body(said.text), speaker.calendar.local(said.at)
    if tagged is None:
        reading = read(said.text, local, language)
        if reading.promise and reading.worth_tracking:
            yield speaker, ActionLine(None, reading.what or said.text, reading.due)
        return
    body, is_list = tagged
    lines = (
        parse_actions(body, local, language) if is_list else [parse_action(body, local, language)]
    )
    for line in lines:
        owners = owners_meant(line.who or "", speaker, bringing.team)
        if len(owners) == 1:
            yield owners[0], line


def _draft(item: Item, bringing: Brought) -> Draft:
    lead, due, what = bringing.lead, item.line.due, shortened(item.line.what)
    return Draft(
        partnership_id=lead.partnership_id,
        logged_by_id=lead.id,
        said_at=item.said.at,
        chat_id=lead.telegram_id or 0,
        message_id=bringing.message_id,
        marked_id=bringing.message_id,
        what=ABOUT_ACCESS if item.secret else what,
        who=item.owner.key,
        on=due.on if due else None,
        at=item.speaker.calendar.at(due.on, due.at) if due and due.at else None,
        limit=due is not None and due.limit,
    )


def _is_new(draft: Draft, owner: Member, made: Sequence[Commitment], now: datetime) -> bool:
    """Neither over by now, nor known from an earlier export, nor from anywhere else."""
    dated = draft.on is not None or draft.at is not None
    if dated and replace(draft, said_at=now).due_for(owner.calendar) is None:
        return False
    theirs = [item for item in made if item.owner_id == owner.id]
    if any(_minute(item.made_at) == _minute(draft.said_at) for item in theirs):
        return False
    language = _language(draft.what, owner)
    return about(draft.what, [item for item in theirs if item.is_open], language) is None


def _language(words: str, speaker: Member) -> str:
    return tongue_of(words, speaker.language) or speaker.language


def _minute(at: datetime) -> datetime:
    """Phones of one kind write seconds, those of the other do not."""
    return at.replace(second=0, microsecond=0)
