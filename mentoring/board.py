"""The board of a group: what is open between the two utilities, on one page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from mentoring.commitments import Commitment
from mentoring.lengths import cut, size
from mentoring.notices import Line, Notice, Params, moment, words
from mentoring.partnerships import MOST_IN_A_GROUP, Member, Partnership, Role, Side, read_in_group

# A message has 4,096 units. The items share this room; headings and numbers need the rest.
ITEM_ROOM = 3_200
DATE_ROOM = 120
SHOWN_PER_SIDE = 12
TITLE, NAME, WHAT, PERSON = 60, 48, 64, 24

Agreed = Mapping[Side, Sequence[Commitment]]


@dataclass(frozen=True, slots=True)
class OpenItems:
    """What is open in a partnership, however much that is.

    `agreed` are as many items of each side as may be shown, soonest date first; `counts` is how
    many there are. `proposed` are those that wait for a yes, without what goes over to somebody:
    that is on the board already, with who has it until then. `next_due_at` is the next date of an
    agreed item (aware UTC).
    """

    agreed: Sequence[Commitment]
    counts: Mapping[Side, int]
    proposed: int
    next_due_at: datetime | None


def draw(
    partnership: Partnership,
    items: OpenItems,
    members: Sequence[Member],
    checkin_at: datetime | None,
    now: datetime,
) -> Notice:
    """The board as a notice: all sides alike; before an owner's yes only a number.

    `checkin_at` is when the next of anybody's check-ins comes. Moments are aware UTC. A group
    that reads two languages reads all of it twice, so each has half of the room.
    """
    people = {member.id: member for member in members}
    agreed = {
        side: [each for each in items.agreed if people[each.owner_id].side is side]
        for side in (Side.MENTEE, Side.MENTOR, Side.PROGRAMME)
    }
    languages = _languages(partnership, members)
    fitting = _fitting(agreed, ITEM_ROOM // len(languages))
    lines = [Line(f"board-mode-{partnership.mode}")]
    if checkin_at is not None:
        lines.append(Line("board-checkin", {"at": moment(checkin_at, partnership.zones)}))
    for side, theirs in agreed.items():
        if side is Side.PROGRAMME and not theirs:
            continue
        lines.append(_heading(side, partnership, members))
        shown = theirs[: fitting[side]]
        lines += [_line(each, people[each.owner_id], partnership.zones, now) for each in shown]
        more = items.counts.get(side, 0) - len(shown)
        if more:
            lines.append(Line("board-more", {"count": more}))
        if not theirs:
            lines.append(Line("board-nothing"))
    if items.proposed:
        lines.append(Line("board-proposed", {"count": items.proposed}))
    return Notice("board", _title(partnership, languages), lines=tuple(lines))


def changes_at(items: OpenItems, checkin_at: datetime | None, now: datetime) -> datetime | None:
    """When the board will say something else by itself: a date passes, or a check-in comes."""
    coming = (items.next_due_at, checkin_at)
    return min((at for at in coming if at is not None and at > now), default=None)


def _heading(side: Side, partnership: Partnership, members: Sequence[Member]) -> Line:
    if side is Side.PROGRAMME:
        return Line("board-programme")
    utility = cut(partnership.utility(side).name, NAME)
    leads = [m.first_name for m in members if m.side is side and m.role is Role.LEAD and _here(m)]
    if not leads:
        return Line("board-side", {"utility": utility})
    return Line("board-side-led", {"utility": utility, "leads": cut(", ".join(leads), NAME)})


def _here(member: Member) -> bool:
    """Whether somebody has joined and not left: only they are named as leads."""
    return member.started_at is not None and member.is_here


def _languages(partnership: Partnership, members: Sequence[Member]) -> tuple[str, ...]:
    """In which languages the board may be written."""
    offered = {each.side: each.language for each in (partnership.mentee, partnership.mentor)}
    return read_in_group(partnership.language, offered, members)[:MOST_IN_A_GROUP]


def _title(partnership: Partnership, languages: Sequence[str]) -> Params:
    """The name. Nothing shows the languages, but in others it is another board, and edited."""
    several = {"languages": " ".join(languages)} if len(languages) > 1 else {}
    return {"partnership": cut(partnership.name, TITLE)} | several


def _fitting(agreed: Agreed, room: int) -> dict[Side, int]:
    """How many items of each side are shown: taken in turn, so that none takes another's room."""
    shown = dict.fromkeys(agreed, 0)
    for place in range(SHOWN_PER_SIDE):
        for side, items in agreed.items():
            if place < len(items):
                room -= _most(items[place])
                if room < 0:
                    return shown
                shown[side] += 1
    return shown


def _most(commitment: Commitment) -> int:
    """How long a line may become, whatever the language of its date."""
    people = 2 if commitment.carried_for else 1
    return min(size(commitment.what), WHAT) + people * PERSON + DATE_ROOM


def _line(commitment: Commitment, owner: Member, zones: tuple[str, str], now: datetime) -> Line:
    who = cut(owner.first_name, PERSON) if owner.is_here else words("handover-somebody")
    params: Params = {"what": _what(commitment), "owner": who}
    if commitment.due_at is None:
        return Line("board-undated", params)
    if commitment.due_at <= now:
        return Line("board-new-date", params)
    return Line("board-item", params | {"due": moment(commitment.due_at, zones)})


def _what(commitment: Commitment) -> str | Params:
    """What is to be done, shortened, and for whom outside the partnership it is carried."""
    what = cut(commitment.what, WHAT)
    if commitment.carried_for is None:
        return what
    return words("commitment-carried", what=what, whom=cut(commitment.carried_for, PERSON))
