"""What the clock says about a commitment: a reminder before its date, the outcome after it."""

from mentoring.commitments import Commitment
from mentoring.notices import Button, Notice, moment
from texts.buttons import press


def reminder_notice(commitment: Commitment, number: int) -> Notice:
    """A reminder before the date; `number` tells items of one message apart, 0 if alone."""
    return _notice("commitment-reminder", commitment, number)


def outcome_notice(commitment: Commitment, number: int) -> Notice:
    """The question what became of it, after the date."""
    return _notice("ask-outcome", commitment, number)


def _notice(kind: str, commitment: Commitment, number: int) -> Notice:
    due = moment(commitment.due_at) if commitment.due_at else ""
    return Notice(
        kind,
        {"what": commitment.what, "due": due, "number": number},
        about=(commitment.subject,),
        buttons=(_buttons(commitment, number),),
    )


def _buttons(commitment: Commitment, number: int) -> tuple[Button, ...]:
    actions = ["done", "new_date", "drop"]
    if commitment.is_proposed:
        actions[2] = "no"
    return tuple(
        press(
            f"reminder-button-{action.replace('_', '-')}",
            "commitment",
            action,
            commitment.id,
            number=number,
        )
        for action in actions
    )
