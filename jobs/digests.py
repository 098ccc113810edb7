"""The weekly digest: what a coordinator needs to know, on one screen, with a button on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from jobs.batches import one_by_one
from mentoring.digests import (
    TO_TAKE_OVER,
    WEEK,
    Account,
    Item,
    Period,
    Records,
    Snoozes,
    account_of,
    digest_key,
    next_digest_at,
    week_ends_at,
)
from mentoring.norms.groups import DigestNorms
from mentoring.notices import Button, Line, Notice
from mentoring.partnerships import Member, Reader
from storage import Store, Work
from texts import render
from texts.buttons import press

ON_TIME = timedelta(hours=1)
ONLY_COUNTED = 3


async def send_due_digests(store: Store) -> None:
    """Send every digest that is due."""
    await one_by_one(store, lambda work: work.digests.due(work.now), _send, name=int)


async def _send(telegram_id: int, work: Work) -> None:
    posts = await work.digests.coordinates(telegram_id)
    if not posts:
        await work.digests.end(telegram_id)
        return
    reader, calendar = posts[0], posts[0].calendar
    norms = (await work.partnerships.get(reader.partnership_id)).norms.digest
    coming = next_digest_at(work.now, calendar, norms)
    planned, since = await work.digests.plan_of(telegram_id)
    if work.now - planned > ON_TIME and not calendar.is_open(work.now):
        await work.digests.plan(telegram_id, min(coming, calendar.ask_at(work.now)))
        return
    notice = await _digest(posts, norms, since, work)
    key = digest_key(telegram_id, work.now, calendar)
    await work.outbox.tell(reader, notice, key=key, silent=False)
    await work.digests.plan(telegram_id, coming, sent_at=work.now)


async def _digest(
    posts: Sequence[Member], norms: DigestNorms, since: datetime | None, work: Work
) -> Notice:
    telegram_id, calendar = posts[0].telegram_id or 0, posts[0].calendar
    period = Period(since, work.now, week_ends_at(work.now, calendar))
    snoozes = await work.digests.snoozes(telegram_id)
    accounts = [await _account(post.partnership_id, period, snoozes, work) for post in posts]
    reader = await work.members.reader(telegram_id, posts[0].partnership_id)
    return fitted(accounts, posts[0], norms, reader, work.now.date())


async def _account(partnership_id: int, period: Period, snoozes: Snoozes, work: Work) -> Account:
    records = Records(
        partnership=await work.partnerships.get(partnership_id),
        team=tuple(await work.members.of_partnership(partnership_id)),
        open=tuple(await work.commitments.open_of_partnership(partnership_id)),
        closed=tuple(await work.commitments.closed_since(partnership_id, work.now - WEEK)),
        waiting=tuple(await work.questions.waiting(partnership_id)),
        invited=await work.digests.invited_at(partnership_id),
        invites=tuple(await work.invites.open_roles(partnership_id)),
    )
    return account_of(records, period, snoozes)


def fitted(
    accounts: Sequence[Account], to: Member, norms: DigestNorms, reader: Reader, today: date
) -> Notice:
    """The digest, without the least important lines if all would be too long (norms: `digest`)."""
    notice = Notice("digest")
    for room, others in _rooms(norms):
        notice = _compose(accounts, to, room, others)
        text = render([notice], reader, today).text
        if text.count("\n") < norms.max_lines and len(text) <= norms.max_chars:
            break
    return notice


def _rooms(norms: DigestNorms) -> Iterator[tuple[DigestNorms, int]]:
    """Less and less room: good news goes first, what needs the coordinator last."""
    yield norms, ONLY_COUNTED
    for count in reversed(range(norms.good_news)):
        yield replace(norms, good_news=count), ONLY_COUNTED
    room = replace(norms, good_news=0)
    for count in reversed(range(norms.due_this_week)):
        yield replace(room, due_this_week=count), ONLY_COUNTED
    room = replace(room, due_this_week=0)
    for others in reversed(range(ONLY_COUNTED)):
        yield room, others
    for count in reversed(range(norms.needs_you)):
        yield replace(room, needs_you=count), 0


@dataclass
class _Page:
    """A digest as it grows. `needs_you`, `due` and `good_news` are what there is room for."""

    needs_you: int
    due: int
    good_news: int
    lines: list[Line] = field(default_factory=list)
    rows: list[tuple[Button, ...]] = field(default_factory=list)
    about: list[str] = field(default_factory=list)

    def add(self, account: Account) -> bool:
        """Show of a partnership what there is room for; False when there is room for nothing."""
        needs_you = account.needs_you[: self.needs_you]
        due = account.due[: self.due]
        good_news = account.good_news[: self.good_news]
        if not (needs_you or due or good_news):
            return False
        self.needs_you -= len(needs_you)
        self.due -= len(due)
        self.good_news -= len(good_news)
        self.lines.append(_heading("digest-partnership", 0, partnership=account.name, shown=1))
        numbered = [self._numbered(item) for item in needs_you]
        self._part("digest-needs-you", numbered, len(account.needs_you))
        self._part("digest-due", due, len(account.due))
        self._part("digest-good-news", good_news, len(account.good_news))
        return True

    def _part(self, heading: str, items: Sequence[Item], of: int) -> None:
        if of:
            self.lines.append(_heading(heading, 1, shown=len(items), count=of))
            self.lines += [item.line for item in items]
            self.about += [item.subject for item in items]
        if 0 < len(items) < of:
            self.lines.append(Line("digest-more", {"count": of - len(items)}))

    def _numbered(self, item: Item) -> Item:
        number = len(self.rows) + 1
        self.rows.append(_buttons(item, number))
        params = item.line.params | {"number": number, "subject": item.subject}
        return replace(item, line=Line(item.line.key, params))


def _compose(accounts: Sequence[Account], to: Member, room: DigestNorms, others: int) -> Notice:
    page = _Page(room.needs_you, room.due_this_week, room.good_news)
    quiet = sum(account.is_quiet for account in accounts)
    eventful = sorted(
        (account for account in accounts if not account.is_quiet),
        key=lambda account: (-len(account.needs_you), -len(account.due), account.name),
    )
    counted = [account for account in eventful if not page.add(account)]
    page.lines += [_in_numbers(account) for account in counted[:others]]
    if counted[others:]:
        page.lines.append(_heading("digest-others", 0, count=len(counted) - others))
    if quiet and eventful:
        page.lines.append(_heading("digest-quiet", 0, count=quiet))
    return Notice(
        "digest",
        {"name": to.first_name, "lines": len(page.lines)},
        about=tuple(s for s in page.about if s.startswith(("commitment:", "question:"))),
        lines=tuple(page.lines),
        buttons=tuple(page.rows),
    )


def _in_numbers(account: Account) -> Line:
    return _heading(
        "digest-in-numbers",
        0,
        partnership=account.name,
        needs_you=len(account.needs_you),
        due=len(account.due),
        good_news=len(account.good_news),
    )


def _heading(key: str, level: int, **params: object) -> Line:
    """A line above others; `shown` is how many of them there are at first."""
    return Line(key, params | {"level": level})


def _buttons(item: Item, number: int) -> tuple[Button, ...]:
    kind, _, item_id = item.subject.partition(":")

    def key(action: str) -> Button:
        label = f"digest-button-{action}"
        return press(label, "digest", action, int(item_id), kind, number=number)

    if item.again is not None:
        label = "digest-button-again"
        again = press(label, "invites", item.again, int(item_id), number=number)
        return key("settled"), key("snooze"), again
    if item.line.key == TO_TAKE_OVER:
        choose = press("digest-button-choose", "leaving", "who", int(item_id), number=number)
        return key("settled"), key("snooze"), choose
    if item.lead is None:
        return key("settled"), key("snooze")
    if item.lead.username is None:
        return key("settled"), key("snooze"), key("write")
    address = f"https://t.me/{item.lead.username.removeprefix('@')}"
    link = Button("digest-button-write", url=address, params={"number": number})
    return key("settled"), key("snooze"), link
