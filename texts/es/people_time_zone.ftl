# Dónde está alguien de misión, y con qué hora vive.
zones-ask = ¿Dónde está? Escriba la ciudad, o comparta su ubicación (📎). Entonces le escribo con la hora de allí, en su horario de trabajo habitual.
zones-away = Por ahora está de misión{ $known ->
    [1] {""}, hasta el { $until }
   *[0] {""}
}. Allí la hora es { $clock }. Escriba otra ciudad o comparta su ubicación para cambiarlo, o toque el botón cuando regrese.
zones-unknown = No encuentro “{ $words }” en mi mapa. Escriba otra vez la ciudad, si hace falta con su país, por ejemplo Puno, Perú, o comparta su ubicación (📎).
zones-which = ¿De qué lugar se trata? Tóquelo, o escríbalo con su país.
zones-until = { $place }, { $country }: allí la hora es { $clock }. ¿Hasta qué día está allí? Toque un día, o escriba una fecha.
zones-until-passed = Allí ({ $place }, { $clock }) ese día ya pasó. ¿Hasta qué día está allí? Toque un día, o escriba una fecha.
zones-until-impossible = No encuentro “{ $phrase }” en el calendario. ¿Hasta qué día está en { $place }? Toque un día, o escriba una fecha.
zones-set = Anotado: está en { $place }, { $country }{ $known ->
    [1] {""}, hasta el { $until }
   *[0] {""}
}. Allí la hora es { $clock }. Le escribo con esa hora, en su horario de trabajo habitual.
zones-home = Sigo la hora de casa: { $now }. Con esa hora le escribo.
zones-over = Según la fecha que dio, su misión terminó, así que lo que le escribo sigue otra vez la hora de casa. Si todavía está de misión, envíe /huso.

zones-button-place = { $place }, { $country } ({ $clock })
zones-button-day = { $on }
zones-button-open = Sin fecha de regreso
zones-button-again = Otro lugar
zones-button-home = De vuelta en casa

help-tz = /huso Lima hasta el 20 de marzo – ¿de misión? Sigo la hora de allí
menu-tz = Avisar que está en otro lugar
