"""The people card: who has joined, who is to come, and a button for each link."""

from collections.abc import Sequence
from itertools import groupby

from mentoring.digests import excerpt
from mentoring.joining import SIDES, OpenInvite, People, may_invite, place_of, role_words
from mentoring.notices import Button, Line, Notice, Params, day, words
from mentoring.partnerships import Member, Partnership, Role, Side
from texts.buttons import press as button

Rows = tuple[tuple[Button, ...], ...]
NAME_ON_BUTTON = 18


def people_card(viewer: Member, people: People) -> Notice:
    """The card as somebody may see it, with a button for each role that is open."""
    lines = [line for side in (*SIDES, Side.PROGRAMME) for line in _side(people, viewer, side)]
    rows = _rows(people, viewer)
    if rows:
        lines.append(Line("people-how-to-invite"))
    return Notice("people", {"partnership": people.partnership.name}, (), tuple(lines), rows)


def people_list(viewer: Member, people: People) -> Notice:
    """Whoever something can be done for, and the links that wait, a button each."""
    rows = [
        (button("people-button-person", "invites", "person", each.id, who=each.name),)
        for each in people.in_hand_of(viewer)
    ]
    rows += [(_again(each, viewer, people.partnership),) for each in people.again(viewer)]
    back = button("people-button-back", "invites", "show", people.partnership.id)
    kind = "people-list" if rows else "people-list-empty"
    params = {"partnership": people.partnership.name}
    return Notice(kind, params, buttons=(*rows, (back,)))


def person_page(member: Member, viewer: Member, partnership: Partnership) -> Notice:
    """Whether somebody has joined, and what can be done."""
    rows = []
    if member.started_at is None:
        rows.append((button("people-button-link", "invites", "member", member.id),))
    if viewer.role is Role.COORDINATOR and member.id != viewer.id:
        rows.append((button("people-button-remove", "leaving", "member", member.id),))
    rows.append((button("people-button-back", "invites", "list", partnership.id),))
    place = {"utility": place_of(partnership, member.side), "role": role_words(member.role)}
    kind = "people-person" if member.started_at is not None else "people-person-to-join"
    return Notice(kind, {"name": member.name} | place, buttons=tuple(rows))


def _side(people: People, viewer: Member, side: Side) -> list[Line]:
    members = people.shown_to(viewer, side)
    invites = people.invites_shown_to(viewer, side)
    if side is Side.PROGRAMME and not members:
        return []
    lines = [Line("people-side", {"utility": place_of(people.partnership, side), "side": side})]
    lines += [_member(each) for each in members]
    lines += [_invited(each, viewer) for each in invites]
    return lines if len(lines) > 1 else [*lines, Line("people-nobody")]


def _member(member: Member) -> Line:
    key = "people-joined" if member.started_at is not None else "people-to-join"
    return Line(key, {"name": member.name, "role": role_words(member.role)})


def _invited(invite: OpenInvite, viewer: Member) -> Line:
    since = day(viewer.calendar.day_of(invite.invited_at))
    return Line("people-invited", {"role": role_words(invite.seat.role), "since": since})


def _rows(people: People, viewer: Member) -> Rows:
    partnership = people.partnership
    seats = groupby(people.seats(viewer), lambda seat: seat.role)
    rows = [
        tuple(
            button(
                "people-button-role",
                "invites",
                "role",
                partnership.id,
                f"{seat.side}-{seat.role}",
                role=role_words(seat.role),
                utility=_short(partnership, seat.side),
            )
            for seat in of_role
        )
        for _, of_role in seats
    ]
    if people.in_hand_of(viewer) or people.again(viewer):
        rows.append((button("people-button-list", "invites", "list", partnership.id),))
    if partnership.chat_id is None and may_invite(viewer, None):
        rows.append((button("people-button-group", "invites", "group", partnership.id),))
    return tuple(rows)


def _short(partnership: Partnership, side: Side) -> str | Params:
    if side is Side.PROGRAMME:
        return words("people-programme-short")
    return excerpt(partnership.utility(side).name, NAME_ON_BUTTON)


def _again(invite: OpenInvite, viewer: Member, partnership: Partnership) -> Button:
    return button(
        "people-button-again",
        "invites",
        "again",
        invite.id,
        role=role_words(invite.seat.role),
        utility=_short(partnership, invite.seat.side),
        since=day(viewer.calendar.day_of(invite.invited_at)),
    )


def which(partnerships: Sequence[Partnership]) -> Notice:
    """Asks somebody in several partnerships which one they mean."""
    rows = tuple(
        (button("people-button-partnership", "invites", "show", each.id, partnership=each.name),)
        for each in sorted(partnerships, key=lambda partnership: partnership.name)
    )
    return Notice("people-which", buttons=rows)
