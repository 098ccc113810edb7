"""What is asked in Spanish without marks, and what is taken on, beside news that sound alike."""

import pytest

from tests.language.packs.es.spanish import said

ENQUIRIES = [
    "quiero saber los horarios de la oficina",
    "hola, información sobre los cursos de soldadura",
    "buenas tardes, para consultar por un reclamo",
    "a cargo de quién queda el oficio",
    "en qué consiste el programa",
    "cuanto tiempo dura la capacitación",
    "buenas tardes precios",
    "precio del medidor de media pulgada",
    "el enlace por favor",
    "anular solicitud",
    "hablar con un asesor",
    "tengo dudas con la última factura",
    "no entiendo por qué me cobran dos veces",
    "no me llega el recibo al correo",
    "me sigue llegando el aviso de corte",
    "me aparece que la cuenta no existe",
    "el formulario que mandaron no abre",
    "llevo días intentando comunicarme",
    "seguimos sin recibir respuesta",
    "no sé si mi inscripción quedó registrada",
    "hay que sacar cita o se puede ir sin más",
]
QUESTIONS = [
    "aceptan tarjeta",
    "hola buenas, hacen mantenimiento de medidores",
    "se puede pagar en cuotas",
    "todavía tienen tubos de cuatro pulgadas",
    "hablaste con el alcalde",
    "Nilda te llegó el plano nuevo",
    "ustedes también lavan los filtros de noche",
    "usted cree que basta un turno",
    "los de laboratorio quieren saber cuándo pasan por las muestras",
    "pregunta la gerente si ya tenemos fecha",
    "dice Teresa que si pueden prestar la bomba",
    "llevo yo las llaves o ya las tienen",
    "por cierto quién viaja a Cusco",
    "y de los tubos qué supieron",
    "qué tal les cae el miércoles a las tres",
    "tendrán un multiparámetro de sobra",
    "a alguien le abre el archivo",
    "el viático lo cubre quién",
    "Don Efraín usted tiene el plano viejo",
]
REQUESTS = [
    "manda la foto del tablero",
    "revisad el acta antes del lunes",
    "pasadme la lista de asistentes",
    "devuélvame el contrato firmado",
    "háblame de la obra",
    "Rubén fíjate si quedó cerrada la compuerta",
    "Luz Mery me mandas el contacto del proveedor",
    "alguien que me preste un cable",
    "falta que nos manden la firma",
    "me ayudan a revisar la hoja",
]


@pytest.mark.parametrize("text", [*ENQUIRIES, *QUESTIONS, *REQUESTS])
def test_who_asks_without_a_mark_waits_for_an_answer(text: str) -> None:
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Información sobre el taller: empieza a las 9 en la sala B",
        "Horario de atención: 8 a 16 h",
        "Para enviar los datos usen el formato nuevo",
        "silencio por favor",
        "cancelar la visita fue lo mejor",
        "no tengo dudas, está muy claro",
        "No entiendo por qué la gente no paga",
        "mi hijo no me deja trabajar",
        "aún no me han respondido de almacén",
        "seguimos sin luz en la planta",
        "no sé si mi jefe viene",
        "en cuanto llega el repuesto lo instalan los del taller",
        "o pagan o tenemos que cortar",
        "atienden bien en ese hotel",
        "Cobran 40 soles por la noche con desayuno",
        "Se puede cerrar la llave y esperar media hora.",
        "tienen problemas con la turbidez desde ayer",
        "hiciste un gran trabajo",
        "te pasaste, quedó precioso",
        "ya te llegó el turno, felicidades",
        "Ustedes trabajan muy bien con los barrios",
        "Los usuarios quieren saber por qué subió la tarifa",
        "el manual dice cuándo se lava el filtro",
        "dice la ingeniera que si llueve no vienen",
        "con qué poco se arregla todo",
        "alguien tiene que avisar a los vecinos",
        "Tendrán una sorpresa el lunes",
        "Si quieren les llevo café",
        "si aprueban el presupuesto compramos la bomba",
        "trae el agua con mucha arena",
        "Confirma el laboratorio que el agua es apta",
        "nos traen el almuerzo a la una",
        "Es necesario cambiar la válvula",
        "Me gustaría aprender a usar ese equipo",
        "Podría dormir dos días seguidos",
        "cuánto trabajo hay detrás de un vaso de agua",
        "mañana me operan, deséenme suerte",
    ],
)
def test_news_that_sound_like_it_stay_silent(text: str) -> None:
    assert not said(text).needs_answer


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("os paso el plano en cuanto lo revise Julia", "paso el plano"),
        ("apenas llegue el repuesto les instalo la bomba", "instalo la bomba"),
        ("Cuando salga el pago les deposito la diferencia", "deposito la diferencia"),
        ("el presupuesto lo mando yo", "el presupuesto lo mando yo"),
        ("yo cierro la compuerta del tanque norte", "cierro la compuerta del tanque norte"),
        ("Te reservo una silla cerca de la pantalla", "reservo una silla cerca de la pantalla"),
        ("apúntenme para llevar las mesas", "llevar las mesas"),
        ("este viernes sin falta les abono el saldo", "abono el saldo"),
        ("me comprometo con las fotos antes del viernes", "me comprometo con las fotos"),
        (
            "voy a ir redactando los términos de referencia",
            "redactando los términos de referencia",
        ),
        ("el lunes arrancamos con la limpieza de los pozos", None),
        ("el lunes te tengo los precios", None),
        ("hago yo la lista de asistentes", "hago yo la lista de asistentes"),
        ("nos encargamos nosotros del almuerzo del taller", None),
    ],
)
def test_what_somebody_takes_on_is_remembered(text: str, what: str | None) -> None:
    reading = said(text)
    assert reading.worth_tracking
    assert not reading.needs_answer
    assert what is None or reading.what == what


@pytest.mark.parametrize(
    "text",
    [
        "ya vamos bajando",
        "espera que miro el plano",
        "voy a ver si la consigo",
        "bueno, le echo un vistazo",
        "regreso en un ratito",
        "más tarde reviso el anexo",
        "ahí estaremos los cuatro",
        "dame cinco minutos y te llamo",
        "Prometemos que no llegaremos tarde",
        "no les fallaré",
        "no volveré a llegar tarde",
        "ya friego yo",
        "ahora mismo bajo",
        "os invito a cenar",
    ],
)
def test_what_is_small_is_a_promise_and_forgotten(text: str) -> None:
    assert said(text).promise
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "el acta la firma la ingeniera",
        "cuando llueve cierro la compuerta",
        "En cuanto llegaron los tubos les avisamos",
        "apenas pueda me escapo",
        "Yo no cierro la válvula, la cierra el turno de noche",
        "los lunes cierro temprano",
        "El lunes depósito lleno y sin problemas",
        "mañana ingreso gratis al museo del agua",
        "te cuento que ayer llegamos tarde",
        "les guardo mucho cariño",
        "le llevo tres años a mi hermano",
        "Me anotaron en el taller equivocado",
        "les paso los planos o ya los tienen",
        "ya voy por la mitad del manual",
        "vamos a ver si el municipio responde",
        "les prometo que no fue mi culpa",
        "no volveré a ese restaurante",
        "ya tengo yo bastante",
        "ahora mismo estamos en la planta",
        "les invito a revisar el documento",
        "Volveremos a vernos algún día",
        "Ojalá te guarden un sitio",
    ],
)
def test_what_sounds_like_a_promise_and_is_none(text: str) -> None:
    assert not said(text).promise


def test_a_full_stop_makes_news_of_it() -> None:
    assert said("se puede pagar en dos partes").needs_answer
    assert not said("se puede pagar en dos partes.").needs_answer


def test_a_greeting_in_front_changes_nothing() -> None:
    assert said("Buenos días! aceptan tarjeta").needs_answer
    assert not said("Ayer fuimos al banco. aceptan tarjeta").needs_answer
