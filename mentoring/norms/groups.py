"""The groups of norms: what the numbers are called, what they mean and in which unit.

Where a group says nothing else: hours (`_bh`) are business hours of the person concerned, days
are calendar days, times are local, and the number is the judgement of the programme.
"""

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True)
class AnswerTargets:
    """Business hours of the addressee until an answer is expected, by kind (seed BP7).

    About one working day for a chat question: studies of e-mail find a median of 1-2 hours and
    a mean of 23, and people expect 12-24; time zones and field work are added.
    """

    chat_question: float
    confirm: float
    review: float
    email_logged: float
    call_back: float
    letter_ack: float
    letter_answer: float


@dataclass(frozen=True, slots=True)
class Answers:
    """What counts as an answer: business hours, words, seconds of voice; reopening in hours.

    Fewer words are enough of whoever comes forward at once when anybody was asked: "me", "I can".
    """

    non_reply_within_bh: float
    non_reply_min_words: int
    voice_counts_from_seconds: int
    asker_can_reopen_hours: float


@dataclass(frozen=True, slots=True)
class Escalation:
    """Multiples of the target at which help grows, one person at a time."""

    addressee_at: float
    asker_at: float
    lead_at: float
    digest_at: float


@dataclass(frozen=True, slots=True)
class Limits:
    """How often and how close to the evening anybody is written to (counts, minutes)."""

    max_unasked_per_person_per_day: int
    max_reminders_per_person_per_working_day: int
    max_reminders_per_question: int
    not_in_last_minutes_of_day: int
    next_day_offset_min: int


@dataclass(frozen=True, slots=True)
class CommitmentNorms:
    """Reminders, outcomes and figures of promises (seed BP5): the owner's hours and days."""

    remind_early_from_span_working_days: int
    remind_early_at: time
    ask_again_after_bh: float
    max_asks: int
    in_digest_after_working_days_past_date: int
    kept_until_working_days_past_date: int
    date_changes_before_owner_is_shown: int
    unanswered_proposal_expires_after_bh: float


@dataclass(frozen=True, slots=True)
class Proposals:
    """After how many proposals declined or ignored in a row the bot stops proposing."""

    pause_after_declined_or_ignored_in_row: int


@dataclass(frozen=True, slots=True)
class CheckInNorms:
    """When a check-in is asked, reminded and closed. `weekday` counts Monday as 0."""

    weekday: int
    local_time: time
    reminder_after_working_days: int
    reminder_local_time: time
    closes_after_working_days: int
    max_questions: int
    min_days_between: int
    unanswered_in_row: int
    unanswered_then_every_days: int


@dataclass(frozen=True, slots=True)
class Cadence:
    """Days between check-ins and between pulse sets in one phase (seed ORI, MID, DIS).

    The first pair holds while the phase is younger than `until_month` months and `until_day`
    days, the second pair from then on. A rhythm of less than a day is refused.
    """

    every_days: int
    until_day: int
    until_month: int
    then_every_days: int
    pulse_every_days: int
    pulse_every_days_then: int

    def __post_init__(self) -> None:
        """Refuse a rhythm that would never move on."""
        if min(self.every_days, self.then_every_days) < 1:
            raise ValueError("check-ins are at least a day apart")


@dataclass(frozen=True, slots=True)
class Cadences:
    """The rhythm of each phase that has one."""

    orientation: Cadence
    middle: Cadence
    dissolution: Cadence


@dataclass(frozen=True, slots=True)
class Closing:
    """How many days before the end of the partnership the closing set is asked."""

    set_days_before_end: int


@dataclass(frozen=True, slots=True)
class Aftercare:
    """Days after the start of aftercare on which the former partners are asked."""

    at_days: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Composition:
    """How many items make a set, and for how many sets an item rests."""

    no_item_again_within_sets: int
    pulse_items: int
    closing_items: int
    aftercare_items: int


@dataclass(frozen=True, slots=True)
class PulseNorms:
    """The small-number rule and the signal of the pulse, on its scale of 1 to 5 (seed BP4)."""

    min_answers: int
    round_to: float
    low_below: float
    drop_from: float

    def __post_init__(self) -> None:
        """Refuse steps of nothing."""
        if not self.round_to:
            raise ValueError("averages are rounded to something")


@dataclass(frozen=True, slots=True)
class DigestNorms:
    """The coordinator's week: local time, size of the message, items per section."""

    local_time: time
    max_chars: int
    max_lines: int
    needs_you: int
    due_this_week: int
    good_news: int


@dataclass(frozen=True, slots=True)
class MeetingRhythm:
    """Days between meetings, by phase."""

    orientation: int
    middle: int
    dissolution: int


@dataclass(frozen=True, slots=True)
class Silence:
    """Working days without a message from a side, by phase, and until the digest says so."""

    orientation: int
    middle: int
    dissolution: int
    then_digest_after_working_days: int


@dataclass(frozen=True, slots=True)
class DoingShare:
    """When the mentor side holds too much of the plan (seed BP2): share, count, days."""

    mentor_side_above: float
    min_open: int
    every_days: int


@dataclass(frozen=True, slots=True)
class Signals:
    """What is worth a line to somebody: days, factors, weeks, business hours."""

    not_joined_days: tuple[int, ...]
    meeting_rhythms_missed: float
    stage_over_plan: float
    kept_rate_from_closed: int
    report_due_weeks: tuple[int, ...]
    concern_still_open_asked_after_bh: float
    meeting_rhythm_days: MeetingRhythm
    silence: Silence
    doing_share: DoingShare
