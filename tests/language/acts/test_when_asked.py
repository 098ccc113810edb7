"""Until when an answer is wanted, and what is only asked about."""

from datetime import UTC, date, datetime

import pytest

from language import read

NOW = datetime(2026, 6, 22, 10, 0, tzinfo=UTC)
MONDAY, FRIDAY = date(2026, 6, 29), date(2026, 6, 26)


@pytest.mark.parametrize(
    ("language", "text", "by"),
    [
        ("en", "Grace, can you tell us how many people come on Monday?", None),
        ("en", "Please let us know whether the hall is free on Monday", None),
        ("en", "Can you confirm that the pump arrives by Friday?", None),
        ("en", "Can you tell us how many people come, by Friday please", FRIDAY),
        ("en", "Please confirm by Friday if the visit is on Monday", FRIDAY),
        ("en", "Can you send the list by Friday?", FRIDAY),
        ("fr", "Pouvez-vous nous dire quels quartiers on visite lundi ?", None),
        ("fr", "Peux-tu confirmer que la mission est bien pour lundi ?", None),
        ("fr", "Peux-tu envoyer la liste d'ici vendredi ?", FRIDAY),
        ("es", "¿me puedes decir cuántos vienen el lunes?", None),
        ("es", "por favor confirma si la visita queda para el lunes", None),
        ("es", "por favor confirma hasta el viernes si la visita es el lunes", FRIDAY),
        ("pt", "podes confirmar se a reunião fica para segunda?", None),
        ("pt", "consegues dizer-me quantos vêm na segunda?", None),
        ("pt", "podes mandar a lista até sexta?", FRIDAY),
        ("en", "Could you read the plan and tell me if it works, by Friday", FRIDAY),
        ("en", "Please tell me if you can finish by Friday", None),
        ("fr", "merci de relire la charte et de me dire si elle convient, d'ici vendredi", FRIDAY),
        ("es", "puedes revisar el acta y decirme si está bien, antes del sábado", FRIDAY),
        ("pt", "podes rever a minuta e dizer-me se está bem, até sexta", FRIDAY),
    ],
)
def test_a_date_of_the_matter_is_no_deadline(language: str, text: str, by: date | None) -> None:
    reading = read(text, NOW, language)
    assert reading.needs_answer
    assert (reading.answer_by and reading.answer_by.on) == by
