"""Newcomers: people who join by the link of a role, and become members with a yes."""

from dataclasses import dataclass
from datetime import timedelta

from telegram import Message, User

from handlers.joining import ENDED, coordinator_of, welcome
from handlers.owners import ask_waiting_owner
from handlers.presses import Answer, Press
from mentoring.invites import Seat, role_words
from mentoring.notices import Button, Notice, Params
from mentoring.partnerships import Member, Partnership
from storage import Work
from storage.invites import Invite, InviteState
from storage.prompts import Prompt
from texts.buttons import press as button

NAME_LIMIT = 60
PROMPT = "newcomer_name"
ASKED_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asked:
    """The question behind a press: its words carry what a yes will write down."""

    invite: Invite
    seat: Seat
    partnership: Partnership
    known: Params


async def open_role_link(invite: Invite, seat: Seat, user: User, work: Work) -> None:
    """The link of a role was opened: is this the right name, side and role?"""
    partnership = await work.partnerships.get(invite.partnership_id)
    asked = Asked(invite, seat, partnership, known_of(user, user.full_name))
    shown = await _refusal(asked, user.id, work) or _question(asked)
    await work.outbox.say(user.id, shown, partnership=partnership)


async def say_yes(press: Press) -> Answer:
    """Name, side and role are right: there is a new member, or one is back."""
    asked, work = await _asked(press), press.work
    if asked is None:
        return Notice("button-dead")
    refusal = await _refusal(asked, press.chat_id, work)
    if refusal is not None:
        await press.show(refusal, partnership_id=asked.partnership.id)
        return None
    member = await _join(asked, press.chat_id, work)
    notices = await welcome(member, work, elsewhere=bool(press.members))
    await press.show(*notices, partnership_id=asked.partnership.id)
    await ask_waiting_owner(member, work)
    return None


async def change_name(press: Press) -> Answer:
    """The name on Telegram is not the one that the partners know."""
    asked, work = await _asked(press), press.work
    if asked is None:
        return Notice("button-dead")
    subject = _subject(asked.invite)
    await work.prompts.ask(press.chat_id, PROMPT, subject, work.now)
    keep = _button("keep", asked.invite, name=asked.known["name"])
    notice = Notice("newcomer-name-ask", asked.known, about=(subject,), buttons=((keep,),))
    await press.show(notice, partnership_id=asked.partnership.id)
    return None


async def keep_name(press: Press) -> Answer:
    """The name stays as it was; the question comes back."""
    asked = await _asked(press)
    if asked is None:
        return Notice("button-dead")
    await press.work.prompts.done(press.chat_id, PROMPT, _subject(asked.invite))
    await press.show(_question(asked), partnership_id=asked.partnership.id)
    return None


async def not_me(press: Press) -> Answer:
    """The link is for somebody else, and stays good."""
    asked = await _asked(press)
    if asked is None:
        return Notice("button-dead")
    role = _seat(asked.seat, asked.partnership)
    await press.show(Notice("newcomer-not-me", role), partnership_id=asked.partnership.id)
    return None


async def take_name(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed name; the question comes again with it, below what was typed."""
    invite, user = await work.invites.get(prompt.item_id, work.now), message.from_user
    if invite is None or invite.seat is None or user is None or not message.text:
        return False
    if not is_fresh(prompt, work):
        return False
    partnership = await work.partnerships.get(invite.partnership_id)
    asked = Asked(invite, invite.seat, partnership, known_of(user, message.text))
    if is_name(message.text):
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        shown = await _refusal(asked, user.id, work) or _question(asked)
    else:
        shown = Notice("newcomer-name-wrong", {"limit": NAME_LIMIT})
    await work.outbox.say(message.chat.id, shown, partnership=partnership)
    return True


def is_fresh(prompt: Prompt, work: Work) -> bool:
    """Whether somebody may still be busy with what they were asked on joining."""
    return work.now - prompt.asked_at <= ASKED_FOR


def is_name(text: str) -> bool:
    """Whether somebody can be called so."""
    return any(map(str.isalpha, text)) and len(" ".join(text.split())) <= NAME_LIMIT


def known_of(user: User, name: str) -> Params:
    """What a yes will write down of somebody; the name is as long as one can be."""
    return {
        "name": " ".join(name.split())[:NAME_LIMIT],
        "username": user.username or "",
        "language": user.language_code or "",
    }


async def _asked(press: Press) -> Asked | None:
    """What the pressed message asks. Only whoever opened the link was ever asked that."""
    invite = await press.work.invites.get(press.data.id, press.work.now)
    if invite is None or invite.seat is None:
        return None
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    asking = [notice for notice in showing if _subject(invite) in notice.about]
    if not asking:
        return None
    partnership = await press.work.partnerships.get(invite.partnership_id)
    return Asked(invite, invite.seat, partnership, asking[0].params)


def _question(asked: Asked) -> Notice:
    params = asked.known | _seat(asked.seat, asked.partnership)
    invite = asked.invite
    rows = (_button("yes", invite),), (_button("name", invite), _button("not_me", invite))
    return Notice("newcomer-ask", params, about=(_subject(invite),), buttons=rows)


async def _refusal(asked: Asked, telegram_id: int, work: Work) -> Notice | None:
    """Why somebody cannot join by this link, and what to do next."""
    invite = asked.invite
    here = await work.members.in_partnership(invite.partnership_id, telegram_id)
    is_valid = invite.state is InviteState.VALID
    if here is not None and here.started_at is not None and here.left_at is None:
        if not is_valid:
            return Notice("joining-again", {"name": here.first_name})
        return Notice("newcomer-here-already", _seat(asked.seat, asked.partnership))
    if is_valid:
        return None
    return Notice(ENDED[invite.state], {"who": await coordinator_of(invite.partnership_id, work)})


async def _join(asked: Asked, telegram_id: int, work: Work) -> Member:
    """Write the member down. Somebody who had left comes back as who they were."""
    partnership, known = asked.partnership, asked.known
    before = await work.members.in_partnership(partnership.id, telegram_id)
    member = Member(
        id=0,
        partnership_id=partnership.id,
        key=before.key if before else f"invite-{asked.invite.id}",
        name=known["name"],
        side=asked.seat.side,
        role=asked.seat.role,
        language=known["language"] or partnership.language,
        calendar=partnership.utility(asked.seat.side).calendar,
    )
    member = await work.members.save(member)
    await work.members.joined(member.id, telegram_id, known["username"] or None, work.now)
    await work.invites.use(asked.invite, work.now)
    await work.prompts.done(telegram_id, PROMPT, _subject(asked.invite))
    return await work.members.get(member.id)


def _seat(seat: Seat, partnership: Partnership) -> Params:
    return {
        "partnership": partnership.name,
        "role": role_words(seat.role),
        "utility": partnership.utility(seat.side).name,
    }


def _subject(invite: Invite) -> str:
    return f"newcomer:{invite.id}"


def _button(action: str, invite: Invite, **params: object) -> Button:
    label = f"newcomer-button-{action.replace('_', '-')}"
    return button(label, "newcomer", action, invite.id, "", **params)
