"""Promises that are given twice: the one that stands answers for both."""

from collections.abc import Sequence

from handlers.commitments.operations.agreement import agree_on, suggest, take_on, wait_for_date
from handlers.core.access import Heard
from language import Reading
from language.acts.answer_kind import is_secret
from language.matching import same_thing, says_what
from language.matching.duplicates import restated
from mentoring.commitments import ABOUT_ACCESS, Commitment
from mentoring.commitments.action_items import Draft
from mentoring.commitments.dates import Doubt
from mentoring.notices import Notice
from mentoring.partnerships import Member
from storage import Work
from texts.commitments import noted
from texts.commitments.dates import PASSED, WANTED, date_notice
from texts.commitments.proposals import proposal

UNCLEAR = frozenset({Doubt.PASSED, Doubt.IMPOSSIBLE})


def standing(what: str, items: Sequence[Commitment], language: str) -> Commitment | None:
    """The open item that says the same; of what is about access nobody can tell."""
    if what == ABOUT_ACCESS:
        return None
    return next((item for item in items if same_thing(what, item.what, language)), None)


def given_again(heard: Heard, reading: Reading, items: Sequence[Commitment]) -> Commitment | None:
    """The open item that the promise is about again, in words of its own."""
    if reading.deed is None or is_secret(heard.text, heard.language):
        return None
    told = [item.what if says_what(item.what) else item.context for item in items]
    place = restated(reading.deed, heard.text, told, heard.language)
    return None if place is None else items[place]


async def take_again(draft: Draft, owner: Member, work: Work) -> Notice | None:
    """What somebody logs for themselves a second time: a yes to what stands, or another day.

    Returns what they are told; None when it is something new.
    """
    mine = await work.commitments.open_of_owner(owner.id)
    item = standing(draft.what, mine, owner.language)
    doubt, due_at = draft.doubt_for(owner.calendar), draft.due_for(owner.calendar)
    if item is None or doubt in UNCLEAR:
        return None
    if due_at is not None and due_at != item.due_at:
        is_agreed = item.accepted_at is not None and item.due_at is not None
        if doubt is Doubt.DAY_OFF or is_agreed:
            return await suggest(item, due_at, draft.marked_id, owner, work)
        return noted(await agree_on(item, due_at, owner, work))
    if item.is_proposed and not item.date_passed(work.now):
        item = await take_on(item, owner, work)
        if item.due_at is not None:
            return noted(item)
    return await what_stands(item, owner, work)


async def what_stands(item: Commitment, owner: Member, work: Work) -> Notice:
    """Tells the owner what they have promised already, and asks what is still unclear about it."""
    if item.due_at is None or item.date_passed(work.now):
        await wait_for_date(item, owner, work, work.now)
        kind = WANTED if item.due_at is None else PASSED
        return date_notice(kind, item, owner.calendar, work.now)
    if item.is_proposed:
        return proposal(item, item.due_at)
    return noted(item, kind="commitment-kept")
