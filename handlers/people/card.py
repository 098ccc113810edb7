"""The people card: who has joined, who is to come, and where links are made."""

from contextlib import suppress
from itertools import groupby

from telegram import Update

from handlers.core.access import memberships
from handlers.core.buttons import Answer, Press
from handlers.core.context import BotContext
from mentoring.digests import excerpt
from mentoring.joining import SIDES, OpenInvite, People, is_taken, may_invite, place_of, role_words
from mentoring.notices import Button, Line, Notice, Params, day, words
from mentoring.partnerships import Member, Partnership, Role, Side
from storage import Work
from texts.buttons import press as button

Rows = tuple[tuple[Button, ...], ...]
NAME_ON_BUTTON = 18


async def show_people(update: Update, context: BotContext) -> None:
    """`/people`, in private: the card of the partnership, or a choice between several."""
    user, work = update.effective_user, context.work
    if user is None:
        return
    mine = await memberships(user.id, work)
    if len(mine) == 1:
        await work.outbox.tell(mine[0], await people_card(mine[0], work))
    elif mine:
        await work.outbox.tell(mine[0], await _choice(mine, work))
    else:
        await work.outbox.say(user.id, Notice("stranger-private"))


async def show_card(press: Press) -> Answer:
    """The card of a partnership, in the place of what was pressed."""
    me = await _presser(press.data.id, press)
    if me is None:
        return Notice("button-dead")
    await press.show(await people_card(me, press.work), partnership_id=me.partnership_id)
    return None


async def show_list(press: Press) -> Answer:
    """Everybody for whom something can be done, a button each."""
    me = await _presser(press.data.id, press)
    if me is None:
        return Notice("button-dead")
    people = await people_of(me.partnership_id, press.work)
    await press.show(people_list(me, people), partnership_id=me.partnership_id)
    return None


async def show_person(press: Press) -> Answer:
    """Somebody on the list: whether they joined, and what can be done."""
    member = None
    with suppress(KeyError):
        member = await press.work.members.get(press.data.id)
    me = await _presser(member.partnership_id, press) if member else None
    if member is None or me is None:
        return Notice("button-dead")
    people = await people_of(me.partnership_id, press.work)
    if member not in people.in_hand_of(me):
        return Notice("button-dead")
    await press.show(_person(member, me, people.partnership), partnership_id=me.partnership_id)
    return None


async def _presser(partnership_id: int, press: Press) -> Member | None:
    """Who pressed, if they are of the partnership and the message was shown to them."""
    me = press.as_member(partnership_id)
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    return me if me is not None and me.left_at is None and showing else None


async def people_of(partnership_id: int, work: Work) -> People:
    """The people of a partnership and the unused links of which there is still a use."""
    team = await work.members.here(partnership_id)
    invites = await work.invites.open_roles(partnership_id)
    return People(
        partnership=await work.partnerships.get(partnership_id),
        team=tuple(team),
        invites=tuple(each for each in invites if not is_taken(each.seat, team)),
    )


async def people_card(viewer: Member, work: Work) -> Notice:
    """The card as somebody may see it, with a button for each role that is open."""
    people = await people_of(viewer.partnership_id, work)
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


def _person(member: Member, viewer: Member, partnership: Partnership) -> Notice:
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


async def _choice(mine: list[Member], work: Work) -> Notice:
    partnerships = [await work.partnerships.get(each.partnership_id) for each in mine]
    rows = tuple(
        (button("people-button-partnership", "invites", "show", each.id, partnership=each.name),)
        for each in sorted(partnerships, key=lambda partnership: partnership.name)
    )
    return Notice("people-which", buttons=rows)
