"""The coordinator's week: when it begins and ends, what needs them, what went well (dossier 7)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mentoring.calendars import WorkingCalendar
from mentoring.commitments import Commitment, Kind, Outcome
from mentoring.commitments.handover import without_owner
from mentoring.joining import OpenInvite, is_taken, role_words
from mentoring.norms.groups import DigestNorms
from mentoring.notices import Line, day, moment, words
from mentoring.partnerships import Member, Partnership, Phase, Role, Side
from mentoring.questions import Question, calendar_of, in_digest_from

WEEK = timedelta(days=7)


def next_digest_at(after: datetime, calendar: WorkingCalendar, norms: DigestNorms) -> datetime:
    """The first digest strictly after a moment (norms: `digest`), in UTC.

    It comes on the first working day of an ISO week; a week without any has none.
    """
    monday = _monday(calendar, after)
    while True:
        first = calendar.working_day_from(monday)
        at = calendar.at(first, norms.local_time)
        monday += WEEK
        if first < monday and at > after:
            return at


def digest_key(telegram_id: int, now: datetime, calendar: WorkingCalendar) -> str:
    """The key under which a coordinator gets one digest in a week."""
    year, week, _ = calendar.day_of(now).isocalendar()
    return f"digest:{telegram_id}:{year}-W{week:02}"


def week_ends_at(now: datetime, calendar: WorkingCalendar) -> datetime:
    """When the present week is over: at midnight after its Sunday (UTC)."""
    monday = _monday(calendar, now) + WEEK
    return calendar.at(monday, datetime.min.time())


def _monday(calendar: WorkingCalendar, moment_in_week: datetime) -> date:
    today = calendar.day_of(moment_in_week)
    return today - timedelta(days=today.weekday())


WORDS_SHOWN = 60
NAME_SHOWN = 40
ITEM_LEVEL = 2
TO_TAKE_OVER = "digest-to-take-over"

Snoozes = Mapping[str, datetime | None]
"""Until when a coordinator does not want to read of an item; None is for good."""


@dataclass(frozen=True, slots=True)
class Period:
    """What a digest looks back and ahead on: moments in UTC; `since` is the digest before."""

    since: datetime | None
    now: datetime
    ends_at: datetime

    def came(self, at: datetime | None) -> bool:
        """Whether a moment has come since the digest before."""
        return at is not None and at <= self.now and (self.since is None or at > self.since)


@dataclass(frozen=True, slots=True)
class Records:
    """What is known of a partnership. `closed` ended in the last week; `invited` is by member.

    `invites` are links for roles that nobody has used.
    """

    partnership: Partnership
    team: tuple[Member, ...]
    open: tuple[Commitment, ...] = ()
    closed: tuple[Commitment, ...] = ()
    waiting: tuple[Question, ...] = ()
    invited: Mapping[int, datetime] | None = None
    invites: tuple[OpenInvite, ...] = ()

    def member(self, member_id: int) -> Member:
        """The member with that id."""
        return next(member for member in self.team if member.id == member_id)


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a digest about one subject; `lead` is whom the coordinator may write to.

    `again` is the action that gives a new link to pass on, where somebody is still to join.
    """

    subject: str
    line: Line
    lead: Member | None = None
    again: str | None = None


@dataclass(frozen=True, slots=True)
class Account:
    """What there is to say about one partnership, in each part the most important first."""

    name: str
    needs_you: tuple[Item, ...] = ()
    due: tuple[Item, ...] = ()
    good_news: tuple[Item, ...] = ()

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to say."""
        return not (self.needs_you or self.due or self.good_news)


def account_of(records: Records, period: Period, snoozes: Snoozes) -> Account:
    """What a coordinator reads about a partnership.

    Nobody is named who has not answered, and no message is quoted. People who have not joined
    are named: without them nothing else can work, and nobody else would say so.
    """

    def wanted(item: Item) -> bool:
        return not is_snoozed(snoozes, item.subject, period.now)

    needs_you = (
        *_not_joined(records, period, snoozes),
        *_roles_not_joined(records, period, snoozes),
        *_unreachable(records, period, snoozes),
        *_to_take_over(records),
        *_dates_passed(records, period.now),
        *_questions(records, period.now),
        *_not_confirmed(records, period.now),
    )
    return Account(
        excerpt(records.partnership.name, NAME_SHOWN),
        tuple(filter(wanted, needs_you)),
        tuple(filter(wanted, _due(records, period))),
        (*_new_phase(records, period.now), *_done(records)),
    )


def is_snoozed(snoozes: Snoozes, subject: str, now: datetime) -> bool:
    """Whether the coordinator does not want to read of an item now."""
    until = snoozes.get(subject, now)
    return until is None or until > now


def lead_of(team: tuple[Member, ...], side: Side) -> Member | None:
    """The lead of a side, if there is a way to write to them."""
    leads = (m for m in team if m.is_here and m.side is side and m.role is Role.LEAD)
    return next((m for m in leads if m.username or m.reachable), None)


def excerpt(text: str, limit: int = WORDS_SHOWN) -> str:
    """The beginning of words that are too long for a list; `limit` counts characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def utility_name(partnership: Partnership, side: Side) -> object:
    """How a side is called in a notice; the programme has no utility."""
    if side is Side.PROGRAMME:
        return words("people-programme")
    return excerpt(partnership.utility(side).name, NAME_SHOWN)


def _not_joined(records: Records, period: Period, snoozes: Snoozes) -> Iterator[Item]:
    days = records.partnership.norms.signals.not_joined_days
    for member_id, invited_at in (records.invited or {}).items():
        member = records.member(member_id)
        marks = [invited_at + timedelta(days=number) for number in days]
        joined = member.started_at is not None or not member.is_here
        free = joined or member.role is Role.MANAGEMENT
        if not free and _said(_member(member), marks, period, snoozes):
            since = day(member.calendar.day_of(invited_at))
            item = _about_person(records, member, "digest-not-joined", since)
            yield replace(item, lead=None, again="member")


def _roles_not_joined(records: Records, period: Period, snoozes: Snoozes) -> Iterator[Item]:
    """Nobody is named: it is the link that waits, wherever it was passed on to."""
    days = records.partnership.norms.signals.not_joined_days
    for each in records.invites:
        marks = [each.invited_at + timedelta(days=number) for number in days]
        subject = f"invite:{each.id}"
        free = each.seat.role is Role.MANAGEMENT or is_taken(each.seat, records.team)
        if not free and _said(subject, marks, period, snoozes):
            side = each.seat.side
            params = {
                "role": role_words(each.seat.role),
                "utility": utility_name(records.partnership, side),
                "since": day(_calendar_of(side, records).day_of(each.invited_at)),
            }
            yield Item(subject, Line("digest-role-not-joined", params), again="again")


def _calendar_of(side: Side, records: Records) -> WorkingCalendar:
    if side is not Side.PROGRAMME:
        return records.partnership.utility(side).calendar
    return next(each.calendar for each in records.team if each.side is side)


def _unreachable(records: Records, period: Period, snoozes: Snoozes) -> Iterator[Item]:
    for member in records.team:
        at = member.unreachable_at
        if at is not None and _said(_member(member), [at], period, snoozes):
            since = day(member.calendar.day_of(at))
            yield _about_person(records, member, "digest-unreachable", since)


def _said(subject: str, marks: list[datetime], period: Period, snoozes: Snoozes) -> bool:
    """Said once at each mark, and once more after a snooze."""
    until = snoozes.get(subject)
    back = period.came(until) and any(mark <= period.now for mark in marks)
    return back or any(period.came(mark) for mark in marks)


def _to_take_over(records: Records) -> Iterator[Item]:
    """What people who left had open, and nobody is asked to take over yet."""
    items = without_owner(records.open, records.team)
    for member in records.team:
        count = sum(item.owner_id == member.id for item in items)
        if count:
            params = {
                "who": excerpt(member.name, NAME_SHOWN),
                "utility": utility_name(records.partnership, member.side),
                "count": count,
            }
            yield Item(_member(member), Line(TO_TAKE_OVER, params))


def _dates_passed(records: Records, now: datetime) -> Iterator[Item]:
    for each in records.open:
        looked_after = records.member(each.owner_id).is_here and each.accepted_at is not None
        if looked_after and each.due_at and _long_ago(records, each, each.due_at, now):
            yield _about_commitment(records, each, "digest-date-passed", each.due_at)


def _not_confirmed(records: Records, now: datetime) -> Iterator[Item]:
    for each in records.open:
        logged = each.is_proposed and each.kind is Kind.ACTION
        logged = logged and records.member(each.owner_id).is_here
        if logged and _long_ago(records, each, each.made_at, now):
            yield _about_commitment(records, each, "digest-not-confirmed", each.made_at)


def _long_ago(records: Records, commitment: Commitment, at: datetime, now: datetime) -> bool:
    """Whether the owner's working days of the norm have gone by after the day of a moment."""
    calendar = records.member(commitment.owner_id).calendar
    days = records.partnership.norms.commitments.in_digest_after_working_days_past_date
    return calendar.day_of(now) > calendar.add_working_days(calendar.day_of(at), days)


def _questions(records: Records, now: datetime) -> Iterator[Item]:
    for each in records.waiting:
        calendar = calendar_of(each, records.team, records.partnership)
        rests = each.rests_for_id is not None or each.commitment_id is not None
        if rests or (each.snoozed_until is not None and each.snoozed_until > now):
            continue
        if in_digest_from(each, calendar, records.partnership.norms) <= now:
            utility = utility_name(records.partnership, each.side)
            since = day(calendar.day_of(each.asked_at))
            asker = records.member(each.asker_id).first_name
            line = Line("digest-question", {"utility": utility, "since": since, "asker": asker})
            yield Item(each.subject, line, lead_of(records.team, each.side))


def _due(records: Records, period: Period) -> Iterator[Item]:
    """What stands, agreed first; what needs the coordinator anyway is not said twice."""
    said = {item.subject for item in _not_confirmed(records, period.now)}
    # What is offered to somebody is still on the list of whose it was.
    said |= {each.subject for each in records.open if each.handed_from_id and each.is_proposed}
    coming = [
        (each.is_proposed, each.due_at, each)
        for each in records.open
        if each.stands and each.due_at and period.now <= each.due_at < period.ends_at
        if each.subject not in said
    ]
    for _, due_at, each in sorted(coming, key=lambda entry: entry[:2]):
        due = moment(due_at, records.partnership.zones)
        yield Item(each.subject, Line("digest-due-item", _what(records, each) | {"due": due}))


def _done(records: Records) -> Iterator[Item]:
    done = [each for each in records.closed if each.outcome is Outcome.DONE]
    for each in sorted(done, key=lambda each: each.closed_at or each.made_at, reverse=True):
        yield Item(each.subject, Line("digest-done", _what(records, each)))


def _new_phase(records: Records, now: datetime) -> Iterator[Item]:
    partnership = records.partnership
    today = partnership.mentee.calendar.day_of(now)
    fresh = today - WEEK < partnership.phase_started_on <= today
    if fresh and partnership.phase is not Phase.ORIENTATION:
        yield Item(f"phase:{partnership.id}", Line(f"digest-phase-{partnership.phase}"))


def _about_commitment(records: Records, each: Commitment, key: str, at: datetime) -> Item:
    owner = records.member(each.owner_id)
    since = day(owner.calendar.day_of(at))
    line = Line(key, _what(records, each) | {"since": since})
    return Item(each.subject, line, lead_of(records.team, owner.side))


def _about_person(records: Records, member: Member, key: str, since: object) -> Item:
    params = {
        "who": excerpt(member.name, NAME_SHOWN),
        "utility": utility_name(records.partnership, member.side),
        "since": since,
    }
    lead = lead_of(records.team, member.side)
    other = lead if lead is not None and lead.id != member.id else None
    return Item(_member(member), Line(key, params), other)


def _what(records: Records, commitment: Commitment) -> dict[str, object]:
    side = records.member(commitment.owner_id).side
    return {
        "what": excerpt(commitment.what),
        "utility": utility_name(records.partnership, side),
    }


def _member(member: Member) -> str:
    return f"member:{member.id}"
