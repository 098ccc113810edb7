"""Loading a partnership: from its file into the database, with links for those who are to join."""

from dataclasses import dataclass, replace
from pathlib import Path

from bot.config import Settings
from bot.engine.runner import open_house
from bot.partnership_file.mistakes import FileMistake
from bot.partnership_file.reader import PartnershipFile, Person, read_partnership
from bot.refusals import Refusal
from mentoring.partnerships import Member, Partnership, Side
from storage import Work
from storage.people.members import coordinator_calendar


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a file. `kept` are members that are in the partnership but not in it."""

    partnership: Partnership
    members: tuple[Member, ...]
    kept: tuple[Member, ...]
    is_new: bool


@dataclass(frozen=True, slots=True)
class Links:
    """The links that let people and the group join; None when the group is there already."""

    people: tuple[tuple[Member, str], ...]
    group: str | None


class CannotLoad(Refusal):
    """The file cannot be loaded; the sentence names it, the line and the key."""


def read_file(path: Path) -> PartnershipFile:
    """All of a file, before anything of it is kept. Raises CannotLoad."""
    try:
        text = path.read_text("utf-8-sig")
        if not text.strip():
            raise CannotLoad(
                f"{path.name} is empty: draft one with .venv/bin/python -m bot roster EXPORT."
            )
        return read_partnership(text)
    except FileMistake as mistake:
        raise CannotLoad(f"{path.name}, {mistake} (nothing was loaded)") from None
    except FileNotFoundError:
        raise CannotLoad(f"There is no file {path}.") from None
    except IsADirectoryError:
        raise CannotLoad(
            f"{path.resolve().name} is a folder: give the .toml file itself."
        ) from None
    except UnicodeDecodeError:
        raise CannotLoad(f"{path.name} is no text: give a .toml file, saved as UTF-8.") from None
    except OSError as error:
        raise CannotLoad(f"{path.name} cannot be read: {error.strerror}.") from None


async def load_file(file: PartnershipFile, settings: Settings) -> str:
    """Load a file into the database; tells what was loaded, with the links to join.

    Raises what keeps a house from being opened.
    """
    async with open_house(settings) as house:
        await house.open()
        async with house.store.begin() as work:
            loaded = await load_partnership(work, file)
            links = await make_links(work, loaded, house.application.bot.username)
        return told(loaded, links)


async def load_partnership(work: Work, file: PartnershipFile) -> Loaded:
    """Make the partnership or update it by its key; who has joined stays joined."""
    is_new = await work.partnerships.of_key(file.partnership.key) is None
    partnership = await work.partnerships.save(file.partnership, file.changes)
    ids: dict[str, int] = {}
    for person in file.people:
        member = await work.members.save(_member(person, partnership), person.zone)
        ids[person.key] = member.id
    for person in file.people:
        if person.stand_in is not None:
            member = replace(_member(person, partnership), stand_in_id=ids[person.stand_in])
            await work.members.save(member, person.zone)
    team = await work.members.of_partnership(partnership.id)
    return Loaded(
        partnership=partnership,
        members=tuple(member for member in team if member.key in ids),
        kept=tuple(member for member in team if member.key not in ids),
        is_new=is_new,
    )


async def make_links(work: Work, loaded: Loaded, bot_username: str) -> Links:
    """A fresh link for everybody who has not joined; earlier ones stay good until they end."""
    address = f"https://t.me/{bot_username}"
    people = [
        (member, f"{address}?start={await _code(work, member)}")
        for member in loaded.members
        if member.started_at is None and member.is_here
    ]
    group = None
    if loaded.partnership.chat_id is None:
        code = await work.invites.make(loaded.partnership.id, None, work.now)
        group = f"{address}?startgroup={code}"
    return Links(tuple(people), group)


def told(loaded: Loaded, links: Links) -> str:
    """What was loaded, and the links, as plain text to be passed on."""
    joined = [member.name for member in loaded.members if member.started_at is not None]
    happened = "is loaded" if loaded.is_new else "is updated"
    lines = [f"{loaded.partnership.name} {happened}: {_people(len(loaded.members))}."]
    if links.people:
        lines += ["", "Links to join, one for each person. Each works once, within 60 days."]
        lines += ["Links that you passed on before still work."]
    lines += [f"{who.name} ({_place(who)}): {link}" for who, link in links.people]
    if joined:
        lines += ["", f"Already joined: {', '.join(joined)}."]
    if gone := [member.name for member in loaded.members if not member.is_here]:
        lines += ["", f"Left the partnership, and not invited again: {', '.join(gone)}."]
    if loaded.kept:
        names = ", ".join(member.name for member in loaded.kept)
        lines += ["", f"No longer in the file, and kept as they are: {names}."]
    if links.group is not None:
        lines += ["", f"Link that adds the bot to the group: {links.group}"]
    else:
        lines += ["", "The group is linked already."]
    return "\n".join(lines)


async def _code(work: Work, member: Member) -> str:
    return await work.invites.make(member.partnership_id, member.id, work.now)


def _member(person: Person, partnership: Partnership) -> Member:
    calendar = coordinator_calendar(person.zone or "UTC")
    if person.side is not Side.PROGRAMME:
        calendar = partnership.utility(person.side).calendar
    return Member(
        id=0,
        partnership_id=partnership.id,
        key=person.key,
        name=person.name,
        side=person.side,
        role=person.role,
        language=person.language,
        calendar=calendar,
        username=person.username,
    )


def _place(member: Member) -> str:
    return f"{member.side} {member.role.replace('_', '-')}"


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"
