"""What the members of a Spanish-speaking group ask and take on without marks, beside news."""

import pytest

from tests.language.packs.es.spanish import said

# what is asked, and beside it what sounds like it and is none
ASKED = [
    ("el flete quién lo paga", "el flete lo paga la asociación"),
    ("y al final el banco que dijo", "al final el banco dijo que no"),
    ("Hugo cuanto te debo de la gasolina", "le debo la gasolina a Hugo"),
    ("la clave del salon cual es", "la clave del salon es la de siempre"),
    ("quien trae el proyector", "quien la hace la paga"),
    ("que medida de cable llevamos", "que hacemos lo que podemos"),
    ("hasta cuando hay plazo", "hasta que salió el sol estuvimos"),
    ("con quien hablo para lo de la carpa", "hable con la encargada de la carpa"),
    ("donde dejaron las lonas", "las lonas las dejaron en la bodega"),
    ("se acuerdan donde quedó la llave", "no me acuerdo donde quedó la llave"),
    ("el megáfono es de ustedes o de la escuela", "el megáfono es de la escuela"),
    ("las cajas las recogemos nosotros o las traen", "las cajas las recogieron ayer"),
    ("hay asamblea el lunes o es feriado", "el lunes es feriado y no hay asamblea"),
    ("voy o no voy", "voy o no voy, da lo mismo, ya está perdido"),
    ("usted tiene el número del párroco, no", "por ahora no hay nada, no"),
    ("falta un mantel, alguien tiene", "alguien dejó un mantel"),
    ("ya les entregaron las llaves", "ya entregaron las llaves"),
    ("podemos mover la reunión al martes", "podemos estar orgullosos"),
    ("quieren que lleve la impresora", "quieren que lleve la impresora y la llevo"),
    ("Fermín te encargas tú de las luces", "Fermín se encarga de las luces"),
    ("el vigilante pregunta si cierra, qué le digo", "el vigilante preguntó si cerraba"),
]
REQUESTED = [
    ("Chela pásame el recibo de la luz", "Chela pasó el recibo de la luz"),
    ("está movida la foto, mándala otra vez", "ya mandaron la foto otra vez"),
    ("quiten el carro de la entrada por favor", "quitaron el carro de la entrada"),
    ("bájenle a la bulla", "le bajaron a la bulla"),
    ("lleven sus gafetes", "llevaron sus gafetes"),
    ("vengan temprano", "vinieron temprano"),
    ("que alguien apague el compresor", "que alguien les dé una medalla a esos muchachos"),
    ("nos comparten el logo", "nos comparten siempre sus alegrías"),
    ("no se les olvide el sello", "a nadie se le olvidó el sello"),
    ("se necesitan dos personas para la carpa", "vinieron dos personas para la carpa"),
    ("sería mucho pedir que lleguen a las siete", "sería lindo repetirlo"),
    ("dice mi jefa que cuándo llegan las facturas", "dice mi jefa que llegaron las facturas"),
]
PROMISED = [
    ("nosotros ponemos el toldo y ustedes las sillas", "nosotros siempre ponemos el toldo"),
    ("entre Ada y yo armamos las bolsitas", "entre todas armaron las bolsitas"),
    ("dame un minuto que lo busco", "hace tiempo que lo busco"),
    ("déjame ver", "me dejó ver las fotos"),
    ("lo intento", "lo intentó"),
    ("saliendo de aquí te llamo", "salieron de aquí y llamaron"),
    ("los refrescos corren por mi cuenta", "los refrescos corren por cuenta de la alcaldía"),
    ("no se preocupen que yo les llevo los papeles", "dijo que yo les llevo la contraria"),
    ("de la difusión me encargo yo", "quedó en el enlace de siempre"),
]


@pytest.mark.parametrize(("asked", "told"), ASKED + REQUESTED)
def test_what_a_group_asks_without_marks(asked: str, told: str) -> None:
    assert said(asked).needs_answer
    assert not said(told).needs_answer


@pytest.mark.parametrize(("taken_on", "told"), PROMISED)
def test_what_a_member_takes_on(taken_on: str, told: str) -> None:
    assert said(taken_on).promise
    assert not said(told).promise


@pytest.mark.parametrize(
    "text",
    [
        "cuando termine el turno corrijo las cuentas y les aviso",
        "apenas cobre deposito mi parte",
        "yo les doy la charla a los de quinto en octubre",
    ],
)
def test_what_comes_after_something_else_is_kept(text: str) -> None:
    assert said(text).worth_tracking


def test_asking_for_a_moment_is_no_request() -> None:
    assert not said("dame 5 min que lo busco").needs_answer
    assert not said("déjame ver").needs_answer
