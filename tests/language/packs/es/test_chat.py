"""What Spanish speakers take on in a few everyday words, beside what only sounds like it."""

import pytest

from tests.language.packs.es.spanish import said

# what is promised, and beside it what sounds like it and is none
PROMISED = [
    ("Te espero en la salida del metro.", "Te espera en la salida del metro."),
    ("Nosotras hacemos la tarta.", "Nosotras hacemos el bachillerato por las tardes."),
    ("nosotros armamos el escenario", "nosotros pintamos la casa el año pasado"),
    ("Las invitaciones las hacemos nosotras.", "Las invitaciones las hacen ellas."),
    ("Yo plancho las camisas.", "Yo plancho las camisas cada domingo."),
    ("Yo conduzco.", "Yo conduzco un camión."),
    ("me apunto para la barra", "me apunto todo y se me olvida"),
    ("No lo volveré a hacer.", "No lo volverá a leer."),
    ("Seguro que voy.", "Seguro que va."),
    ("Juro cuidar de ella.", "Juro haberlo visto."),
    ("No volverá a suceder.", "El tren no volverá a pasar hoy."),
    ("No te dejaré tirada.", "El coche me dejó tirada."),
    ("No llegaré tarde.", "Voy a llegar tarde."),
    ("Cumpliré mi promesa.", "Cumpliré treinta años."),
    ("Seremos breves.", "Seremos cinco en casa."),
    ("Cuenta conmigo para el sábado.", "Siempre cuentan conmigo para todo."),
    ("Te presto mis apuntes.", "Te presto atención."),
    ("Te dejo la comida en la mesa.", "Te dejo la razón."),
    ("Te llevo en coche.", "Te llevo en la sangre."),
    ("Ahora voy.", "Ahora voy a la universidad de mi pueblo."),
    ("Claro que voy.", "Claro que no voy."),
    ("Te doy mi palabra.", "Me dio su palabra."),
    ("Os lo prometo.", "Eso prometieron."),
    ("va, imprimo las listas", "va, imprime mal las listas"),
    ("ok, la corrijo", "claro, lo corrijo todo y luego nadie lo lee"),
    ("pido la cotización y se las paso", "hago tortas por encargo y las reparto"),
    ("busco las fotos y te las mando", "reparo computadoras y les pongo antivirus"),
    ("compro el hielo y lo llevo", "lavo los platos y los guardo"),
    ("me lo leo y te comento", "leo las noticias y me deprimo"),
    ("termino de comer y te llamo", "termino de comer y me llama el jefe"),
    ("dame un ratito y lo miro", "dame un ratito y se me pasa"),
    ("déjenme a mí lo del transporte", "déjenme a mí en paz"),
    ("dejen que yo hablo con el chofer", "dicen que yo hablo con el chofer"),
    ("el lunes a las 7 me tienen en la puerta", "los lunes me tienen en ascuas"),
    ("unas dos horas y lo tienen", "dos horas y lo tienen parado"),
    ("lo intento otra vez", "lo intento otra vez y nada"),
    ("la vuelvo a subir", "la vuelvo a perder"),
    ("te llamo en media hora", "te llamo y nunca contestas"),
]
NO_PROMISE = [
    "Te echaré de menos.",
    "Me voy a volver loca.",
    "Tardaremos un buen rato.",
    "Nos mojaremos.",
    "Yo cocino mejor que ella.",
    "no podemos pagar otra obra este mes",
    "les queda bien el lunes a las 9 o la pasamos al jueves",
]
# what is asked, and beside it what sounds like it and is none
ASKED = [
    ("y la factura de la carpa", "y la factura de la carpa llegó ayer"),
    ("al final es en la capilla o en el salón", "al final es en la capilla"),
    ("el hielo va por su cuenta o por la nuestra", "el hielo va por nuestra cuenta"),
    ("las llaves de la bodega grande dónde quedaron", "las llaves quedaron en la bodega"),
    ("serían tan gentiles de mandar el acta", "fueron tan gentiles de mandar el acta"),
    ("Nacho sube un momento", "Nacho subió un momento"),
    ("avísame cuando llegue el gas", "avísame cuando llegues"),
    ("necesitamos tres personas más para el patio", "vinieron tres personas más para el patio"),
    ("anular la cita del martes", "anular la cita es fácil"),
    ("precio de la pintura blanca", "precio de 20 soles"),
]


@pytest.mark.parametrize(("promised", "told"), PROMISED)
def test_what_is_taken_on_in_a_few_words(promised: str, told: str) -> None:
    assert said(promised).promise
    assert not said(told).promise


@pytest.mark.parametrize("text", NO_PROMISE)
def test_what_happens_to_somebody_is_no_promise(text: str) -> None:
    assert not said(text).promise


@pytest.mark.parametrize(("asked", "told"), ASKED)
def test_what_is_asked_in_a_few_words(asked: str, told: str) -> None:
    assert said(asked).needs_answer
    assert not said(told).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Puedo llevar mi tambor si queréis.",
        "cuenten con nosotras para el lavado",
        "aguántame un minuto",
        "para qué discutir con ese señor",
        "Vas a arrepentirte.",
    ],
)
def test_an_offer_asks_for_nothing(text: str) -> None:
    assert not said(text).needs_answer
