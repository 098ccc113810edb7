"""Newcomers join by the link of a role, and become members with a yes.

Before it they can change their name and their language.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from telegram import Message, User

from handlers.commitments.operations.owner_consent import ask_waiting_owner
from handlers.core.access import coordinator_of, phone_language
from handlers.core.buttons import Answer, Press
from handlers.joining.known_member import ENDED, arrive, welcome
from mentoring.joining import Seat, is_taken, seat_words
from mentoring.joining import language_of as language_of_side
from mentoring.notices import Button, Notice, Params
from mentoring.partnerships import Member, Partnership, Side
from storage import Work
from storage.joining import Invite, InviteState
from storage.people.prompts import Prompt
from texts.buttons import press as button
from texts.catalogue import languages, nearest
from texts.languages import language_name

NAME_LIMIT = 60
PROMPT = "newcomer_name"


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
    shown = await refusal_of(asked, user.id, work) or question_of(asked)
    await work.outbox.say(user.id, shown, partnership=partnership)


async def say_yes(press: Press) -> Answer:
    """Name, side and role are right: there is a new member."""
    asked, work = await asked_by(press), press.work
    if asked is None:
        return Notice("button-dead")
    refusal = await refusal_of(asked, press.chat_id, work)
    if refusal is not None:
        await press.show(refusal, partnership_id=asked.partnership.id)
        return None
    if await _is_taken(asked, work):
        await ask_name(
            asked, "newcomer-name-taken", newcomer_button("not_me", asked.invite), press
        )
        return None
    member = await _join(asked, press.chat_id, work)
    notices = await welcome(member, work, elsewhere=bool(press.members))
    await press.show(*notices, partnership_id=asked.partnership.id)
    await arrive(member, work)
    await ask_waiting_owner(member, work)
    return None


async def not_me(press: Press) -> Answer:
    """The link is for somebody else, and stays good."""
    asked = await asked_by(press)
    if asked is None:
        return Notice("button-dead")
    await forget_name(press.chat_id, press.work)
    role = seat_words(asked.seat, asked.partnership)
    await press.show(Notice("newcomer-not-me", role), partnership_id=asked.partnership.id)
    return None


async def ask_name(asked: Asked, kind: str, key: Button, press: Press) -> None:
    """Wait for a name, which comes as a message of its own and says nothing of the language."""
    kept, work = f"{asked.known.get('chosen', '')}:{asked.invite.id}", press.work
    await work.prompts.ask(press.chat_id, PROMPT, kept, work.now)
    told = {
        "who": await coordinator_of(asked.partnership.id, work),
        "partnership": asked.partnership.name,
    }
    about = (subject_of(asked.invite),)
    notice = Notice(kind, asked.known | told, about=about, buttons=((key,),))
    await press.show(
        replace(notice, language=language_of(asked)), partnership_id=asked.partnership.id
    )


async def _is_taken(asked: Asked, work: Work) -> bool:
    """Whether somebody else is called so; action items go by names."""
    team = await work.members.here(asked.partnership.id)
    return asked.known["name"].casefold() in {each.name.casefold() for each in team}


def known_of(user: User, name: str) -> Params:
    """What a yes will write down of somebody; the name is as long as one can be."""
    return {
        "name": " ".join(name.split())[:NAME_LIMIT] or user.username or str(user.id),
        "username": user.username or "",
        "language": phone_language(user) or "",
    }


async def asked_by(press: Press) -> Asked | None:
    """What the pressed message asks. Only whoever opened the link was ever asked that."""
    invite = await press.work.invites.get(press.data.id, press.work.now)
    if invite is None or invite.seat is None:
        return None
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    asking = [notice for notice in showing if subject_of(invite) in notice.about]
    if not asking:
        return None
    partnership = await press.work.partnerships.get(invite.partnership_id)
    return Asked(invite, invite.seat, partnership, asking[0].params)


def question_of(asked: Asked) -> Notice:
    """Name, side and role, and the language where there is a choice."""
    params = asked.known | seat_words(asked.seat, asked.partnership)
    invite = asked.invite
    keys = newcomer_button("name", invite), newcomer_button("not_me", invite)
    rows = (newcomer_button("yes", invite),), *_languages(asked), keys
    asks = Notice("newcomer-ask", params, about=(subject_of(invite),), buttons=rows)
    return replace(asks, language=language_of(asked))


def _languages(asked: Asked) -> tuple[tuple[Button, ...], ...]:
    """A button for each language, once there are several."""
    if len(languages()) == 1:
        return ()
    chosen = language_of(asked)
    return (
        tuple(
            newcomer_button(
                "language",
                asked.invite,
                each,
                language=language_name(each),
                chosen="yes" if each == chosen else "no",
            )
            for each in languages()
        ),
    )


async def refusal_of(asked: Asked, telegram_id: int, work: Work) -> Notice | None:
    """Why somebody cannot join by this link, and what to do next."""
    invite = asked.invite
    here = await work.members.in_partnership(invite.partnership_id, telegram_id)
    is_valid = invite.state is InviteState.VALID
    if here is not None and here.started_at is not None and here.left_at is None:
        if not is_valid:
            return Notice("joining-again", {"name": here.first_name})
        return Notice("newcomer-here-already", seat_words(asked.seat, asked.partnership))
    ask = {"who": await coordinator_of(invite.partnership_id, work)}
    if not is_valid:
        return Notice(ENDED[invite.state], ask)
    if is_taken(asked.seat, await work.members.here(invite.partnership_id)):
        return Notice("newcomer-seat-taken", seat_words(asked.seat, asked.partnership) | ask)
    return None


async def _join(asked: Asked, telegram_id: int, work: Work) -> Member:
    """Write the member down, in the role of the link."""
    partnership, known = asked.partnership, asked.known
    member = Member(
        id=0,
        partnership_id=partnership.id,
        key=f"invite-{asked.invite.id}",
        name=known["name"],
        side=asked.seat.side,
        role=asked.seat.role,
        language=language_of(asked),
        calendar=partnership.mentee.calendar,
    )
    member = await work.members.save(member, await _own_zone(asked, telegram_id, work))
    await work.members.joined(member.id, telegram_id, known["username"] or None, work.now)
    work.outbox.hint(telegram_id, None)
    await work.invites.use(asked.invite, work.now)
    await forget_name(telegram_id, work)
    return await work.members.get(member.id)


async def _own_zone(asked: Asked, telegram_id: int, work: Work) -> str | None:
    """Members live by the clock of their utility, coordinators by their own or the last one's."""
    if asked.seat.side is not Side.PROGRAMME:
        return None
    known = await work.coordinators.get(telegram_id)
    if known is not None:
        return known.timezone
    team = await work.members.of_partnership(asked.partnership.id)
    zones = [each.calendar.timezone for each in team if each.side is Side.PROGRAMME]
    return zones[-1] if zones else None


def language_of(asked: Asked) -> str:
    """What somebody chose, else what their side was set to, else what their phone speaks."""
    partnership, known = asked.partnership, asked.known
    theirs = language_of_side(partnership, asked.seat.side)
    return nearest(known.get("chosen"), theirs, known["language"], partnership.language)


async def forget_name(telegram_id: int, work: Work) -> None:
    """A name is not waited for any more."""
    for prompt in await work.prompts.waiting(telegram_id):
        if prompt.kind == PROMPT:
            await work.prompts.done(telegram_id, PROMPT, prompt.subject)


def subject_of(invite: Invite) -> str:
    """How the questions to a newcomer name what they are about."""
    return f"newcomer:{invite.id}"


def newcomer_button(action: str, invite: Invite, value: str = "", **params: object) -> Button:
    """A button below a question to a newcomer."""
    label = f"newcomer-button-{action.replace('_', '-')}"
    return button(label, "newcomer", action, invite.id, value, **params)


ASKED_FOR = timedelta(days=1)


async def change_name(press: Press) -> Answer:
    """The name on Telegram is not the one that the partners know."""
    asked = await asked_by(press)
    if asked is None:
        return Notice("button-dead")
    keep = newcomer_button("keep", asked.invite, name=asked.known["name"])
    await ask_name(asked, "newcomer-name-ask", keep, press)
    return None


async def keep_name(press: Press) -> Answer:
    """The name stays as it was; the question comes back."""
    asked = await asked_by(press)
    if asked is None:
        return Notice("button-dead")
    await forget_name(press.chat_id, press.work)
    await press.show(question_of(asked), partnership_id=asked.partnership.id)
    return None


async def choose_language(press: Press) -> Answer:
    """Another language than the one of the phone."""
    asked, language = await asked_by(press), press.data.value
    if asked is None or language not in languages():
        return Notice("button-dead")
    asked = replace(asked, known=asked.known | {"chosen": language})
    await press.show(question_of(asked), partnership_id=asked.partnership.id)
    return None


async def take_name(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed name; the question comes again with it, below what was typed."""
    invite, user = await work.invites.get(prompt.item_id, work.now), message.from_user
    if invite is None or invite.seat is None or user is None or not message.text:
        return False
    if not is_fresh(prompt, work):
        return False
    partnership = await work.partnerships.get(invite.partnership_id)
    known = known_of(user, message.text) | {"chosen": prompt.subject.rpartition(":")[0]}
    asked = Asked(invite, invite.seat, partnership, known)
    if is_name(message.text):
        await work.prompts.done(prompt.telegram_id, prompt.kind, prompt.subject)
        shown = await refusal_of(asked, user.id, work) or question_of(asked)
    else:
        wrong = Notice("newcomer-name-wrong", {"limit": NAME_LIMIT})
        shown = replace(wrong, language=language_of(asked))
    await work.outbox.say(message.chat.id, shown, partnership=partnership)
    return True


def is_fresh(prompt: Prompt, work: Work) -> bool:
    """Whether somebody may still be busy with what they were asked on joining."""
    return work.now - prompt.asked_at <= ASKED_FOR


def is_name(text: str) -> bool:
    """Whether somebody can be called so."""
    return any(map(str.isalpha, text)) and len(" ".join(text.split())) <= NAME_LIMIT
