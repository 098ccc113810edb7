"""What Telegram marks by itself in what people write."""

import pytest

from simulator.world.entities import find_entities
from simulator.world.records import Person
from simulator.world.update_json import user_json

AMINA = Person(11, "Amina", "Juma", "amina_j")
BARAKA = Person(12, "Baraka", "Nyondo")


def found(text: str, *people: Person) -> list[tuple[str, str]]:
    words = text.encode("utf-16-le")
    entities = find_entities(text, [(one, user_json(one)) for one in people])
    return [
        (e["type"], words[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le"))
        for e in entities
    ]


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        pytest.param(
            "/todo@wellkept_bot now", [("bot_command", "/todo@wellkept_bot")], id="command"
        ),
        pytest.param("😀 /todo", [("bot_command", "/todo")], id="after an emoji"),
        pytest.param("either/or and 3/4", [], id="slashes are no commands"),
        pytest.param(
            "@amina_j #action", [("mention", "@amina_j"), ("hashtag", "#action")], id="both"
        ),
        pytest.param("#acción #2026", [("hashtag", "#acción")], id="a number is no hashtag"),
        pytest.param("see https://a.org/b?c=1.", [("url", "https://a.org/b?c=1")], id="address"),
        pytest.param(
            "t.me/wellkept_bot?start=a", [("url", "t.me/wellkept_bot?start=a")], id="t.me"
        ),
        pytest.param("mail a@b.org", [("email", "a@b.org")], id="a mail address mentions nobody"),
    ],
)
def test_texts_are_marked_as_telegram_does(text: str, entities: list[tuple[str, str]]) -> None:
    assert found(text) == entities


@pytest.mark.parametrize(
    ("text", "person", "entity"),
    [
        pytest.param("@baraka can you?", BARAKA, ("text_mention", "@baraka"), id="by first name"),
        pytest.param("so Baraka Nyondo?", BARAKA, ("text_mention", "Baraka Nyondo"), id="by name"),
        pytest.param("@amina_j can you?", AMINA, ("mention", "@amina_j"), id="by username"),
        pytest.param("@31612 can you?", BARAKA, ("text_mention", "@31612"), id="by a number"),
    ],
)
def test_a_mentioned_person_is_linked(text: str, person: Person, entity: tuple[str, str]) -> None:
    assert found(text, person) == [entity]
