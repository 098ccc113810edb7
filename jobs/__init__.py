"""What the clock makes the bot do: sweeps over rows that are due."""

from collections.abc import Awaitable, Callable

from jobs.board import redraw_due_boards
from jobs.checkins import close_due_checkins, prompt_due_checkins, remind_due_checkins
from jobs.commitments.proposals import expire_unanswered_proposals
from jobs.digests import send_due_digests
from jobs.housekeeping import end_missions, forget_old_cards, let_acts_stand
from jobs.reminders import remind_people
from storage import Store

Sweep = Callable[[Store], Awaitable[None]]
SWEEPS: tuple[Sweep, ...] = (
    end_missions,
    close_due_checkins,
    prompt_due_checkins,
    remind_due_checkins,
    send_due_digests,
    expire_unanswered_proposals,
    remind_people,
    let_acts_stand,
    forget_old_cards,
    redraw_due_boards,
)
# Whose moments each of them looks at, by the names in the unit of work. Sweeps that are made
# elsewhere say it by `looks_at`.
LOOKS_AT: dict[Sweep, tuple[str, ...]] = {
    end_missions: ("zones",),
    close_due_checkins: ("checkins",),
    prompt_due_checkins: ("checkins",),
    remind_due_checkins: ("checkins",),
    send_due_digests: ("digests",),
    expire_unanswered_proposals: ("commitments",),
    remind_people: ("commitments", "questions"),
    let_acts_stand: ("undos",),
    forget_old_cards: ("exports",),
    redraw_due_boards: ("boards",),
}
