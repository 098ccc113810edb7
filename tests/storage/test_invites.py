"""Invites in the database: for whom they are, when they end, and what is left of a code."""

from datetime import timedelta

from mentoring.joining import Seat
from mentoring.partnerships import Role, Side
from storage import Work
from storage.joining import Invite, InviteKind, InviteRow, InviteState
from tests.chat import Chat

EXPERT = Seat(Side.MENTEE, Role.EXPERT)
LEAD = Seat(Side.MENTEE, Role.LEAD)


async def made(work: Work, seat: Seat) -> Invite:
    """A link for a seat, as it is found by its code."""
    code = await work.invites.make_for_role(1, seat.side, seat.role, work.now)
    found = await work.invites.find(code, work.now)
    assert found is not None
    return found


async def state(work: Work, invite: Invite) -> InviteState:
    """How an invite stands now."""
    found = await work.invites.get(invite.id, work.now)
    assert found is not None
    return found.state


async def test_each_invite_knows_whom_it_lets_in(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        codes = {
            InviteKind.MEMBER: await work.invites.make(1, 1, work.now),
            InviteKind.GROUP: await work.invites.make(1, None, work.now),
            InviteKind.COORDINATOR: await work.invites.make_for_coordinator(work.now),
            InviteKind.ROLE: await work.invites.make_for_role(1, *_of(EXPERT), work.now),
        }
        for kind, code in codes.items():
            found = await work.invites.find(code, work.now)
            assert found is not None
            assert found.kind is kind
            row = await work.session.get_one(InviteRow, found.id)
            assert code not in str(row)


def _of(seat: Seat) -> tuple[Side, Role]:
    return seat.side, seat.role


async def test_a_new_link_ends_the_old_one_where_one_person_has_the_role(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        leads = [await made(work, LEAD), await made(work, LEAD)]
        experts = [await made(work, EXPERT), await made(work, EXPERT)]
        assert [await state(work, each) for each in leads] == ["expired", "valid"]
        assert [await state(work, each) for each in experts] == ["valid", "valid"]


async def test_a_link_made_again_is_for_the_same_seat(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        first = await made(work, EXPERT)
        code = await work.invites.again_for_role(first, EXPERT, work.now)
        again = await work.invites.find(code, work.now)
        assert again is not None
        assert again.seat == EXPERT
        assert await state(work, first) is InviteState.EXPIRED


async def test_using_the_link_of_a_role_leaves_all_others_alone(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        first, second = await made(work, EXPERT), await made(work, EXPERT)
        group = await work.invites.find(await work.invites.make(1, None, work.now), work.now)
        assert group is not None
        await work.invites.use(first, work.now)
        assert await state(work, first) is InviteState.USED
        assert await state(work, second) is await state(work, group) is InviteState.VALID
        await work.invites.use(group, work.now)
        assert await state(work, second) is InviteState.VALID


async def test_only_unused_links_are_open_with_the_day_of_their_making(chat: Chat) -> None:
    async with chat.stage.house.store.begin() as work:
        used, _, lead = await made(work, EXPERT), await made(work, LEAD), await made(work, LEAD)
        await work.invites.use(used, work.now)
        [left] = await work.invites.open_roles(1)
        assert (left.id, left.seat, left.invited_at) == (lead.id, LEAD, work.now)
        gone = await work.invites.get(lead.id, work.now + timedelta(days=60))
        assert gone is not None
        assert gone.state is InviteState.EXPIRED
