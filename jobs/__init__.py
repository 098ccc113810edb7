"""What the clock makes the bot do: sweeps over rows that are due."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from jobs.board import redraw_due_boards
from jobs.checkins import close_due_checkins, prompt_due_checkins, remind_due_checkins
from jobs.commitments.proposals import expire_unanswered_proposals
from jobs.digests import send_due_digests
from jobs.housekeeping import end_missions, forget_old_cards, let_acts_stand
from jobs.reminders import remind_people
from storage import Store


@dataclass(frozen=True, slots=True)
class Sweep:
    """A job of its own for the scheduler: its name, what it does, and every how many seconds.

    `looks_at` are the parts of the unit of work whose moments it waits for; of None nobody knows.
    """

    name: str
    run: Callable[[Store], Awaitable[None]]
    seconds: float
    looks_at: tuple[str, ...] | None = None


# Those that are due together take their turns in this order.
SWEEPS = (
    Sweep("end-missions", end_missions, 20, ("zones",)),
    Sweep("close-checkins", close_due_checkins, 20, ("checkins",)),
    Sweep("prompt-checkins", prompt_due_checkins, 20, ("checkins",)),
    Sweep("remind-of-checkins", remind_due_checkins, 20, ("checkins",)),
    Sweep("send-digests", send_due_digests, 20, ("digests",)),
    Sweep("expire-proposals", expire_unanswered_proposals, 20, ("commitments",)),
    Sweep("remind-people", remind_people, 20, ("commitments", "questions")),
    Sweep("let-acts-stand", let_acts_stand, 20, ("undos",)),
    Sweep("forget-old-cards", forget_old_cards, 20, ("exports",)),
    Sweep("redraw-boards", redraw_due_boards, 20, ("boards",)),
)
