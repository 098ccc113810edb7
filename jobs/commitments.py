"""What the clock says about a commitment: a reminder before its date, the outcome after it."""

from mentoring.commitments import Commitment
from mentoring.notices import Notice
from texts.commitments import item_buttons, item_notice


def reminder_notice(commitment: Commitment, number: int) -> Notice:
    """A reminder before the date; `number` tells items of one message apart, 0 if alone."""
    return _notice("commitment-reminder", commitment, number)


def outcome_notice(commitment: Commitment, number: int) -> Notice:
    """The question what became of it, after the date."""
    return _notice("ask-outcome", commitment, number)


def _notice(kind: str, commitment: Commitment, number: int) -> Notice:
    """What was never agreed is said to be so, and can still get its yes."""
    proposed = commitment.is_proposed
    actions = ("yes", "done", "no") if proposed else ("done", "new_date", "drop")
    buttons = item_buttons(commitment, actions, number)
    agreed = "no" if proposed else "yes"
    return item_notice(kind, commitment, buttons, number=number, agreed=agreed)
