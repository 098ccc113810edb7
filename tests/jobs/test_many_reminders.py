"""Many reminders at once cost no more statements than one, and say what each alone would say."""

from dataclasses import replace

from jobs.reminders import remind_people
from storage import Store
from tests.chat import Chat, Phone
from tests.given import another_partnership, asked, at, promised
from tests.statements import Statements, overheard

NOON = "2026-02-03 12:00"
PEOPLE = ("amina", "baraka", "jonas", "maartje")


async def due_at_noon(chat: Chat, owner: str, what: str) -> None:
    """A promise of which somebody is to be reminded."""
    promise = await promised(chat, owner, what, "2026-02-05 15:30")
    async with chat.stage.house.store.begin() as work:
        await work.commitments.save(replace(promise, remind_at=at(NOON)))


async def swept(store: Store) -> Statements:
    """What reaches the database while people are reminded."""
    with overheard(store.engine) as statements:
        await remind_people(store)
    return statements


async def test_many_are_reminded_with_as_many_statements_as_one(chat: Chat) -> None:
    store = chat.stage.house.store
    await due_at_noon(chat, "amina", "send the map")
    chat.stage.clock.set(at(NOON))
    one = await swept(store)
    for owner in PEOPLE:
        for number in range(25):
            await due_at_noon(chat, owner, f"count the valves in street {number}")
    many = await swept(store)
    assert len(many) <= len(one) < 40
    await chat.stage.settle()
    for owner in PEOPLE:
        (told,) = [text for text in await chat.phones[owner].reads() if "valves" in text]
        assert told.count("Coming up") == 25


async def test_the_buttons_of_before_go_with_a_reminder(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    noted = {}
    for phone, what in ((amina, "send the map"), (baraka, "call the bank")):
        await phone.says(f"/commit {what} by 5 Feb")
        noted[phone.telegram_id], _ = phone.button("Done")
    await chat.travel("2026-02-05 12:00")
    for phone in (amina, baraka):
        (before,) = [m for m in phone.messages() if m.id == noted[phone.telegram_id]]
        assert before.buttons == []
        assert phone.button("Done")[0] > before.id


async def test_a_person_of_two_partnerships_is_pressed_by_one_question_a_day(
    chat: Chat, amina: Phone
) -> None:
    await another_partnership(chat, "pwani", "Noord - Pwani")
    lead = chat.members["pwani-lead"]
    async with chat.stage.house.store.begin() as work:
        await work.members.joined(lead.id, amina.telegram_id, "amina", work.now)
    for addressee, text in (("amina", "how deep is the well?"), ("pwani-lead", "how old is it?")):
        question = await asked(chat, "jonas", addressee, text, response_due=NOON)
        async with chat.stage.house.store.begin() as work:
            there = chat.members[addressee].partnership_id
            await work.questions.save(replace(question, partnership_id=there, remind_at=at(NOON)))
    await chat.travel("2026-02-03 15:30")
    pressed = [text for text in await amina.reads() if "asked you" in text]
    assert len(pressed) == 1
    await chat.travel("2026-02-04 15:30")
    pressed += [text for text in await amina.reads() if "asked you" in text]
    assert len(pressed) == 2
