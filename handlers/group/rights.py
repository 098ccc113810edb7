"""Rights: what the bot may do in a group, and the taps that give it what it lacks."""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum

from telegram import Bot

from handlers.core.access import coordinator_of
from mentoring.notices import Line, Notice, Params, words
from mentoring.partnerships import Member, Mode, Partnership, Role
from storage import Work
from storage.group import Group

# So soon after the steps were told, more of them go into the same message.
A_WHILE = timedelta(minutes=10)


class Right(StrEnum):
    """What the bot needs in a group."""

    WRITE = "write"
    READ = "read"
    PIN = "pin"


def missing(group: Group, partnership: Partnership, bot: Bot) -> list[Right]:
    """What the bot lacks here. In mode assist it needs not read along."""
    reads = group.is_admin or bot.can_read_all_group_messages
    has = {
        Right.WRITE: group.can_write,
        Right.READ: reads or partnership.mode is Mode.ASSIST,
        Right.PIN: group.can_pin,
    }
    return [right for right in Right if not has[right]]


async def change(group: Group, bot: Bot, work: Work) -> None:
    """Keep what is known of a group now, and show it: on the card, and the steps in private."""
    before = await work.groups.of_chat(group.chat_id)
    await work.groups.save(group)
    partnership = await work.partnerships.of_chat(group.chat_id)
    if partnership is None:
        return
    lacked, lacks = missing(before, partnership, bot), missing(group, partnership, bot)
    # Somebody else may have pinned it; the bot itself needs to be an admin for that.
    if group.is_admin and Right.PIN in lacked and Right.PIN not in lacks:
        await work.boards.pin(partnership)
    if lacked != lacks or (lacks and before.is_admin != group.is_admin):
        await show(group, partnership, bot, work, is_worse=bool(set(lacks) - set(lacked)))


async def show(
    group: Group, partnership: Partnership, bot: Bot, work: Work, *, is_worse: bool
) -> None:
    """Show what is missing, or that nothing is."""
    reader = await _reader(group, partnership, work)
    lacks = missing(group, partnership, bot)
    await _show_card(group, partnership, lacks, reader, bot, work)
    if reader is None:
        return
    notice = _details(group, partnership, lacks, bot)
    said = await work.outbox.under(group.rights_key) if group.rights_key else None
    if said is not None and not (is_worse and work.now - said.created_at > A_WHILE):
        await work.outbox.revise(said.dedupe_key or "", notice)
        return
    key = f"rights:{group.chat_id}:{work.cause}:{work.now.isoformat()}"
    await work.outbox.tell(reader, notice, key=key)
    await work.groups.save(replace(group, rights_key=key))


async def _show_card(
    group: Group,
    partnership: Partnership,
    lacks: list[Right],
    reader: Member | None,
    bot: Bot,
    work: Work,
) -> None:
    """Edit the card in the group; one that could not arrive is said again."""
    key = group.card_key
    if key is None or Right.WRITE in lacks:
        return
    lines = [Line(f"group-card-{partnership.mode}")]
    if reader is None:
        lines += _steps(group, partnership, lacks, bot)[:1]
    elif lacks:
        what = words(f"group-lacks-{'-'.join(lacks)}")
        lines.append(Line("group-card-lacks", {"what": what, "who": reader.first_name}))
    who = await coordinator_of(partnership.id, work)
    lines.append(Line("group-card-people", {"who": who}))
    card = Notice("group-card", {"partnership": partnership.name}, lines=tuple(lines))
    if await work.outbox.revise(key, card):
        return
    await work.outbox.release(key)
    await work.outbox.say(
        group.chat_id, card, key=key, partnership=partnership, thread_id=group.thread_id
    )


async def _reader(group: Group, partnership: Partnership, work: Work) -> Member | None:
    """Who is told the steps: whoever added the bot, else a coordinator, if they can be reached."""
    team = await work.members.here(partnership.id)
    adders = [member for member in team if member.telegram_id == group.added_by]
    coordinators = [member for member in team if member.role is Role.COORDINATOR]
    return next((each for each in [*adders, *coordinators] if each.reachable), None)


def _details(group: Group, partnership: Partnership, lacks: list[Right], bot: Bot) -> Notice:
    params: Params = {"partnership": partnership.name, "mode": partnership.mode.value}
    if not lacks:
        return Notice("rights-set", params)
    lines = _steps(group, partnership, lacks, bot)
    if Right.READ in lacks:
        lines.append(Line("rights-read-operator", {"username": bot.username}))
    return Notice("rights-missing", params, lines=tuple(lines))


def _steps(group: Group, partnership: Partnership, lacks: list[Right], bot: Bot) -> list[Line]:
    """The taps for each right. An admin also reads along, which mode assist is not to do."""
    named = {"bot": bot.first_name}
    steps = {Right.WRITE: Line("rights-write", named), Right.READ: Line("rights-read", named)}
    if group.is_admin:
        steps[Right.PIN] = Line("rights-pin-admin", named)
    elif Right.READ in lacks:
        steps[Right.PIN] = Line("rights-pin-too")
    else:
        steps[Right.PIN] = Line(f"rights-pin-{partnership.mode}", named)
    return [steps[right] for right in lacks]
