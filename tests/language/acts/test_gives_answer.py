"""What is obviously the answer to a question, however late it comes."""

from datetime import datetime

import pytest

from language.acts.gives_answer import gives_answer

TUESDAY = datetime(2026, 2, 10, 9, 0)  # noqa: DTZ001  # a wall clock, as speakers have it
NAMES = {
    "1": ("Amina Juma", "amina"),
    "2": ("Baraka Nyondo", "baraka"),
    "3": ("Jonas de Wit", None),
}
LOGGERS = "Baraka, how many DMAs have a logger?"
READ = "Good morning all. Amina, how many meters did you read in zone 3 last week?"
LIST = "Can you send the list of DMAs and the NRW figures?"
REPAIRED = "Baraka, how many pumps were repaired?"
PUMP = "Did the crew repair the pump at Kisima?"
RELEVES = "Amina, combien de compteurs avez-vous relevés en zone 3 ?"
MEDIDORES = "¿Cuántos medidores instalaron en la zona 3?"
CONTADORES = "Quantos contadores instalaram na zona 3?"
PERDAS = "Qual é a percentagem de perdas em Mtoni?"


@pytest.mark.parametrize(
    ("asked", "language", "answer"),
    [
        (LOGGERS, "en", "4 DMAs have a logger since last year"),
        (LOGGERS, "en", "Jonas, four of the DMAs have a logger"),
        (LOGGERS, "en", "sorry for the delay. DMAs that have a logger: 4"),
        (READ, "en", "we read 412 meters in zone 3"),
        (READ, "en", "zone 3, meters read: 412"),
        (LIST, "en", "I sent the list of DMAs and the NRW figures yesterday"),
        (REPAIRED, "en", "In DMA 4, 3 pumps were repaired"),
        (REPAIRED, "en", "Last week 4 pumps were repaired"),
        (PUMP, "en", "Yes, the crew repaired the pump at Kisima on Friday"),
        (PUMP, "en", "Yes. The pump at Kisima was repaired by the crew"),
        (PUMP, "en", "No, the crew has not repaired the pump at Kisima"),
        (RELEVES, "fr", "Nous avons relevé 412 compteurs en zone 3"),
        (RELEVES, "fr", "compteurs relevés en zone 3 : 412"),
        ("La pompe de Kisima est réparée ?", "fr", "Oui, la pompe de Kisima est réparée"),
        (
            "Vous pouvez m'envoyer le plan du réseau de Mtoni ?",
            "fr",
            "J'ai envoyé le plan du réseau de Mtoni hier",
        ),
        (MEDIDORES, "es", "En la zona 3 instalamos 412 medidores"),
        ("¿Ya repararon la bomba de Kisima?", "es", "Sí, ya reparamos la bomba de Kisima"),
        (CONTADORES, "pt", "Instalámos 412 contadores na zona 3"),
        (CONTADORES, "pt", "na zona 3: contadores instalados: 412"),
        (PERDAS, "pt", "As perdas em Mtoni são de 38 %"),
        ("A bomba de Kisima foi reparada?", "pt", "Sim, a bomba de Kisima foi reparada na sexta"),
    ],
)
def test_who_says_all_that_was_asked_for_has_answered(
    asked: str, language: str, answer: str
) -> None:
    assert gives_answer(answer, asked, TUESDAY, NAMES, language)


@pytest.mark.parametrize(
    ("asked", "language", "words"),
    [
        pytest.param(LOGGERS, "en", "DMA 4 lost its logger", id="a figure that counts nothing"),
        pytest.param(REPAIRED, "en", "DMA 4 pumps were repaired", id="a name with its number"),
        pytest.param(REPAIRED, "en", "in zone 4 pumps were repaired", id="a place with one"),
        pytest.param(LOGGERS, "en", "we bought 4 loggers for the DMAs", id="counts others"),
        pytest.param(LOGGERS, "en", "the loggers of four DMAs are off", id="about them"),
        pytest.param(LOGGERS, "en", "we see on Friday if four DMAs have a logger", id="unsure"),
        pytest.param(LOGGERS, "en", "four DMAs will have a logger in May", id="not yet"),
        pytest.param(LOGGERS, "en", "by 2027 DMAs have a logger each", id="a year"),
        pytest.param(READ, "en", "412 meters are to be read in zone 3", id="to be done"),
        pytest.param(LOGGERS, "en", "four have one", id="short: near or by reply only"),
        pytest.param(
            LOGGERS, "en", "on 12 March we know how many DMAs have a logger", id="still to come"
        ),
        pytest.param(LOGGERS, "en", "On 12 March DMAs get a logger", id="a date is no figure"),
        pytest.param(LOGGERS, "en", "On March 4 the DMAs got a logger", id="nor its last word"),
        pytest.param(LOGGERS, "en", "By 4/3 the DMAs had a logger", id="nor one in figures"),
        pytest.param(LOGGERS, "en", "On the 4th the DMAs got a logger", id="nor its day alone"),
        pytest.param(LOGGERS, "en", "4 DMAs? A logger is lost", id="in two sentences"),
        pytest.param(LOGGERS, "en", 'She wrote "4 DMAs have a logger"', id="quoted"),
        pytest.param(READ, "en", "we read 412 meters in zone 4", id="another place"),
        pytest.param(READ, "en", "we read 40 meters in zone 3 today", id="another time"),
        pytest.param(READ, "en", "412 meters came for zone 3", id="another deed"),
        pytest.param(READ, "en", "meters in zone 3: nobody read them", id="no figure"),
        pytest.param(LIST, "en", "I sent the list of pumps", id="another thing sent"),
        pytest.param(LIST, "en", "the list of DMAs has NRW figures in it", id="nothing sent"),
        pytest.param(PUMP, "en", "the crew will repair the pump at Kisima", id="no yes or no"),
        pytest.param(PUMP, "en", "Yes, the crew has come to Kisima", id="a yes to something else"),
        pytest.param(
            "When can we visit the intake?", "en", "our lab visits the intake on Friday", id="when"
        ),
        pytest.param(
            "Why does the pump at Kisima stop?", "en", "the pump at Kisima stopped", id="why"
        ),
        pytest.param("How many pumps?", "en", "we have 4 pumps", id="one word alone"),
        pytest.param(RELEVES, "fr", "412 compteurs sont arrivés en zone 3", id="fr"),
        pytest.param(MEDIDORES, "es", "llegaron 412 medidores para la zona 3", id="es"),
        pytest.param(CONTADORES, "pt", "412 contadores chegaram à zona 3", id="pt"),
        pytest.param("How nice!", "en", "Yes, how nice is that", id="nothing asked"),
        pytest.param("", "en", "4 DMAs have a logger", id="asked about access"),
    ],
)
def test_what_is_said_beside_a_question_is_no_answer(
    asked: str, language: str, words: str
) -> None:
    assert not gives_answer(words, asked, TUESDAY, NAMES, language)


ENGINEERS = "Jonas, how many engineers come for the visit?"
ROOMS = "Jonas, how many rooms do you need for the mission in March?"
CHAMBRES = "Jonas, combien de chambres vous faut-il pour la mission de mars ?"
TECNICOS = "Baraka, quantos técnicos vêm na visita?"


@pytest.mark.parametrize(
    ("asked", "language", "words", "to_asker", "answers"),
    [
        (ENGINEERS, "en", "Amina, four engineers come for the visit", True, True),
        (ENGINEERS, "en", "four engineers come for the visit", False, False),
        (ENGINEERS, "en", "Amina, we had four visits", True, False),
        (TECNICOS, "pt", "Amina, vamos quatro técnicos na visita", True, True),
        (TECNICOS, "pt", "Amina, os quatro técnicos chegaram", True, False),
        (ROOMS, "en", "Amina, three rooms please", True, True),
        (ROOMS, "en", "Amina, we need 3 rooms pls", True, True),
        (ROOMS, "en", "three rooms please", False, False),
        (ROOMS, "en", "Amina, three rooms are being painted", True, False),
        (ROOMS, "en", "Amina, three engineers please", True, False),
        (ROOMS, "en", "Amina, maybe three rooms", True, False),
        (CHAMBRES, "fr", "Amina, il nous faut trois chambres s'il vous plaît", True, True),
        ("¿Cuántas habitaciones necesitan en mayo?", "es", "Amina, tres habitaciones", True, True),
        ("Quantos quartos precisam em maio?", "pt", "Amina, precisamos de 3 quartos", True, True),
    ],
)
def test_the_figure_with_what_is_counted_is_enough_when_it_is_said_to_the_asker(
    asked: str, language: str, words: str, to_asker: bool, answers: bool
) -> None:
    told = gives_answer(words, asked, TUESDAY, NAMES, language, to_asker=to_asker)
    assert told is answers
