"""Action items: from the words of a message to a commitment, once it is known whose it is."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind, accept, days_around, due_moment, plan
from mentoring.commitments.dates import Doubt, meant_moment
from mentoring.norms import Norms
from mentoring.partnerships import Member


@dataclass(frozen=True, slots=True)
class Draft:
    """An item as it was written. Moments are aware UTC.

    `who` are the words for its owner. `on` is its day and `at` its moment if a time was said;
    `limit`: that day is only the last one that counts ("before Monday"). `impossible` are the
    words of a date that cannot be. `message_id` holds the words, `marked_id` is the message that
    is marked as noted. `carried_for` is somebody outside.
    """

    partnership_id: int
    logged_by_id: int
    said_at: datetime
    chat_id: int
    message_id: int
    marked_id: int
    what: str
    kind: Kind = Kind.ACTION
    who: str = ""
    on: date | None = None
    at: datetime | None = None
    limit: bool = False
    impossible: str = ""
    carried_for: str | None = None

    @property
    def is_reply(self) -> bool:
        """Whether the words stand in another message than the tag or command."""
        return self.message_id != self.marked_id

    def due_for(self, owner: WorkingCalendar) -> datetime | None:
        """The moment meant, if this calendar is its owner's: a said time, else closing time.

        None when there is no date, or when it lies behind.
        """
        if self.at is not None:
            return self.at if self.at > self.said_at else None
        if self.on is None:
            return None
        return meant_moment(self.on, None, self.said_at, owner, limit=self.limit)

    def doubt_for(self, owner: WorkingCalendar) -> Doubt | None:
        """What its owner has to be asked about the date (norms: `commitments`); None if it stands.

        A day on which the owner does not work does not stand by itself.
        """
        if self.on is None and self.at is None:
            return Doubt.IMPOSSIBLE if self.impossible else Doubt.MISSING
        due_at = self.due_for(owner)
        if due_at is None:
            return Doubt.PASSED
        return Doubt.DAY_OFF if days_around(due_at, owner) else None


def commitment_of(draft: Draft, owner: Member, now: datetime, norms: Norms) -> Commitment:
    """The item as its owner's; who logs something for himself has said yes with it."""
    doubtful = draft.doubt_for(owner.calendar) is not None
    commitment = Commitment(
        id=0,
        partnership_id=draft.partnership_id,
        owner_id=owner.id,
        kind=draft.kind,
        what=draft.what,
        made_at=draft.said_at,
        span_from=draft.said_at,
        source_chat_id=draft.chat_id,
        source_message_id=draft.message_id,
        logged_by_id=draft.logged_by_id,
        due_at=None if doubtful else draft.due_for(owner.calendar),
        carried_for=draft.carried_for,
    )
    if owner.id == draft.logged_by_id:
        return accept(commitment, now, owner.calendar, norms)
    return plan(commitment, owner.calendar, norms)


def draft_again(commitment: Commitment, owner: Member) -> Draft:
    """An item as it was written, so that it can find another owner than this one."""
    due_at, calendar = commitment.due_at, owner.calendar
    on = calendar.day_of(due_at) if due_at else None
    closing = on is not None and due_moment(on, None, calendar, calendar) == due_at
    return Draft(
        partnership_id=commitment.partnership_id,
        logged_by_id=commitment.logged_by_id,
        said_at=commitment.made_at,
        chat_id=commitment.source_chat_id,
        message_id=commitment.source_message_id,
        marked_id=commitment.source_message_id,
        what=commitment.what,
        on=on,
        at=None if closing else due_at,
        carried_for=commitment.carried_for,
    )


def packed(drafts: Iterable[Draft]) -> str:
    """Drafts as text, to be kept with the question whose they are."""
    return json.dumps([asdict(draft) for draft in drafts], default=_plain, ensure_ascii=False)


def unpacked(text: str) -> tuple[Draft, ...]:
    """The drafts of a text; none when there is none."""
    return tuple(Draft(**_fields(each)) for each in json.loads(text or "[]"))


def _plain(value: Any) -> str:
    return str(value.isoformat())


def _fields(content: dict[str, Any]) -> dict[str, Any]:
    moments = {k: datetime.fromisoformat(content[k]) for k in ("said_at", "at") if content[k]}
    days = {"on": date.fromisoformat(content["on"])} if content["on"] else {}
    return content | moments | days | {"kind": Kind(content["kind"])}
