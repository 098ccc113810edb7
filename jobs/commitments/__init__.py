"""What the clock says about a commitment: a reminder before its date, the outcome after it."""

from dataclasses import replace

from mentoring.commitments import Commitment
from mentoring.notices import Notice
from texts.buttons import press
from texts.commitments import item_buttons, item_notice


def reminder_notice(commitment: Commitment, number: int) -> Notice:
    """A reminder before the date; `number` tells items of one message apart, 0 if alone."""
    return _notice("commitment-reminder", commitment, number)


def outcome_notice(commitment: Commitment, number: int, has_colleagues: bool) -> Notice:
    """The question what became of it, after the date; a colleague may do it instead."""
    notice = _notice("ask-outcome", commitment, number)
    if commitment.is_proposed or not has_colleagues:
        return notice
    other = press("handover-button", "commitment", "hand_over", commitment.id, number=number)
    return replace(notice, buttons=(*notice.buttons, (other,)))


def _notice(kind: str, commitment: Commitment, number: int) -> Notice:
    """What was never agreed is said to be so, and can still get its yes."""
    proposed = commitment.is_proposed
    actions = ("yes", "done", "no") if proposed else ("done", "new_date", "drop")
    buttons = item_buttons(commitment, actions, number)
    agreed = "no" if proposed else "yes"
    return item_notice(kind, commitment, buttons, number=number, agreed=agreed)
