"""The pages on which somebody leaves or is taken off, each in the place of the one before."""

from collections.abc import Sequence

from mentoring.digests import utility_name
from mentoring.notices import Button, Notice, Params, words
from mentoring.partnerships import Member, Partnership
from mentoring.people.leaving import OPEN, Case, Choice
from texts.buttons import press
from texts.commitments.handover import in_rows

FEATURE = "leaving"


def which(places: Sequence[tuple[Member, Partnership]]) -> Notice:
    """Asks somebody in several partnerships which one they mean."""
    rows = [
        (_key("partnership", "member", member.id, partnership=partnership.name),)
        for member, partnership in places
    ]
    return Notice("leaving-which", buttons=tuple(rows))


def first_page(case: Case, partnership: Partnership) -> Notice:
    """What is open with somebody, and whether to go on."""
    member = case.member
    params = params_of(case, partnership)
    back = press("leaving-button-back", "invites", "show", partnership.id)
    if case.is_own:
        row = _key("go-on", "who", member.id), _key("stay", "stay", member.id)
        return Notice("leaving-own", params, buttons=(row,))
    if member.is_here:
        rows = (_key("remove", "who", member.id),), (back,)
        return Notice("leaving-other", params, buttons=rows)
    choose = _key("choose", "who", member.id)
    open_here = case.needs_heir or case.needs_lead
    return Notice(
        "leaving-gone", params, buttons=((choose,), (back,)) if open_here else ((back,),)
    )


def heir_page(case: Case, partnership: Partnership) -> Notice:
    """Asks who takes over."""
    names = [
        _key("name", "to", case.member.id, str(each.id), name=each.name) for each in case.people
    ]
    label = "decide" if case.is_own else "later"
    nobody = _key(label, "to", case.member.id, str(OPEN))
    rows = (*in_rows(names), (nobody,), (_back(case, "member"),))
    return Notice("leaving-heir", params_of(case, partnership), buttons=rows)


def lead_page(case: Case, partnership: Partnership, to: int) -> Notice:
    """Asks who leads then."""
    member_id = case.member.id
    names = [
        _key("name", "sure", member_id, str(Choice(to, each.id)), name=each.name)
        for each in case.people
    ]
    label = "decide" if case.is_own else "lead-later"
    nobody = _key(label, "sure", member_id, str(Choice(to)))
    rows = (*in_rows(names), (nobody,), (_back(case, "who" if case.needs_heir else "member"),))
    return Notice("leaving-lead", params_of(case, partnership), buttons=rows)


def sure_page(case: Case, partnership: Partnership, choice: Choice) -> Notice:
    """Says what will happen, and asks for the last yes."""
    params = params_of(case, partnership, choice)
    yes = _key("leave" if case.is_own else "confirm", "go", case.member.id, str(choice), **params)
    asked = case.needs_heir or case.needs_lead
    back = _back(case, "who" if asked else "member")
    return Notice("leaving-sure", params, buttons=((yes,), (back,)))


def done_page(kind: str, case: Case, partnership: Partnership, choice: Choice) -> Notice:
    """What has happened; a coordinator can go on to the people, and invite somebody new."""
    people = press("leaving-button-people", "invites", "show", partnership.id)
    rows = () if case.is_own else ((people,),)
    return Notice(kind, params_of(case, partnership, choice), buttons=rows)


def told_coordinator(case: Case, partnership: Partnership, choice: Choice) -> Notice:
    """Somebody has left; the coordinator sees what waits, and can choose at once."""
    choose = _key("choose", "who", case.member.id)
    rows = ((choose,),) if case.needs_heir or case.needs_lead else ()
    return Notice("leaving-told-coordinator", params_of(case, partnership, choice), buttons=rows)


def left_group(member: Member, partnership: Partnership) -> Notice:
    """Somebody has left the Telegram group; nothing else has changed."""
    row = _key("see", "member", member.id), _key("keep", "keep", member.id)
    params = {"name": member.first_name, "partnership": partnership.name}
    return Notice("leaving-left-group", params, buttons=(row,))


def params_of(case: Case, partnership: Partnership, choice: Choice | None = None) -> Params:
    """What the pages may name."""
    member, chosen = case.member, choice or Choice()
    to, lead = case.person(chosen.to), case.person(chosen.lead)
    return {
        "partnership": partnership.name,
        "name": member.first_name,
        "place": utility_name(partnership, member.side),
        "role": words("leaving-role", role=member.role.value),
        "count": case.count,
        "who": "self" if case.is_own else "other",
        "here": "yes" if member.is_here else "no",
        "reached": "yes" if member.reachable else "no",
        "heir": "some" if to else "none",
        "to": to.first_name if to else "",
        "led": "yes" if lead else "no",
        "lead": lead.first_name if lead else "",
    }


def _back(case: Case, action: str) -> Button:
    return _key("back", action, case.member.id)


def _key(label: str, action: str, member_id: int, value: str = "", **params: object) -> Button:
    return press(f"leaving-button-{label}", FEATURE, action, member_id, value, **params)
