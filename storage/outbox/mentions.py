"""Which messages told people of their items: of many in as few queries as of one.

And notices without the buttons of an item that has moved on.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    and_,
    cast,
    func,
    literal,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from mentoring.notices import Button, Notice
from mentoring.partnerships import Member
from storage.commitments import CommitmentRow
from storage.outbox.rows import CHANGES, Method, OutboxRow
from storage.people.members import MemberRow
from storage.questions import QuestionRow
from storage.sql.array_parameter import among
from storage.sql.direct import read_letters


def without_buttons(notice: Notice, subject: str | None) -> Notice:
    """A notice without the buttons about one item, or without any."""
    if subject is None or notice.about == (subject,):
        return replace(notice, buttons=())
    if subject not in notice.about:
        return notice
    left = tuple(row for row in notice.buttons if not any(_is_about(b, subject) for b in row))
    return replace(notice, buttons=left)


def _is_about(button: Button, subject: str) -> bool:
    """Whether a button works on an item: `commitment:done:12`, `digest:settled:12:commitment`."""
    feature, _, rest = (button.data or "").partition(":")
    _, _, rest = rest.partition(":")
    item_id, _, kind = rest.partition(":")
    return subject in {f"{feature}:{item_id}", f"{kind}:{item_id}"}


SPOKEN = 30
Place = tuple[int, int]
Told = Collection[tuple[Member, Collection[str]]]
COMMITMENT, QUESTION = "commitment", "question"


class Spoken(NamedTuple):
    """A letter about an item: the number of its message if known, the key of what it changed."""

    chat_id: int
    subject: str
    number: int | None
    key: str | None


async def places_of(session: AsyncSession, told: Told) -> dict[Place, set[str]]:
    """The latest messages that told members of these commitments and questions of theirs.

    By chat and number, each with the subjects that are meant there.
    """
    ids, members = _ids_of(told), {member.id for member, _ in told}
    letters = [each for kind in ids for each in await _about(session, kind, ids[kind], members)]
    numbers = await _numbers_of(session, {each.key for each in letters if each.key is not None})
    wanted = {(member.telegram_id, each) for member, subjects in told for each in subjects}
    found: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for each in letters:
        number = each.number or numbers.get(each.key or "")
        if number is not None and (each.chat_id, each.subject) in wanted:
            found[each.chat_id, each.subject].add(number)
    places: defaultdict[Place, set[str]] = defaultdict(set)
    for (chat_id, about), spoken in found.items():
        for message_id in sorted(spoken)[-SPOKEN:]:
            places[chat_id, message_id].add(about)
    return places


def _ids_of(told: Told) -> dict[str, set[int]]:
    """The ids of the items by their kind."""
    ids: defaultdict[str, set[int]] = defaultdict(set)
    for subject in {each for _, subjects in told for each in subjects}:
        kind, _, number = subject.partition(":")
        ids[kind].add(int(number))
    return ids


async def _about(
    session: AsyncSession, kind: str, ids: Collection[int], members: Collection[int]
) -> list[Spoken]:
    params = {"ids": ids} if kind == COMMITMENT else {"ids": ids, "members": members}
    rows = await read_letters(session, ABOUT[kind], params)
    return [Spoken(chat, f"{kind}:{item_id}", number, key) for chat, item_id, number, key in rows]


def _letters_about(
    kind: str, item: type[CommitmentRow] | type[QuestionRow], *hears: ColumnElement[bool]
) -> Select[int, int | None, int, str | None]:
    """What was said of items to those who hear of them."""
    about = literal(f'"{kind}:') + cast(col(item.id), String) + '"'
    return (
        select(
            col(OutboxRow.chat_id),
            col(item.id),
            func.coalesce(col(OutboxRow.message_id), col(OutboxRow.target_message_id)),
            col(OutboxRow.target_key),
        )
        .join_from(item, MemberRow, and_(*hears))
        .join(OutboxRow, col(OutboxRow.chat_id) == col(MemberRow.telegram_id))
        .where(
            among(col(item.id), "ids"),
            col(OutboxRow.method).in_((Method.SEND, *CHANGES)),
            col(OutboxRow.notices).contains(about),
        )
    )


# Of a commitment its owner hears. Of a question it is anybody of the partnership; a list of
# members beside the owner would make SQLite go through it for each commitment.
ABOUT = {
    COMMITMENT: _letters_about(
        COMMITMENT, CommitmentRow, col(CommitmentRow.owner_id) == col(MemberRow.id)
    ),
    QUESTION: _letters_about(
        QUESTION,
        QuestionRow,
        col(QuestionRow.partnership_id) == col(MemberRow.partnership_id),
        among(col(MemberRow.id), "members"),
    ),
}


async def _numbers_of(session: AsyncSession, keys: Collection[str]) -> dict[str, int]:
    """The messages that were said under keys."""
    if not keys:
        return {}
    rows = await session.execute(
        select(col(OutboxRow.dedupe_key), col(OutboxRow.message_id)).where(
            col(OutboxRow.dedupe_key).in_(keys), col(OutboxRow.message_id).is_not(None)
        )
    )
    return {row.dedupe_key: row.message_id for row in rows}
