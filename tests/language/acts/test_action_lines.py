"""Action items as they are typed behind `#action`, seen from Thursday 5 February 2026."""

from datetime import UTC, date, datetime

import pytest

from language import action_body, parse_action, parse_actions

NOW = datetime(2026, 2, 5, 11, 30, tzinfo=UTC)

ITEMS = [
    ("Lina: send the valve list by Wed 11 Feb", "Lina", "send the valve list", date(2026, 2, 11)),
    (
        "Omar: draft ToR for second visit (9-13 March) and share by tue",
        "Omar",
        "draft ToR for second visit (9-13 March) and share",
        date(2026, 2, 10),
    ),
    ("Lina - valve list - 11 Feb", "Lina", "valve list", date(2026, 2, 11)),
    ("@lina send the list by friday", "@lina", "send the list", date(2026, 2, 6)),
    ("@lina - send the list", "@lina", "send the list", None),
    ("send the list by friday", None, "send the list", date(2026, 2, 6)),
    ("Lina to call the bank tomorrow", "Lina", "call the bank", date(2026, 2, 6)),
    ("Grace & Omar: check meters, 12/2", "Grace & Omar", "check meters", date(2026, 2, 12)),
    ("the DG: sign MoU", "the DG", "sign MoU", None),
    ("Lina, send list", "Lina", "send list", None),
    ("Lina Haddad: budget until end of month", "Lina Haddad", "budget", date(2026, 2, 28)),
    ("lina: budget", "lina", "budget", None),
    ("Draft the ToR: by friday", None, "Draft the ToR", date(2026, 2, 6)),
    (
        "Grace: put option C in the plan with owner + date for each line - by 26 Aug",
        "Grace",
        "put option C in the plan with owner + date for each line",
        date(2026, 8, 26),
    ),
    ("Omar - fix valve at km 3 - end of month", "Omar", "fix valve at km 3", date(2026, 2, 28)),
    ("Omar: list by 30 February", "Omar", "list by 30 February", None),
    (": Grace - budget", "Grace", "budget", None),
    ("Grace: friday", "Grace", "", date(2026, 2, 6)),
    ("", None, "", None),
    ("by friday Omar", None, "Omar", date(2026, 2, 6)),
    ("Omar: report of 3 March", "Omar", "report of 3 March", None),
    ("'Ofa: approve plan - 28 Aug", "'Ofa", "approve plan", date(2026, 8, 28)),
    ("Omar: send the list by yesterday", "Omar", "send the list", date(2026, 2, 4)),
    ("Omar: send the list for today", "Omar", "send the list", date(2026, 2, 5)),
    ("Omar : envoyer la liste pour hier", "Omar", "envoyer la liste", date(2026, 2, 4)),
    ("Omar: mandar la lista para ayer", "Omar", "mandar la lista", date(2026, 2, 4)),
    ("Omar: enviar a lista para ontem", "Omar", "enviar a lista", date(2026, 2, 4)),
    ("Omar: repair what broke yesterday", "Omar", "repair what broke yesterday", None),
    ("Omar: add the readings until yesterday", "Omar", "add the readings until yesterday", None),
    ("me: send the list", "me", "send the list", None),
    ("a mí: mandar la lista", "a mí", "mandar la lista", None),
    ("I will send the list", "I", "send the list", None),
    ("me to send the list", "me", "send the list", None),
]


@pytest.mark.parametrize(("text", "who", "what", "due"), ITEMS)
def test_an_item_is_read(text: str, who: str | None, what: str, due: date | None) -> None:
    item = parse_action(text, NOW)
    assert (item.who, item.what) == (who, what)
    assert (item.due.on if item.due else None) == due


def test_a_list_is_read_line_by_line() -> None:
    text = "Actions:\n1. Lina - valve list - 11 Feb\n- Omar: ToR by tue\n\n• send the budget"
    assert [(i.who, i.what) for i in parse_actions(text, NOW)] == [
        ("Lina", "valve list"),
        ("Omar", "ToR"),
        (None, "send the budget"),
    ]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Thank you for the call! #action Lina: list", ("Lina: list", False)),
        ("#Action: Lina list", ("Lina list", False)),
        ("#actions\nLina - list - fri\nOmar - ToR", ("Lina - list - fri\nOmar - ToR", True)),
        ("#action\n- Lina: list\n- Omar: ToR", ("- Lina: list\n- Omar: ToR", True)),
        ("#acción Ana: lista", ("Ana: lista", False)),
        ("#accion Ana", ("Ana", False)),
        ("#ação Rui", ("Rui", False)),
        ("#acao Rui", ("Rui", False)),
        ("#action", ("", False)),
        ("#action Lina: list #action Omar: ToR", ("Lina: list\nOmar: ToR", True)),
        (
            "#action Lina: list\nof DMAs\n#action Omar: ToR",
            ("Lina: list of DMAs\nOmar: ToR", True),
        ),
        (
            "#actions\nLina: list\nOmar: ToR #action Ana: map",
            ("Lina: list\nOmar: ToR\nAna: map", True),
        ),
        ("#action Lina: list #action", ("Lina: list", False)),
        ("no tag", None),
        ("#actionplan is ready", None),
    ],
)
def test_the_text_behind_the_tag(text: str, body: tuple[str, bool] | None) -> None:
    assert action_body(text) == body


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Marco: revisar válvulas", "Marco"),
        ("Marco Huamán: revisar válvulas hasta el lunes", "Marco Huamán"),
        ("revisar: válvulas", None),
    ],
)
def test_a_name_that_is_a_verb_too_is_a_name_in_capitals(text: str, who: str | None) -> None:
    assert parse_action(text, NOW, "es").who == who
