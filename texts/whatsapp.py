"""The card that offers what was found in an exported chat: a line and a button for each."""

from collections.abc import Mapping, Sequence
from typing import Any

from mentoring.commitments.action_items import Draft, packed
from mentoring.notices import Button, Line, Notice, Params, moment, words
from mentoring.partnerships import Member
from mentoring.whatsapp import CARD
from texts.buttons import press

ON_A_CARD = 8
IN_A_ROW = 4


def export_card(
    params: Mapping[str, Any], drafts: Sequence[Draft], picks: str, team: Sequence[Member]
) -> Notice:
    """The first of the drafts, ticked where `picks` has a "1"; the others come afterwards."""
    shown, left = drafts[:ON_A_CARD], str(len(drafts))
    on = [pick == "1" for pick in picks[: len(shown)]]
    count = sum(on)
    lines = [_line(n, draft, on[n], team) for n, draft in enumerate(shown)]
    ticks = [
        press("exports-button-tick", "exports", "tick", n, left, number=n + 1, on=_yes(on[n]))
        for n in range(len(shown))
    ]
    rows: list[tuple[Button, ...]] = [
        tuple(ticks[start : start + IN_A_ROW]) for start in range(0, len(ticks), IN_A_ROW)
    ]
    take = press("exports-button-take", "exports", "take", 0, left, count=count)
    leave = press("exports-button-none", "exports", "leave", 0, left)
    rows.append((take, leave) if count else (leave,))
    kept = {"drafts": packed(drafts), "picks": picks, "more": len(drafts) - len(shown)}
    found = {"found": len(drafts)}
    return Notice(CARD, {**params, **kept, **found}, lines=tuple(lines), buttons=tuple(rows))


def _line(place: int, draft: Draft, on: bool, team: Sequence[Member]) -> Line:
    owner = next((member for member in team if member.key == draft.who), None)
    due_at = draft.due_for(owner.calendar) if owner else None
    due: Params = words("commitment-undated")
    if due_at is not None:
        due = words("commitment-due", due=moment(due_at))
    name = owner.name if owner else ""
    params = {"number": place + 1, "name": name, "what": draft.what, "due": due}
    return Line("exports-line", params | {"on": _yes(on)})


def _yes(on: bool) -> str:
    return "yes" if on else "no"
