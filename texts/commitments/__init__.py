"""What is shown of a commitment: its words, its date, and the buttons of its owner."""

from mentoring.commitments import Commitment, Kind
from mentoring.notices import Button, Notice, Params, moment, words
from texts.buttons import press


def shown_what(commitment: Commitment) -> str | Params:
    """What is to be done, and for whom outside the partnership it is carried."""
    if commitment.carried_for is None:
        return commitment.what
    return words("commitment-carried", what=commitment.what, whom=commitment.carried_for)


def shown_due(commitment: Commitment) -> Params:
    """Its date in words, also when there is none yet."""
    if commitment.due_at is None:
        return words("commitment-undated")
    return words("commitment-due", due=moment(commitment.due_at))


def item_notice(
    kind: str, commitment: Commitment, buttons: tuple[Button, ...] = (), **params: object
) -> Notice:
    """A notice about one commitment, with one row of buttons."""
    shown = {"what": shown_what(commitment), "due": shown_due(commitment)}
    rows = (buttons,) if buttons else ()
    return Notice(kind, shown | params, (commitment.subject,), buttons=rows)


def noted(commitment: Commitment, number: int = 0, kind: str = "commitment-noted") -> Notice:
    """What stands, with what can be done with it later; a number if others stand beside it."""
    buttons = item_buttons(commitment, ("done", "new_date", "drop"), number)
    return item_notice(kind, commitment, buttons, number=number)


def asked(commitment: Commitment, logger: str, number: int = 0) -> Notice:
    """Asks the owner whether they take on what `logger` has logged for them."""
    dated = commitment.due_at is not None
    actions = ("yes", "other", "no") if dated else ("yes", "no")
    buttons = item_buttons(commitment, actions, number)
    return item_notice("action-asked", commitment, buttons, logger=logger, number=number)


def item_buttons(
    commitment: Commitment, actions: tuple[str, ...], number: int
) -> tuple[Button, ...]:
    """A row of buttons for a commitment."""
    return tuple(
        press(_label(action, commitment), "commitment", action, commitment.id, number=number)
        for action in actions
    )


def _label(action: str, commitment: Commitment) -> str:
    """A promise that was none gets a plain no; what somebody else logged may be not mine."""
    if action == "no" and commitment.kind is Kind.ACTION:
        return "commitment-button-not-mine"
    return f"commitment-button-{action.replace('_', '-')}"
