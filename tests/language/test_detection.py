"""In which language a message is read, in sentences written for these tests."""

import pytest

from language import tongue_of
from language.detection import parts_of

PLAIN = [
    ("en", "can you send me the readings of last night"),
    ("en", "no, the pump is still off"),
    ("fr", "je vous envoie le rapport demain matin"),
    ("fr", "est ce que le chlore est arrive a l usine ?"),
    ("fr", "nous avons recu les pieces hier soir"),
    ("es", "te mando el informe manana por la tarde"),
    ("es", "ya llegaron los repuestos de la bomba?"),
    ("es", "no hay agua en el sector norte"),
    ("pt", "mando o relatorio amanha de manha"),
    ("pt", "ja chegaram as pecas da bomba?"),
    ("pt", "nao ha agua no bairro da Matola"),
    ("pt", "vc consegue enviar a lista hj?"),
]


@pytest.mark.parametrize(("language", "text"), PLAIN, ids=[text for _, text in PLAIN])
@pytest.mark.parametrize("spoken", [None, "en", "fr", "es", "pt"])
def test_the_text_shows_its_language_without_accents(
    language: str, text: str, spoken: str | None
) -> None:
    assert tongue_of(text, spoken) == language


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("ok", "fr"),
        ("demain 10h", "fr"),
        ("sexta", "pt"),
        ("12/3", "es"),
        ("👍", "pt"),
        ("Baraka", "fr"),
        ("OK GIS", "es"),
        ("lunes", "es"),
        ("a las 3", "es"),
        ("as 10h", "pt"),
        ("no", "es"),
        ("me too", "en"),
        ("um", "en"),
        ("dig deep dig deep dig deep", "en"),
    ],
)
def test_short_words_are_read_as_their_speaker_speaks(text: str, spoken: str) -> None:
    assert tongue_of(text, spoken) == spoken


@pytest.mark.parametrize(
    "text",
    [
        "nitatuma orodha ya wafanyakazi kesho asubuhi",
        "ik stuur je morgen de lijst",
        "ipapadala ko ang listahan bukas",
        "saya akan kirim daftar itu besok",
        "سأرسل القائمة غدا",
        "ነገ ዝርዝሩን እልካለሁ",
        "ich schicke dir morgen die Liste",
    ],
)
@pytest.mark.parametrize("spoken", [None, "en", "fr", "es", "pt"])
def test_other_languages_are_left_alone(text: str, spoken: str | None) -> None:
    assert tongue_of(text, spoken) is None


def test_the_region_of_the_speaker_is_kept() -> None:
    assert tongue_of("I will send it on 3/4", "en-us") == "en-us"
    assert tongue_of("mando amanhã", "pt-BR", "en") == "pt-BR"


def test_the_language_of_the_group_is_read_when_that_of_the_speaker_is_not() -> None:
    assert tongue_of("ok", "nl", "pt") == "pt"


def test_a_message_may_change_its_language() -> None:
    said = (
        "Bonjour à tous, le rapport est prêt. Please send your comments by Friday. Merci beaucoup"
    )
    parts = parts_of(said, "fr")
    assert list(parts) == ["fr", "en"]
    assert parts["en"].strip() == "Please send your comments by Friday."
    assert len(parts["fr"]) == len(parts["en"]) == len(said)


def test_a_foreign_sentence_is_left_out() -> None:
    assert list(parts_of("I will send the list on Monday. Asante sana ndugu yangu!", "en")) == [
        "en"
    ]
