"""The board: what is open between the sides, on one page that always fits."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.board import OpenItems, changes_at, draw
from mentoring.commitments import WHAT_LIMIT, Commitment, Kind
from mentoring.lengths import size
from mentoring.notices import Notice
from mentoring.partnerships import Mode, Partnership, Reader
from tests.mentoring.people import PARTNERSHIP, TEAM
from texts import render
from texts.fitting import MESSAGE_LIMIT, plain

NOW = datetime(2026, 2, 3, 9, tzinfo=UTC)
FRIDAY = datetime(2026, 2, 6, 12, 30, tzinfo=UTC)
CHECKIN = datetime(2026, 2, 10, 7, tzinfo=UTC)
FAR = "America/North_Dakota/New_Salem", "Antarctica/DumontDUrville"


def item(owner: str, what: str, due_at: datetime | None = FRIDAY, **more: object) -> Commitment:
    made = Commitment(
        id=1,
        partnership_id=1,
        owner_id=TEAM[owner].id,
        kind=Kind.ACTION,
        what=what,
        made_at=NOW,
        span_from=NOW,
        source_chat_id=-1001,
        source_message_id=1,
        logged_by_id=TEAM[owner].id,
        due_at=due_at,
        accepted_at=NOW,
    )
    return replace(made, **more)  # type: ignore[arg-type]  # any field of a commitment


def open_items(*items: Commitment, now: datetime = NOW) -> OpenItems:
    """All of it, in the order given."""
    agreed = [each for each in items if each.accepted_at]
    sides = {member.id: member.side for member in TEAM.values()}
    proposed = [each for each in items if each.is_proposed and each.handed_from_id is None]
    coming = [each.due_at for each in agreed if each.due_at is not None and each.due_at > now]
    return OpenItems(
        agreed,
        Counter(sides[each.owner_id] for each in agreed),
        len(proposed),
        min(coming, default=None),
    )


def board(
    *items: Commitment, partnership: Partnership = PARTNERSHIP, now: datetime = NOW
) -> Notice:
    return draw(partnership, open_items(*items, now=now), list(TEAM.values()), CHECKIN, now)


def shown(notice: Notice) -> str:
    return plain(render([notice], Reader("en"), NOW.date()).text)


def test_it_shows_leads_mode_next_checkin_and_the_items_of_every_side() -> None:
    drawn = board(
        item("baraka", "send the list"),
        item("jonas", "prepare the agenda", None),
        item("thandi", "book the hall"),
        item("maartje", "draw the map", accepted_at=None),
    )
    assert shown(drawn).split("\n") == [
        "Open between us: Noord - Kisiwa",
        "Mode watch: I read along here.",
        "Next check-in, in private, to each in their working hours: from Tue 10 Feb, 10:00 "
        "Dar es Salaam / 08:00 Amsterdam",
        "",
        "Kisiwa Water, led by Amina",
        "– send the list (Baraka), Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam",
        "",
        "Noord Water, led by Jonas",
        "– prepare the agenda (Jonas), date to come",
        "",
        "The programme",
        "– book the hall (Thandi), Fri 6 Feb, 15:30 Dar es Salaam / 13:30 Amsterdam",
        "",
        "Proposed, not agreed yet: 1",
    ]


def test_without_leads_checkins_or_items_it_says_what_there_is() -> None:
    assist = replace(PARTNERSHIP, mode=Mode.ASSIST)
    waiting = [replace(TEAM["amina"], started_at=None), replace(TEAM["jonas"], left_at=NOW)]
    assert shown(draw(assist, open_items(), waiting, None, NOW)).split("\n") == [
        "Open between us: Noord - Kisiwa",
        "Mode assist: I take up commands and replies to me.",
        "",
        "Kisiwa Water",
        "– nothing open",
        "",
        "Noord Water",
        "– nothing open",
    ]


@pytest.mark.parametrize(
    ("now", "line"),
    [
        pytest.param(FRIDAY - timedelta(seconds=1), "– send the list (Baraka), Fri", id="before"),
        pytest.param(FRIDAY, "– send the list (Baraka), new date to come", id="at that moment"),
        pytest.param(FRIDAY + timedelta(days=9), "– send the list (Baraka), new date", id="long"),
    ],
)
def test_a_passed_date_is_a_date_to_come(now: datetime, line: str) -> None:
    assert line in shown(board(item("baraka", "send the list"), now=now))


def test_an_item_that_is_carried_says_for_whom() -> None:
    assert "– sign the MoU (DG) (Amina)," in shown(
        board(item("amina", "sign the MoU", carried_for="DG"))
    )


def test_it_changes_by_itself_when_an_agreed_date_passes_or_a_checkin_comes() -> None:
    passed = item("amina", "passed", NOW - timedelta(days=1))
    proposed = item("amina", "proposed", NOW + timedelta(hours=1), accepted_at=None)
    dated = item("amina", "dated")
    assert changes_at(open_items(passed, proposed, dated), CHECKIN, NOW) == FRIDAY
    assert changes_at(open_items(passed, proposed), CHECKIN, NOW) == CHECKIN
    assert changes_at(open_items(passed, proposed), None, NOW) is None


def test_both_sides_have_the_same_room() -> None:
    many = [item("amina", f"{n} " + "x" * WHAT_LIMIT) for n in range(40)]
    few = [item("jonas", f"{n} " + "y" * WHAT_LIMIT) for n in range(4)]
    text = shown(board(*many, *few))
    assert [f"– {n} y" in text for n in range(4)] == [True] * 4
    assert text.count("x…") == 11
    assert "– and 29 more" in text


@given(
    st.text("xяك🙂<&", min_size=1, max_size=WHAT_LIMIT),
    st.text("xяك🙂<&", min_size=1, max_size=300),
    st.integers(1, 40),
    st.integers(0, 40),
    st.integers(0, 40),
)
def test_it_fits_into_a_message_whatever_is_in_it(
    what: str, name: str, mentees: int, mentors: int, coordinators: int
) -> None:
    team = [replace(each, name=name) for each in TEAM.values()]
    later = datetime(2027, 9, 29, 23, tzinfo=UTC)
    owners = ["amina"] * mentees + ["jonas"] * mentors + ["thandi"] * coordinators
    items = [item(owner, what, later, carried_for=name) for owner in owners]
    sides = [
        replace(utility, name=name, calendar=replace(utility.calendar, timezone=zone))
        for utility, zone in zip((PARTNERSHIP.mentor, PARTNERSHIP.mentee), FAR, strict=True)
    ]
    partnership = replace(PARTNERSHIP, name=name, mentor=sides[0], mentee=sides[1])
    proposed = item("amina", what, accepted_at=None)
    text = shown(draw(partnership, open_items(*items, proposed), team, later, NOW))
    assert size(text) <= MESSAGE_LIMIT
    assert text.endswith("Proposed, not agreed yet: 1")
    assert text.count("(") >= 2 * min(mentees, 5)
