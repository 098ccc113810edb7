"""Exported chats as phones write them: every line here is invented."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.whatsapp import CannotRead, Export, Said, Trouble, fresh
from mentoring.whatsapp.parser import read_whatsapp

DAR = ZoneInfo("Africa/Dar_es_Salaam")


def read(text: str, order: str | None = None, not_after: date | None = None) -> Export:
    return read_whatsapp(text, DAR, order, not_after)


@pytest.mark.parametrize(
    "head",
    [
        "13/03/2026, 14:05 - Amina Juma: ",
        "13/03/2026 14:05 - Amina Juma: ",
        "13/03/2026 à 14:05 - Amina Juma: ",
        "13/3/26, 2:05 PM - Amina Juma: ",
        "13/3/26, 2:05\u202fPM - Amina Juma: ",
        "13/3/26, 2:05\u202fp.\u00a0m. - Amina Juma: ",
        "13/3/26, 02:05 pm - Amina Juma: ",
        "3/13/26, 2:05 PM - Amina Juma: ",
        "13.03.26, 14:05 - Amina Juma: ",
        "13-03-2026 14:05 - Amina Juma: ",
        "2026-03-13, 14:05 - Amina Juma: ",
        "[13/03/2026, 14:05:33] Amina Juma: ",
        "\u200e[13/03/2026, 14:05:33] Amina Juma: ",
        "[13/03/26 14:05:33] Amina Juma: ",
        "[3/13/26, 2:05:33\u202fPM] ~\u202fAmina Juma: ",
        "[13.03.26, 14:05:33] Amina Juma: ",
        "\ufeff13/03/2026, 14:05 - Amina Juma: ",
    ],
)
def test_both_phones_in_their_local_ways(head: str) -> None:
    (said,) = read(f"{head}Good afternoon").messages
    assert (said.name, said.text) == ("Amina Juma", "Good afternoon")
    assert said.at.replace(second=0) == datetime(2026, 3, 13, 14, 5, tzinfo=DAR)


def test_midnight_and_noon_on_twelve_hours() -> None:
    chat = read("13/3/26, 12:05 AM - A: night\n13/3/26, 12:05 PM - A: noon")
    assert [said.at.hour for said in chat.messages] == [0, 12]


def test_a_message_goes_on_until_the_next_head() -> None:
    chat = read(
        "13/03/2026, 14:05 - A: first\n\n- a list\n14:30 - no head\n13/03/2026, 14:06 - B: x"
    )
    assert [said.text for said in chat.messages] == ["first\n\n- a list\n14:30 - no head", "x"]


def test_a_pasted_chat_of_the_other_phone_stays_within_its_message() -> None:
    chat = read("13/03/2026, 14:05 - A: look:\n[12/03/2026, 09:00:00] B: I will do it\n")
    (said,) = chat.messages
    assert "I will do it" in said.text


@pytest.mark.parametrize(
    "line",
    [
        "13/03/2026, 14:05 - Messages and calls are end-to-end encrypted. Tap to learn more.",
        "13/03/2026, 14:05 - Amina added Baraka",
        "13/03/2026, 14:05 - +255 755 010 010 left",
        '13/03/2026, 14:05 - Amina changed the subject from "WOP: old" to "WOP: new"',
        "13/03/2026, 14:05 - Amina changed their phone number to a new number. Tap to message.",
        "[13/03/2026, 14:05:33] The group: \u200eMessages and calls are end-to-end encrypted.",
        "[13/03/2026, 14:05:33] Noord and Kisiwa: \u200eJonas created this group",
        "[13/03/2026, 14:05:33] Amina: \u200eCe message a été supprimé.",
        "13/03/2026, 14:05 - Amina: This message was deleted",
        "13/03/2026, 14:05 - Amina: Se eliminó este mensaje.",
        "13/03/2026, 14:05 - Amina: Esta mensagem foi apagada",
        "[13/03/2026, 14:05:33] Amina: \u200esticker omitted",
        "13/03/2026, 14:05 - Amina: STK-1.webp (file attached)",
        "13/03/2026, 14:05 - Amina: Forwarded\nI will send it by Friday",
    ],
)
def test_nobody_says_what_the_app_says(line: str) -> None:
    iphone, android = "[13/03/2026, 15:00:00] ", "13/03/2026, 15:00 - "
    chat = read(f"{line}\n{iphone if line.startswith('[') else android}Baraka: ok")
    assert [said.name for said in chat.messages] == ["Baraka"]
    assert chat.skipped == 1


def test_people_may_speak_of_leaving_and_adding() -> None:
    chat = read("13/03/2026, 14:05 - Amina: Ali left and I added Baraka to the list")
    assert chat.messages[0].text == "Ali left and I added Baraka to the list"


@pytest.mark.parametrize(
    ("said", "media", "file", "text"),
    [
        ("<Media omitted>", "photo", None, ""),
        ("<Médias omis>", "photo", None, ""),
        ("<Multimedia omitido>", "photo", None, ""),
        ("<Mídia oculta>", "photo", None, ""),
        ("<Ficheiro não revelado>", "photo", None, ""),
        ("\u200eimage omitted", "photo", None, ""),
        ("\u200eaudio omitted", "voice", None, ""),
        ("Plan.pdf • \u200e3 pages \u200edocument omitted", "document", "Plan.pdf", ""),
        ("plan.docx (file attached)", "document", "plan.docx", ""),
        (
            "\u200eplan.docx (fichier joint)\nvoici le plan",
            "document",
            "plan.docx",
            "voici le plan",
        ),
        ("\u200e<attached: 0001-PHOTO.jpg>", "photo", "0001-PHOTO.jpg", ""),
        ("voilà \u200e<pièce jointe : 01-AUDIO.opus>", "voice", "01-AUDIO.opus", "voilà"),
        ("the list \u200e<This message was edited>", None, None, "the list"),
        ("a lista <Mensagem editada>", None, None, "a lista"),
        ("hello @\u2068Amina Juma\u2069", None, None, "hello @Amina Juma"),
    ],
)
def test_files_and_marks(said: str, media: str | None, file: str | None, text: str) -> None:
    (message,) = read(f"13/03/2026, 14:05 - Amina: {said}").messages
    assert (message.media, message.file, message.text) == (media, file, text)


def days(*heads: str, order: str | None = None, not_after: date | None = None) -> list[date]:
    chat = "\n".join(f"{head}, 10:00 - A: hello" for head in heads)
    return [said.at.date() for said in read(chat, order, not_after).messages]


def test_day_and_month_are_seen_from_the_whole_file() -> None:
    assert days("03/04/2026", "13/04/2026")[0] == date(2026, 4, 3)
    assert days("3/4/26", "3/14/26")[0] == date(2026, 3, 4)
    assert days("01/02/2026", "02/02/2026", "03/02/2026")[0] == date(2026, 2, 1)
    assert days("2/11/26", "2/12/26", "3/1/26")[0] == date(2026, 2, 11)
    assert days("05.04.2026") == days("05-04-2026") == [date(2026, 4, 5)]
    assert days("05/05/2026") == [date(2026, 5, 5)]


def test_nothing_was_written_tomorrow() -> None:
    assert days("3/12/26", not_after=date(2026, 3, 13)) == [date(2026, 3, 12)]


def test_what_cannot_be_decided_is_asked() -> None:
    with pytest.raises(CannotRead) as unclear:
        days("03/04/2026")
    assert (unclear.value.trouble, unclear.value.example) == (Trouble.DATES_UNCLEAR, "03/04/2026")
    assert days("03/04/2026", order="md") == [date(2026, 3, 4)]
    with pytest.raises(CannotRead, match="dates-at-odds"):
        days("13/04/2026", "04/13/2026")


def test_what_is_no_chat_is_refused() -> None:
    for text in (
        "",
        "hello",
        "13/03/2026, 14:05 - Amina added Baraka",
        "99/99/2026, 99:99 - A: x",
    ):
        with pytest.raises(CannotRead):
            read(text, "dm")


def test_only_what_is_new_is_fresh() -> None:
    now = datetime(2026, 3, 30, tzinfo=UTC)
    said = [Said(f"m{n}", now - timedelta(days=n), "A", "x") for n in (40, 20, 5, 1)]
    assert [each.key for each in fresh(said, None, now)] == ["m20", "m5", "m1"]
    assert [each.key for each in fresh(said, now - timedelta(days=5), now)] == ["m1"]
    assert [each.key for each in fresh(said, now - timedelta(days=90), now)] == ["m20", "m5", "m1"]
