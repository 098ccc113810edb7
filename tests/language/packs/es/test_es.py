"""Spanish as it is written from Peru to Spain: promises and questions."""

import pytest

from tests.language.packs.es.spanish import said


@pytest.mark.parametrize(
    ("text", "what", "on"),
    [
        ("Les mando las fotos el viernes", "mando las fotos", "2026-03-06"),
        ("Mañana a primera hora les paso los datos", "paso los datos", "2026-03-06"),
        ("El lunes sin falta le entrego el informe", "entrego el informe", "2026-03-09"),
        ("se lo envio por correo antes del 18", "lo envio por correo", "2026-03-17"),
        ("Os envío la hoja el martes", "envío la hoja", "2026-03-10"),
        ("Le haré llegar el acta antes del 20", "haré llegar el acta", "2026-03-19"),
        ("preparare el borrador para la proxima semana", "preparare el borrador", "2026-03-13"),
        ("Voy a mandarlo mañana", "mandarlo", "2026-03-06"),
        ("Yo me encargo de reservar el hotel para el lunes", "reservar el hotel", "2026-03-09"),
        ("Claro que si, se lo mando mañana", "lo mando", "2026-03-06"),
        ("Lo mando mañana, perdón es feriado, el lunes", "Lo mando", "2026-03-09"),
        ("mañana no puedo, el martes sí te mando el acta", "mando el acta", "2026-03-10"),
        ("El viernes vamos a la planta y les mando las fotos", "mando las fotos", "2026-03-06"),
        ("Te mando la copia a más tardar el 20", "mando la copia", "2026-03-20"),
        ("para el viernes tendré listo el informe", "tendré listo el informe", "2026-03-06"),
        ("Antes del martes os mando el guion", "mando el guion", "2026-03-09"),
        ("El plano os lo paso el martes", "El plano os lo paso", "2026-03-10"),
        (
            "mañana las fotos de la visita se las mando",
            "las fotos de la visita se las mando",
            "2026-03-06",
        ),
        ("Quedamos en mandarles la ficha el martes", "mandarles la ficha", "2026-03-10"),
        (
            "El lunes les estaremos enviando la base de datos",
            "enviando la base de datos",
            "2026-03-09",
        ),
        ("La hoja la tengo para el lunes", "La hoja la tengo", "2026-03-09"),
        ("El viernes os digo si compensa cambiarla", "digo si compensa cambiarla", "2026-03-06"),
        ("el lunes 9 es feriado acá, así que lo entrego el martes", "lo entrego", "2026-03-10"),
        ("el lunes no hay nadie, el martes os paso el acta", "paso el acta", "2026-03-10"),
    ],
)
def test_a_promise_with_a_day_is_remembered(text: str, what: str, on: str) -> None:
    reading = said(text)
    assert reading.promise
    assert reading.worth_tracking
    assert reading.due
    assert str(reading.due.on) == on
    assert reading.what == what


@pytest.mark.parametrize(
    "text",
    [
        "Voy a preparar la lista de asistentes",
        "Yo hago la lista de participantes",
        "Me comprometo a entregar el diagnóstico",
    ],
)
def test_a_deliverable_is_remembered_without_a_day(text: str) -> None:
    assert said(text).worth_tracking
    assert said(text).due is None


@pytest.mark.parametrize(
    "text",
    [
        "Ya voy", "Ya te llamo", "ahorita lo reviso", "en 5 minutos entro a la llamada",
        "Ahora te digo", "Haré todo lo posible", "Iré a ver", "Estaremos allí a las dos y media",
    ],
)  # fmt: skip
def test_what_is_done_at_once_is_no_commitment(text: str) -> None:
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "Juan mandó el informe el lunes",
        "Karla mandará las fotos el viernes",
        "El gerente va a firmar mañana",
        "El envío llega el viernes",
        "El paso queda cerrado mañana",
        "Ayer enviamos el informe",
        "Ya enviamos el informe el lunes",
        "Si tengo señal te mando las fotos mañana",
        "Si llega el repuesto les llevamos un data logger el lunes",
        "Ojalá pueda mandarlo mañana",
        "Tal vez te mando algo mañana",
        "Siempre mandamos el reporte los lunes",
        "Me dijo que mandará el plano mañana",
        "Iba a mandarlo ayer pero no pude",
        "No voy a poder ir mañana",
        "Te mando un abrazo grande",
        "La señora Quispe les envía el acta mañana",
        'El gerente dijo: "les mando la carta firmada el lunes"',
        "Nos vemos el lunes",
        "Mañana voy a la oficina",
        "te mando la lista mañana si puedo",
        "Les recuerdo que mañana es la reunión",
        "Le comento que el viernes hubo un corte",
        "Voy a estar en Lima hasta el miércoles",
        "Antes mandábamos el informe los lunes",
        "El informe lo revisa el gerente el lunes",
        "Ayer quedamos en enviar el oficio el viernes",
        "Estaremos celebrando el aniversario el sábado",
        "La planta cuenta con los planos para el lunes",
        "El 3 de marzo enviamos el acta",
        "A lo mejor el lunes les puedo mandar algo",
        "Les propongo mover la llamada al miércoles",
        "Estaremos pasando frío el jueves",
        "El martes 3 enviamos la carta",
        "Será que el lunes nos podemos reunir",
        "No les prometo nada",
    ],
)
def test_others_conditions_the_past_and_wishes_are_no_promise(text: str) -> None:
    assert not said(text).promise


@pytest.mark.parametrize(
    "text",
    [
        "nos pueden compartir su manual porfa",
        "me confirman la fecha porfa",
        "Envíenos su propuesta hasta el 20 de marzo",
        "mandame el archivo",
        "Favor enviar los datos antes del viernes",
        "Necesitamos la lista de participantes para el lunes",
        "quisiera saber cuándo llega el equipo",
        "Quisiera información sobre el curso",
        "buenos días me gustaría cambiar mi dirección",
        "Tengo una duda sobre el formato",
        "Aún no hemos recibido el acta firmada",
        "Será que me pueden mandar el enlace",
        "Le agradecería me confirme la recepción",
        "Recuerden enviar el reporte",
        "Ingeniera, cuando tenga un ratito me revisa el anexo",
        "se me olvidó la contraseña",
        "no sé cómo hacerlo",
        "oiga que la aplicación no abre",
        "tengo que hacer un pago y quería saber si hay algún límite",
    ],
)
def test_a_request_needs_an_answer_without_any_mark(text: str) -> None:
    assert said(text).request
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "cuantos medidores instalaron este mes",
        "cuando es la visita",
        "a que hora es la reunion",
        "Que presion tienen en la zona alta",
        "quien firma el convenio por ustedes",
        "donde compran los medidores",
        "les parece bien el martes",
        "Alguien sabe si hay agua hoy en la planta",
        "Sabes si ya llegó el repuesto",
        "y el informe para cuándo",
        "¿La visita es el lunes, no?",
        "como va la obra",
        "y los macromedidores cuando los mandan",
        "una consulta ustedes como hacen con los que no pagan",
        "tú sabes cómo se reinicia el equipo",
        "qué documentos necesito para la inscripción",
        "a dónde mando el oficio",
        "os importa si empezamos antes",
        "ayer les mandé el acta, la recibieron",
        "Ingeniero le consulto: el equipo aguanta la humedad",
        "estás seguro de ese dato",
        "quiero saber si tienen alguna novedad",
        "alguien que me diga la clave de la red",
    ],
)
def test_a_question_needs_an_answer_without_its_mark(text: str) -> None:
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Cómo sigue tu mamá?",
        "cómo amanecen por Puno?",
        "qué partidazo el de anoche, no?",
        "¿Quién dijo que era fácil?",
        "¿Qué es lo peor de un paro? que después todos quieren agua",
        "Quién ganó anoche?",
        "Cualquier duda me escriben",
        "Si necesitan algo me avisan",
        "quedo atenta a sus comentarios",
        "No duden en preguntar",
        "Quisiera agradecer el apoyo de todos",
        "Necesito vacaciones",
        "Cuídense mucho por favor",
        "preguntaban si ya estaba el presupuesto",
        "Pueden pasar a la oficina cuando quieran",
        "Cuando lleguen me avisan",
        "Que se mejore pronto la licen",
        "tienes razón",
        "tiene usted razón",
        "Ustedes ya saben cómo es esto",
        "Usted tiene un equipo muy bueno",
        "no sé si vamos a llegar o no",
        "Quién sabe cuándo llegará el repuesto",
        "dame un segundo que busco el enlace",
        "Por favor difundir entre los usuarios",
        "no nos importa esperar",
        "Cómo pasa el tiempo",
        "Digamos que vamos bien",
        "Aprobaron el presupuesto municipal",
        "Vieron una serpiente en el pozo",
        "No sé cómo agradecerles",
        "El enlace no funciona pero ya pedimos otro",
    ],
)
def test_greetings_offers_and_jokes_need_none(text: str) -> None:
    assert not said(text).needs_answer
