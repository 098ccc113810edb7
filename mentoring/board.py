"""The board of a group: what is open between the two utilities, on one page."""

from collections.abc import Sequence

from mentoring.commitments import Commitment
from mentoring.notices import Line, Notice, moment, words
from mentoring.partnerships import Member, Partnership, Side

SHOWN_PER_SIDE = 12


def draw(
    partnership: Partnership, commitments: Sequence[Commitment], members: Sequence[Member]
) -> Notice:
    """The board as a notice: both sides alike; before an owner's yes only a number."""
    sides = {member.id: member for member in members}
    lines: list[Line] = []
    for side in (Side.MENTEE, Side.MENTOR):
        agreed = [c for c in commitments if c.accepted_at and sides[c.owner_id].side is side]
        lines.append(Line("board-side", {"utility": partnership.utility(side).name}))
        lines += [_line(each, sides[each.owner_id]) for each in agreed[:SHOWN_PER_SIDE]]
        if len(agreed) > SHOWN_PER_SIDE:
            lines.append(Line("board-more", {"count": len(agreed) - SHOWN_PER_SIDE}))
        if not agreed:
            lines.append(Line("board-nothing"))
    # What goes over to somebody is on the board already, with who has it until their yes.
    proposed = sum(each.is_proposed and each.handed_from_id is None for each in commitments)
    if proposed:
        lines.append(Line("board-proposed", {"count": proposed}))
    return Notice("board", {"partnership": partnership.name}, lines=tuple(lines))


def _line(commitment: Commitment, owner: Member) -> Line:
    who = owner.first_name if owner.is_here else words("handover-somebody")
    params = {"what": commitment.what, "owner": who}
    if commitment.due_at is None:
        return Line("board-undated", params)
    if commitment.outcome_asks:
        return Line("board-new-date", params)
    return Line("board-item", params | {"due": moment(commitment.due_at)})
