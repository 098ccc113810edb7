"""A group in which several languages are written: each message is read in its own."""

import unicodedata
from dataclasses import replace

import pytest

from tests.chat import Chat, Phone
from tests.handlers.questions.room import kept


async def speaks(chat: Chat, name: str, language: str) -> None:
    """From now on somebody has the bot in another language."""
    async with chat.stage.house.store.begin() as work:
        member = await work.members.get(chat.members[name].id)
        assert member is not None
        await work.members.save(replace(member, language=language))


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Je vous envoie la carte des fuites vendredi", "envoie la carte des fuites"),
        ("te mando el informe de fugas el viernes", "mando el informe de fugas"),
        ("mando o relatorio das perdas na sexta", "mando o relatorio das perdas"),
    ],
)
async def test_a_promise_is_read_in_the_language_it_shows(
    chat: Chat, amina: Phone, text: str, what: str
) -> None:
    await amina.writes(text)
    (proposal,) = await amina.reads()
    assert f"{what}, due Fri 6 Feb" in proposal


async def test_accents_that_are_signs_of_their_own_are_read(
    chat: Chat, amina: Phone, baraka: Phone
) -> None:
    await amina.writes(unicodedata.normalize("NFD", "Je vous envoie la carte le 3 février"))
    (proposal,) = await amina.reads()
    assert "due Tue 3 Feb" in proposal
    await amina.writes(unicodedata.normalize("NFD", "#ação Baraka: enviar a lista até terça"))
    (asked,) = await baraka.reads()
    assert "enviar a lista, due Tue 3 Feb" in asked


async def test_a_short_date_is_read_as_its_writer_speaks(chat: Chat, amina: Phone) -> None:
    await speaks(chat, "amina", "pt-BR")
    await amina.writes("#action Amina: enviar a lista")
    await amina.taps("Outro dia")
    await amina.says("sexta")
    assert "enviar a lista (Amina), Fri 6 Feb" in chat.board()


async def test_a_question_in_another_language_waits_too(chat: Chat, jonas: Phone) -> None:
    await jonas.writes("Amina, pouvez-vous m'envoyer le plan du réseau ?")
    (question,) = await kept(chat)
    assert question.text == "Amina, pouvez-vous m'envoyer le plan du réseau ?"


async def test_what_nobody_here_reads_is_left_alone(
    chat: Chat, amina: Phone, jonas: Phone
) -> None:
    await speaks(chat, "jonas", "nl")
    await amina.writes("nitatuma orodha ya wafanyakazi kesho asubuhi")
    await jonas.writes("ik stuur je morgen de lijst, kun jij die dan lezen?")
    assert await kept(chat) == []
    assert await amina.reads() == []
    assert await jonas.reads() == []


async def test_an_item_moves_by_words_of_another_language_that_are_alike(
    chat: Chat, amina: Phone
) -> None:
    await amina.writes("#action Amina: list of valves to replace, by Friday")
    await amina.writes("#action Amina: draft of the training plan, by Friday")
    await chat.travel("2026-02-04 09:00")
    await amina.reads()
    await amina.writes("la lista de válvulas mejor el lunes, me faltan dos cámaras")
    assert any("list of valves" in told and "Mon 9 Feb" in told for told in await amina.reads())
