"""Which answer is wanted: a yes, an opinion on a paper, or something else."""

from datetime import UTC, datetime

import pytest

from language import read

NOW = datetime(2026, 6, 22, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "please read chapter 2 and send us your remarks", "review"),
        ("en", "Please check it and tell me what is missing", "review"),
        ("en", "can you confirm that the workshop is online", "confirm"),
        ("en", "can you confirm when the workshop starts", "chat_question"),
        ("en", "please check it and let me know if anything is missing", "review"),
        ("fr", "peux-tu le relire et me dire s'il manque quelque chose", "review"),
        ("es", "revisen el acta y avisen si algo falta", "review"),
        ("pt", "pf revê a acta e diz-me se falta alguma coisa", "review"),
        ("fr", "merci de lire le chapitre 2 et de nous faire tes remarques", "review"),
        ("fr", "Awa, vous confirmez que la réunion est en ligne", "confirm"),
        ("es", "por favor lean el capítulo 2 y manden sus comentarios", "review"),
        ("es", "me confirmas que el taller es en línea", "confirm"),
        ("pt", "por favor leia o capítulo 2 e mande as suas observações", "review"),
        ("pt", "pf lê o guia e manda os teus comentários", "review"),
        ("pt", "podes confirmar se a missão fica para segunda?", "confirm"),
    ],
)
def test_what_answer_is_wanted(language: str, text: str, kind: str) -> None:
    reading = read(text, NOW, language)
    assert reading.needs_answer
    assert reading.kind == kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "haha the org chart, the holiest paper of any utility on earth, right?"),
        ("es", "jaja el organigrama, el papel más sagrado de toda empresa ¿verdad?"),
        ("fr", "mdr l'organigramme, le papier le plus sacré de toutes les régies, hein ?"),
        ("pt", "kkkk o organograma, o papel mais sagrado de qualquer empresa, certo?"),
        ("pt", "bom feriado, vejam o desfile por mim"),
        ("en", "still missing two signatures, I will send the minutes on Thursday"),
        ("es", "me falta una firma, les paso el acta el jueves"),
        ("es", "Al acta le falta la firma, se la paso el jueves"),
        ("es", "el balance no me sale todavía, lo mando el jueves"),
        ("fr", "il me manque encore deux signatures, j'envoie le PV jeudi"),
        ("pt", "ainda faltam duas assinaturas, envio a acta na quinta"),
        ("pt", "boa pergunta, vejo com o armazém e te falo"),
        ("pt", "não sei se isso é normal ou é avaria, vou medir"),
        ("en", "the parts are still in Mombasa... what can you do 🙄"),
        ("fr", "encore une coupure, qu'est-ce que vous voulez 😅"),
        ("es", "otra vez sin luz, qué podemos hacer 🤷"),
    ],
)
def test_who_laughs_wishes_or_excuses_asks_nothing(language: str, text: str) -> None:
    assert not read(text, NOW, language).needs_answer


def test_an_offer_of_hours_does_not_answer_its_own_question() -> None:
    text = "¿a qué hora les viene bien? nosotros podemos de 15 a 16"
    assert read(text, NOW, "es").needs_answer


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "o contador 7 anda para trás de madrugada isso e normal ou e avaria"),
        ("es", "la bomba vibra al arrancar eso es normal o hay que pararla"),
        ("fr", "le compteur recule la nuit c'est normal ou c'est une panne"),
        ("en", "the meter runs backwards at night is that normal or is it broken"),
        ("es", "ustedes allá cada cuánto lavan los tanques"),
        ("pt", "vocês aí como medem o caudal, com ultrassom ou pela curva"),
        ("fr", "chez vous qui relève les compteurs"),
    ],
)
def test_a_question_at_the_end_or_behind_who_is_asked_is_heard(language: str, text: str) -> None:
    assert read(text, NOW, language).needs_answer
