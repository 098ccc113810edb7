"""Who is spoken to by name, and who is only spoken about."""

from datetime import UTC, datetime

import pytest

from language import addresses_side, match_name, named, read, spoken_to
from language.entities.addressee import uncalled

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)

NAMES = {
    "anna": ("Anna de Wit", "anna_w"),
    "pieter": ("Pieter Jansen", None),
    "grace": ("Grace Achieng", None),
    "omar": ("Omar Haddad", "omarh"),
    "lina": ("Lina Haddad", None),
    "ofa": ("'Ofa Tu'ipulotu", None),
    "jose": ("José Pereira", None),
    "jun": ("Jun Santos", None),
    "john1": ("John Otieno", None),
    "john2": ("John Mwangi", "johnm"),
    "will": ("Will Turner", None),
}

SPOKEN = [
    ("Anna is the mission of 28 June confirmed?", {"anna"}),
    ("Grace could you tell us who is the contact", {"grace"}),
    ("@omarh can u send", {"omar"}),
    ("@omar can u send", {"omar"}),
    ("Pieter did you see the slides?", {"pieter"}),
    ("Lina, first review 30 November then? pls confirm", {"lina"}),
    ("we made 3 options. Anna can you check option B", {"anna"}),
    ("Good morning Grace, Omar and Lina! Happy to start", {"grace", "omar", "lina"}),
    ("Good morning Grace, Omar! Lina can you start?", {"lina"}),
    ("dear Pieter we dont have loggers", {"pieter"}),
    ("Grace the file you sent is empty, can u resend?", {"grace"}),
    ("sorry Jun here again", {"jun"}),
    ("Thank you Anna, all good", {"anna"}),
    ("no problem Lina thanks", {"lina"}),
    ("ofa pls approve", {"ofa"}),
    ("'Ofa, please approve", {"ofa"}),
    ("jose can you call me", {"jose"}),
    ("what do you think, Grace?", {"grace"}),
    ("Grace and Lina, can you check?", {"grace", "lina"}),
    ("Hi Otieno, any news?", {"john1"}),
    ("hi John Mwangi any news?", {"john2"}),
    ("Will, can you come?", {"will"}),
    ("ok Omar when do we start", {"omar"}),
    ("Draft is in your mail. Grace please look at art. 7", {"grace"}),
]

NOT_SPOKEN = [
    "Anna is the lead.",
    "Anna is in the field?",
    "NRW is Omar (he is much in the field), backup Lina",
    "I will remind Omar",
    "Jun sent the findings to the CEO",
    "Pieter and I talked today",
    "Omar is at the intake",
    "can you ask Omar?",
    "by 12 Jun please",
    "Grace will send it",
    "thanks to Lina we have it",
    "hi John, any news?",
    "will you come?",
    "the list of Grace is complete",
    "good morning all",
    "did Omar send it?",
]


@pytest.mark.parametrize(("text", "keys"), SPOKEN)
def test_who_is_addressed_by_name_is_found(text: str, keys: set[str]) -> None:
    assert spoken_to(text, NAMES) == keys


@pytest.mark.parametrize("text", NOT_SPOKEN)
def test_who_is_only_spoken_about_is_not(text: str) -> None:
    assert spoken_to(text, NAMES) == frozenset()


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("NRW is Omar, backup Lina", {"omar", "lina"}),
        ("I will remind @johnm", {"john2"}),
        ("by 12 Jun", set()),
        ("John sent it", set()),
        ("Anna de Wit and José", {"anna", "jose"}),
    ],
)
def test_everybody_named_anywhere(text: str, keys: set[str]) -> None:
    assert named(text, NAMES) == keys


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("grace", ["grace"]),
        ("Grace Achieng", ["grace"]),
        ("@omar", ["omar"]),
        ("@johnm", ["john2"]),
        ("Otieno", ["john1"]),
        ("john", ["john1", "john2"]),
        ("Haddad", ["lina", "omar"]),
        ("ofa", ["ofa"]),
        ("jose", ["jose"]),
        ("de Wit", ["anna"]),
        ("piet", ["pieter"]),
        ("nobody", []),
        ("", []),
        ("the DG", []),
    ],
)
def test_a_typed_name_finds_its_bearers(words: str, keys: list[str]) -> None:
    assert match_name(words, NAMES) == keys


@pytest.mark.parametrize(
    "text",
    ["can your side lend 2?", "you guys are quick", "could anyone on your end look", "your team"],
)
def test_the_other_side_as_a_whole_is_addressed(text: str) -> None:
    assert addresses_side(text)


@pytest.mark.parametrize("text", ["side walk", "our side is ready", "can you send it"])
def test_no_side_is_addressed(text: str) -> None:
    assert not addresses_side(text)


@pytest.mark.parametrize(
    ("language", "text", "asks"),
    [
        ("en", "Grace how many rooms do you need", True),
        ("en", "Grace what time is the call", True),
        ("en", "Grace when she arrives will bring the pump", False),
        ("en", "Grace who arrived yesterday has the keys", False),
        ("fr", "Grace combien de chambres il vous faut", True),
        ("fr", "Bonjour Grace où est le rapport", True),
        ("fr", "Grace quand il arrive apporte la pompe", False),
        ("es", "Grace cuantas habitaciones necesitan", True),
        ("es", "Grace cuando llegue trae la bomba", False),
        ("pt", "Grace quantos técnicos vêm na visita", True),
        ("pt", "Bom dia Grace onde fica o furo 3", True),
        ("pt", "Grace quando chegar traz a bomba", False),
        ("pt", "a Grace sabe quantos técnicos vêm", False),
        ("en", "Morning all. Grace can you share the tariff table", True),
        ("en", "table.xlsx Grace please check it and tell me what is missing", True),
        ("en", "Grace is the block tariff per month or per year?", True),
        ("en", "Grace is in Kisumu or Nakuru", False),
        ("fr", "plan.pdf Grace peux-tu le relire et me donner ton avis ?", True),
        ("fr", "Grace dis-moi quel jour vous arrivez", True),
        ("fr", "Grace vous salue tous", False),
        ("es", "Grace ¿quién maneja el catastro?", True),
        ("es", "Grace ¿nos puedes pasar el plano?", True),
        ("es", "Grace me confirmas si el taller va el lunes", True),
        ("es", "acta.pdf Grace ¿la puedes revisar?", True),
        ("es", "Grace me contó del taller", False),
        ("pt", "bom dia. Grace consegues mandar o mapa", True),
        ("pt", "Grace diz-me por favor qual é a marca", True),
        ("pt", "Grace já tens o mapa?", True),
        ("pt", "guia.pdf Grace pf lê o guia e manda os teus comentários", True),
        ("pt", "Grace consegue sempre tudo", False),
        ("en", "Grace by the way how many meters are fitted", True),
        ("en", "grace can you share the map", True),
        ("fr", "Grace au fait combien de forages marchent", True),
        ("fr", "Grace petite question : qui paie le carburant", True),
        ("es", "Grace por cierto cuántos pozos tienen", True),
        ("es", "Grace una dudita, el hotel lo pagan ustedes o nosotros", True),
        ("pt", "grace ja agora gostava de saber se usam telemetria", True),
        ("pt", "grace já mediste a pressão no furo 2", True),
    ],
)
def test_a_name_is_called_without_its_comma(language: str, text: str, asks: bool) -> None:
    assert read(uncalled(text, NAMES, language), NOW, language).needs_answer is asks
    assert not asks or spoken_to(text, NAMES, language) == {"grace"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Grace you are a star"),
        ("en", "Grace please accept our condolences"),
        ("en", "Grace let me thank you for the tea"),
        ("fr", "Grace vous remercie pour hier"),
        ("fr", "Grace tu nous manques"),
        ("fr", "Grace quelle belle photo"),
        ("es", "Grace nos contó lo de la bomba"),
        ("es", "Grace me avisó que llega tarde"),
        ("es", "Grace por favor cuídate mucho"),
        ("pt", "Grace tens toda a razão"),
        ("pt", "Grace já podes descansar"),
        ("pt", "Grace vcs arrasaram"),
    ],
)
def test_what_is_only_said_to_or_of_somebody_asks_nothing(language: str, text: str) -> None:
    assert not read(uncalled(text, NAMES, language), NOW, language).needs_answer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "grace in small things matters"),
        ("en", "hope you know how much it helped"),
        ("fr", "grace à vous la pompe tourne"),
        ("pt", "hope já é tarde"),
    ],
)
def test_a_word_in_small_letters_is_no_name_unless_it_is_asked(language: str, text: str) -> None:
    names = {"grace": ("Grace Achieng", None), "hope": ("Hope Mwale", None)}
    assert spoken_to(text, names, language) == frozenset()


def test_what_we_may_do_is_asked_of_who_is_called_in_front() -> None:
    text = "bem recebido. grace podemos usar as vossas fotos?"
    assert spoken_to(text, NAMES, "pt") == {"grace"}
