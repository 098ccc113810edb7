"""What is said to somebody about their own words: proposals, and offers to close or move."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from mentoring.commitments import Commitment
from mentoring.notices import Notice, moment
from texts.buttons import press
from texts.commitments import item_buttons, item_notice

NEW_DATE = "offer-new-date"


def proposal(commitment: Commitment, due_at: datetime) -> Notice:
    """Asks the speaker whether it was a promise, with its date."""
    no = press("proposal-no", "commitment", "no", commitment.id, number=0)
    buttons = (*item_buttons(commitment, ("yes", "other"), 0), no)
    return item_notice("proposal", commitment, buttons, due=moment(due_at), number=0)


def numbered(notices: Sequence[Notice]) -> tuple[Notice, ...]:
    """The notices of one message with numbers, so that each row of buttons finds its words."""
    return tuple(_with_number(each, place) for place, each in enumerate(notices, 1))


def _with_number(notice: Notice, number: int) -> Notice:
    shown = {"number": number}
    rows = (tuple(replace(b, params=b.params | shown) for b in row) for row in notice.buttons)
    return replace(notice, params=notice.params | shown, buttons=tuple(rows))


def offer_done(commitment: Commitment, message_id: int) -> Notice:
    """Offers to close what the owner's message seems to report as done."""
    done = press("offer-done-yes", "commitment", "done", commitment.id, str(message_id))
    keep = press("offer-done-no", "commitment", "keep", commitment.id)
    return item_notice("offer-mark-done", commitment, (done, keep))


def offer_new_date(commitment: Commitment, due_at: datetime) -> Notice:
    """Offers the date that the owner's message names instead of the present one."""
    move = press("offer-date-yes", "commitment", "move", commitment.id)
    keep = press("offer-date-no", "commitment", "keep", commitment.id)
    return item_notice(NEW_DATE, commitment, (move, keep), due=moment(due_at))
