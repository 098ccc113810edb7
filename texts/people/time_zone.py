"""Questions about where somebody is, each with something to tap."""

from collections.abc import Sequence
from datetime import date, datetime

from mentoring.notices import Button, Notice, Params, day
from mentoring.partnerships import Member
from mentoring.people.time_zone import clock_in, quick_ends
from texts.buttons import press

FEATURE = "zones"
ASK = "zones-ask"
WHICH = "zones-which"
UNTIL = "zones-until"
PASSED = "zones-until-passed"
IMPOSSIBLE = "zones-until-impossible"
SET = "zones-set"
AWAY = "zones-away"
UNKNOWN = "zones-unknown"
DATED = frozenset({UNTIL, PASSED, IMPOSSIBLE})
PLACE_WANTED, UNTIL_WANTED = "zone", "zone_until"
WANTED = dict.fromkeys((ASK, AWAY, UNKNOWN, WHICH), PLACE_WANTED) | dict.fromkeys(
    DATED, UNTIL_WANTED
)
OPEN_END = "open"

HOME = (press("zones-button-home", FEATURE, "home", 0),)
OTHER_PLACE = press("zones-button-again", FEATURE, "again", 0)


def which_notice(places: Sequence[Params], until: date | None, now: datetime) -> Notice:
    """Several places may be meant; the local time tells them apart."""
    rows = tuple(
        (
            press(
                "zones-button-place",
                FEATURE,
                "place",
                number,
                **place,
                clock=clock_in(place["zone"], now),
            ),
        )
        for number, place in enumerate(places)
    )
    return Notice(WHICH, {"until": until.isoformat() if until else ""}, buttons=rows)


def until_notice(kind: str, place: Params, now: datetime, phrase: str = "") -> Notice:
    """Until when is somebody there?"""
    params = place | {"clock": clock_in(place["zone"], now), "phrase": phrase}
    ends = tuple(
        press("zones-button-day", FEATURE, "until", 0, end.isoformat(), on=day(end))
        for end in quick_ends(place["zone"], now)
    )
    no_end = press("zones-button-open", FEATURE, "until", 0, OPEN_END)
    return Notice(kind, params, buttons=(ends, (no_end, OTHER_PLACE)))


def set_notice(place: Params, until: date | None, now: datetime) -> Notice:
    """From now on the clock is that of the place."""
    return Notice(SET, place | _stay(place["zone"], until, now), buttons=(HOME,))


def where_notice(member: Member, now: datetime) -> Notice:
    """Where are you? For whoever is away already, with the way home."""
    if member.mission_zone is None:
        return Notice(ASK)
    stay = _stay(member.mission_zone, member.mission_until, now)
    return Notice(AWAY, stay, buttons=(HOME,))


def _stay(zone: str, until: date | None, now: datetime) -> Params:
    ends = {"known": 1, "until": day(until)} if until else {"known": 0, "until": ""}
    return ends | {"zone": zone, "clock": clock_in(zone, now)}


def key_pressed(showing: Sequence[Notice], data: str) -> Button | None:
    """The button with that data in what a message shows now."""
    keys = (key for notice in showing for row in notice.buttons for key in row)
    return next((key for key in keys if key.data == data), None)
