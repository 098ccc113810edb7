"""Coordinators: somebody who is to set up partnerships joins by a link of their own."""

from dataclasses import dataclass

from telegram import Message, User

from handlers.core.buttons import Answer, Press
from handlers.core.places import places_of
from handlers.joining.known_member import ENDED
from handlers.joining.newcomers import NAME_LIMIT, is_fresh, is_name, known_of
from language import Place
from mentoring.notices import Button, Notice, Params, city, country, moment, words
from mentoring.partnerships import Coordinator
from storage import Work
from storage.joining import Invite, InviteKind, InviteState
from storage.people.prompts import Prompt
from texts.buttons import press as button
from texts.catalogue import nearest

PLACE, NAME = "coordinator_place", "coordinator_name"


@dataclass(frozen=True, slots=True)
class Asked:
    """The question behind a press: its words carry what a yes will write down."""

    invite: Invite
    notice: Notice

    @property
    def known(self) -> Params:
        """Name, username, language and, once it is known, the time zone."""
        return self.notice.params


async def open_coordinator_link(invite: Invite, user: User, work: Work) -> None:
    """The link was opened: where does the new coordinator work?"""
    refusal = await _refusal(invite, user.id, work)
    known = known_of(user, user.full_name)
    await work.outbox.say(user.id, refusal or await _where(invite, known, user.id, work))


async def take_place(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed city or a shared location; several cities of one name are offered as buttons."""
    invite, user = await work.invites.get(prompt.item_id, work.now), message.from_user
    if invite is None or user is None or not is_fresh(prompt, work):
        return False
    known = known_of(user, prompt.subject.rpartition(":")[0])
    shown = await _refusal(invite, user.id, work)
    places = await places_of(message)
    if shown is None and not places:
        shown = Notice("coordinator-place-unknown")
    elif shown is None and len(places) == 1:
        shown = await _confirm(invite, known | {"zone": places[0].zone}, user.id, work)
    await work.outbox.say(user.id, shown or _which(invite, known, places))
    return True


async def choose_place(press: Press) -> Answer:
    """One of the cities that were found."""
    asked = await _asked(press)
    keys = [key for row in asked.notice.buttons for key in row] if asked else []
    if asked is None or str(press.data) not in [key.data for key in keys]:
        return Notice("button-dead")
    known = asked.known | {"zone": press.data.value}
    await press.show(await _confirm(asked.invite, known, press.chat_id, press.work))
    return None


async def ask_place(press: Press) -> Answer:
    """It was another city after all."""
    asked = await _asked(press)
    if asked is None:
        return Notice("button-dead")
    await press.show(await _where(asked.invite, asked.known, press.chat_id, press.work))
    return None


async def change_name(press: Press) -> Answer:
    """The name on Telegram is not the one that others know."""
    asked, work = await _asked(press), press.work
    if asked is None or "zone" not in asked.known:
        return Notice("button-dead")
    subject = f"{asked.known['zone']}:{asked.invite.id}"
    await work.prompts.ask(press.chat_id, NAME, subject, work.now)
    keep = _button("keep", asked.invite, name=asked.known["name"])
    about = (_subject(asked.invite),)
    await press.show(Notice("coordinator-name-ask", asked.known, about, buttons=((keep,),)))
    return None


async def keep_name(press: Press) -> Answer:
    """The name stays as it was; the question comes back."""
    asked, work = await _asked(press), press.work
    if asked is None or "zone" not in asked.known:
        return Notice("button-dead")
    await press.show(await _confirm(asked.invite, asked.known, press.chat_id, work))
    return None


async def take_name(message: Message, prompt: Prompt, work: Work) -> bool:
    """A typed name; the question comes again with it, below what was typed."""
    invite, user = await work.invites.get(prompt.item_id, work.now), message.from_user
    if invite is None or user is None or not message.text or not is_fresh(prompt, work):
        return False
    shown = await _refusal(invite, user.id, work)
    if shown is None and is_name(message.text):
        known = known_of(user, message.text) | {"zone": prompt.subject.rpartition(":")[0]}
        shown = await _confirm(invite, known, user.id, work)
    await work.outbox.say(user.id, shown or Notice("newcomer-name-wrong", {"limit": NAME_LIMIT}))
    return True


async def say_yes(press: Press) -> Answer:
    """Name and place are right: from now on partnerships can be set up."""
    asked, work = await _asked(press), press.work
    if asked is None or "zone" not in asked.known:
        return Notice("button-dead")
    refusal = await _refusal(asked.invite, press.chat_id, work)
    if refusal is not None:
        await press.show(refusal)
        return None
    known = asked.known
    coordinator = Coordinator(
        telegram_id=press.chat_id,
        name=known["name"],
        language=nearest(known["language"]),
        timezone=known["zone"],
        username=known["username"] or None,
    )
    await work.coordinators.save(coordinator)
    work.outbox.hint(press.chat_id, None)
    await work.invites.use(asked.invite, work.now)
    await _forget(press.chat_id, work)
    await press.show(Notice("coordinator-welcome", {"name": known["name"]}))
    return None


async def _refusal(invite: Invite, telegram_id: int, work: Work) -> Notice | None:
    """Why somebody cannot join by this link, and what to do next."""
    is_coordinator = await work.coordinators.get(telegram_id) is not None
    if invite.state is InviteState.VALID and not is_coordinator:
        return None
    await _forget(telegram_id, work)
    if is_coordinator:
        return Notice("coordinator-again")
    return Notice(ENDED[invite.state], {"who": words("coordinator-operator")})


async def _asked(press: Press) -> Asked | None:
    """What the pressed message asks. Only whoever opened the link was ever asked that."""
    invite = await press.work.invites.get(press.data.id, press.work.now)
    if invite is None or invite.kind is not InviteKind.COORDINATOR:
        return None
    showing = await press.work.outbox.showing(press.chat_id, press.message_id)
    asking = [notice for notice in showing if _subject(invite) in notice.about]
    return Asked(invite, asking[0]) if asking else None


async def _where(invite: Invite, known: Params, telegram_id: int, work: Work) -> Notice:
    await _forget(telegram_id, work)
    await work.prompts.ask(telegram_id, PLACE, f"{known['name']}:{invite.id}", work.now)
    return Notice("coordinator-where", {"name": known["name"]})


def _which(invite: Invite, known: Params, places: tuple[Place, ...]) -> Notice:
    rows = tuple((_place(invite, each),) for each in places)
    return Notice("coordinator-which", known, about=(_subject(invite),), buttons=rows)


async def _confirm(invite: Invite, known: Params, telegram_id: int, work: Work) -> Notice:
    """The last question. Nothing typed is waited for any more."""
    await _forget(telegram_id, work)
    params = known | {"now": moment(work.now, [known["zone"]])}
    keys = _button("name", invite), _button("city", invite)
    rows = ((_button("yes", invite),), keys)
    return Notice("coordinator-confirm", params, about=(_subject(invite),), buttons=rows)


async def _forget(telegram_id: int, work: Work) -> None:
    for prompt in await work.prompts.waiting(telegram_id):
        if prompt.kind in {PLACE, NAME}:
            await work.prompts.done(telegram_id, prompt.kind, prompt.subject)


def _subject(invite: Invite) -> str:
    return f"coordinator:{invite.id}"


def _place(invite: Invite, place: Place) -> Button:
    label = {"city": city(place.name, place.zone), "country": country(place.country)}
    return button(
        "coordinator-button-place", "coordinator", "place", invite.id, place.zone, **label
    )


def _button(action: str, invite: Invite, **params: object) -> Button:
    return button(f"coordinator-button-{action}", "coordinator", action, invite.id, "", **params)
