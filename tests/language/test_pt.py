"""Portuguese as it is written in Nacala, Luanda, Braga and Fortaleza."""

import json
from datetime import date, datetime
from pathlib import Path

import pytest

from language import Reading, best_match, read, spoken_to
from language.dates import impossible_date, parse_date_only
from language.hours import read_days, read_hours
from language.stays import read_stay
from language.turns import is_prod, is_secret, turn_of, wish_of

THURSDAY = datetime(2026, 3, 5, 10, 0)  # noqa: DTZ001  # a wall clock, as speakers have it
ROWS = Path(__file__).with_name("rows_pt.jsonl")
FLAGS = ("promise", "request", "question", "needs_answer", "worth_tracking", "holding", "done")
NAMES = {
    "julio": ("Júlio Macuácua", "julio"),
    "ofelia": ("Ofélia Sitoe", None),
    "nuno": ("Nuno Ribeiro", None),
    "rosa": ("Rosa Lima", None),
    "djony": ("Djony Tavares", None),
}


def heard(text: str) -> Reading:
    return read(text, THURSDAY, "pt")


def day(reading: Reading) -> str | None:
    return reading.due.on.isoformat() if reading.due else None


@pytest.mark.parametrize(
    ("text", "due", "what"),
    [
        ("Envio-vos a acta até sexta-feira", "2026-03-06", "Envio-vos a acta"),
        ("te passo os contatos amanha cedo", "2026-03-06", "passo os contatos"),
        ("A gente manda a planilha até o final do mês", "2026-03-31", "manda a planilha"),
        ("na 4ª feira levo os tubos", "2026-03-11", "levo os tubos"),
        ("Segunda sem falta mando as fotos", "2026-03-09", "mando as fotos"),
        ("Enviar-lhe-ei o orçamento na segunda", "2026-03-09", "Enviar-lhe-ei o orçamento"),
        ("Entregarei o plano até dia 20 de março", "2026-03-20", "Entregarei o plano"),
        ("Comprometo-me a enviar o mapa até 15/03", "2026-03-15", "enviar o mapa"),
        ("Prometo que mando a lista na sexta", "2026-03-06", "mando a lista"),
        ("Ficamos de mandar o plano na sexta", "2026-03-06", "mandar o plano"),
        ("Consigo mandar a curva na quarta", "2026-03-11", "mandar a curva"),
        ("Em 10 dias úteis entregamos o estudo", "2026-03-19", "entregamos o estudo"),
        ("Vou juntar tudo e mando na terça", "2026-03-10", "juntar tudo"),
        ("quarta q vem levo as bombas", "2026-03-11", "levo as bombas"),
        ("Vou preparar a apresentação", None, "preparar a apresentação"),
        ("Eu trato do plano de formação", None, "trato do plano de formação"),
        ("É o sr. Matusse, vou pôr-vos em contacto", None, "pôr-vos em contacto"),
        ("Estarei enviando o relatório na sexta", "2026-03-06", "enviando o relatório"),
    ],
)
def test_a_promise_to_remember(text: str, due: str | None, what: str) -> None:
    reading = heard(text)
    assert (reading.worth_tracking, day(reading), reading.what) == (True, due, what)


@pytest.mark.parametrize(
    "text",
    [
        "O Júlio vai enviar a lista amanhã",
        "A EDM disse que liga a energia na sexta",
        "Ele disse que vou receber a carta na sexta",
        "O relatório que vou enviar amanhã está grande",
        "Se o chefe assinar envio amanhã",
        "Caso a rede volte mando hoje",
        "Se a EDM não cortar a energia amanhã fazemos o teste",
        "Acho que vou mandar amanhã",
        "se calhar passo aí na sexta",
        "Não vou conseguir ir amanhã",
        "Queria mandar ontem mas não consegui",
        "Compramos 450 contadores este ano",
        "Preparei a lista de quarta",
        "Todas as sextas enviamos o relatório",
        "Às segundas lavamos os filtros",
        "O envio da lista é na sexta",
        "Tenho que enviar o relatório até sexta",
        "Falamos amanhã",
        "Vamos ver amanhã",
        "Vou almoçar",
        "deixa ver",
        "já te ligo",
        "Vou estar de férias até sexta",
        "Deixa comigo que esse meme eu guardo",
        "Vamos torcer pelos Mambas no sábado",
        "Normalmente envio na segunda",
        "Amanhã faço anos",
        "Abrimos às 8h",
        "Hoje enviamos a lista",
        "Passo as férias em Maputo este ano",
        "Estarei esperando por vocês no aeroporto na sexta",
        "Ele disse que estarei enviando o mapa na sexta",
    ],
)
def test_nothing_to_remember(text: str) -> None:
    assert not heard(text).worth_tracking


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("vc pode me mandar o relatório", None),
        ("Podem enviar a lista dos contadores até sexta?", "2026-03-06"),
        ("Agradecia que enviassem os dados até dia 12", "2026-03-12"),
        ("Solicitamos que confirmem a presença", None),
        ("Gostaria de saber quantos técnicos vêm", None),
        ("Precisamos da vossa confirmação até amanhã", "2026-03-06"),
        ("Fico a aguardar o vosso parecer", None),
        ("Me manda a foto do quadro", None),
        ("manda-me o ficheiro pf", None),
        ("Favor enviar os comprovativos", None),
        ("Não se esqueçam de preencher o questionário", None),
        ("Tem como mandar hoje", "2026-03-05"),
    ],
)
def test_a_request_waits_for_an_answer(text: str, due: str | None) -> None:
    reading = heard(text)
    assert (reading.request, reading.needs_answer, day(reading)) == (True, True, due)


@pytest.mark.parametrize(
    "text",
    [
        "Ofélia, quantas ligações têm",
        "quando é que chegam os tubos",
        "A que horas começa a reunião",
        "O que acham da proposta",
        "Como fazem a leitura dos contadores",
        "Qual é o diâmetro da conduta",
        "Para quando precisam do relatório",
        "Vocês usam que marca de correlador",
        "Já receberam a minuta",
        "alguém sabe a cota do reservatório",
        "você sabe o que é preciso levar, está tudo?",
        "A visita fica para junho, certo?",
        "Sexta às 9 serve?",
        "Alguém viu qual é a marca do contador",
        "Já encontrámos a fuga, qual é a causa",
        "Precisamos saber qual é a pressão na entrada",
    ],
)
def test_a_question_with_or_without_its_mark(text: str) -> None:
    assert heard(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Qualquer dúvida estou à disposição",
        "Se precisarem de algo avisem",
        "Fiquem à vontade para comentar",
        "Obrigado por enviar a lista",
        "Por favor aceitem as minhas desculpas",
        "Peço desculpa pelo atraso",
        "O director perguntou quando chegam os tubos",
        "o director queria saber se o orçamento estava pronto",
        "O Abdul pode enviar a lista",
        "Vocês podem contar comigo",
        "Onde há água há vida",
        "Quem quer pode vir",
        "Como sabem, amanhã é feriado",
        "Quando chegar aviso",
        "Bom diaaa gente, como vcs estão??",
        "como vai a família?",
        "O barco não chegou. Quem se espanta?",
        "mas cada prefeito tem uma ideia né",
        "Quanto mais cedo melhor",
        "manda um abraço à equipa",
        "Quando está frio eu fico em casa",
        "Como posso ver, está tudo bem",
        "O que fazer é simples",
        "Diga o que quiser",
        "Passa o tempo depressa",
        "Agradecemos a vossa atenção",
        "É preciso enviar os dados até sexta",
        "Já vimos qual é o problema da bomba",
        "O preço depende de quanto custa o transporte",
        "O empreiteiro explicou quantos metros faltam",
    ],
)
def test_nobody_waits(text: str) -> None:
    assert not heard(text).needs_answer


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("vou perguntar ao armazém e já te digo", True),
        ("Deixa eu ver com a contabilidade", True),
        ("Vou falar com a tesouraria e dou retorno até dia 28", True),
        ("ainda estamos a verificar", True),
        ("Vou preparar os termos de referência e partilho convosco", False),
        ("O armazém diz que é Sewerin", False),
    ],
)
def test_an_answer_comes_later(text: str, holds: bool) -> None:
    assert heard(text).holding is holds


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("roturas_2025.xlsx segue a planilha das roturas", True),
        ("Já enviei o mapa para o vosso mail", True),
        ("acabei de mandar as fotos", True),
        ("o relatório já foi enviado", True),
        ("modelo partilhado ✅", True),
        ("ainda não enviei o mapa", False),
        ("a lista vai ser enviada", False),
        ("Ele já enviou a lista", False),
        ("na segunda envio o contrato assinado", False),
        ("bem feito!", False),
    ],
)
def test_something_is_done(text: str, done: bool) -> None:
    assert heard(text).done is done


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("A lista ainda não está completa. Envio terça dia 10 sem falta", "2026-03-10"),
        ("Tesouraria pediu mais dois dias, fica para quinta dia 12", "2026-03-12"),
        ("Afinal não dá na quarta, envio quinta", "2026-03-12"),
        ("Segue a primeira parte, o resto mando amanhã", "2026-03-06"),
    ],
)
def test_it_comes_on_another_day(text: str, due: str) -> None:
    reading = heard(text)
    assert (reading.reschedule, day(reading)) == (True, due)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Mando-vos a minuta amanhã… ops é feriado, sexta dia 13 então", "2026-03-13"),
        ("mando na quarta, digo, na quinta", "2026-03-12"),
        ("Envio sexta. Não, espera, segunda", "2026-03-09"),
    ],
)
def test_a_day_taken_back_in_the_same_message(text: str, due: str) -> None:
    assert day(heard(text)) == due


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("sexta, 12 de junho", date(2026, 6, 12)),
        ("até 20 de março", date(2026, 3, 20)),
        ("até ao dia 12", date(2026, 3, 12)),
        ("1º de abril", date(2026, 4, 1)),
        ("cinco de maio", date(2026, 5, 5)),
        ("6ª feira", date(2026, 3, 6)),
        ("dom", date(2026, 3, 8)),
        ("lá pra segunda", date(2026, 3, 9)),
        ("sexta que vem", date(2026, 3, 13)),
        ("para a semana", date(2026, 3, 13)),
        ("daqui uma semana", date(2026, 3, 12)),
        ("fins de março", date(2026, 3, 31)),
        ("qua 18", date(2026, 3, 18)),
        ("a segunda reunião", None),
    ],
)
def test_a_day_as_an_answer(text: str, on: date | None) -> None:
    due = parse_date_only(text, THURSDAY, "pt")
    assert (due.on if due else None) == on


@pytest.mark.parametrize(
    "text",
    ["em segunda mão", "pela segunda vez", "a terça parte", "Na quarta reunião falámos disso"],
)
def test_the_second_of_something_is_no_day(text: str) -> None:
    assert day(heard(text)) is None


def test_a_day_that_cannot_be_is_told() -> None:
    assert impossible_date("30 de fevereiro", THURSDAY, "pt") == "30 de fevereiro"


def test_working_hours_as_they_are_typed() -> None:
    hours = read_hours("seg-qui 7:30-16:00, sex 7:30-12:00", "pt")
    assert hours is not None
    assert [opening[0] for opening in hours.by_day] == [4]
    assert read_days("dom-qui", "pt") == frozenset({6, 0, 1, 2, 3})
    assert read_days("ter a sáb", "pt") == frozenset({1, 2, 3, 4, 5})
    assert read_hours("segunda a sexta das 7h30 às 15h30", "pt") is not None
    assert read_hours("quando calha", "pt") is None


def test_where_somebody_is_and_until_when() -> None:
    stay = read_stay("Nampula até ao dia 20 de março", THURSDAY, "pt")
    assert stay.where == "Nampula"
    assert stay.until is not None
    assert stay.until.on == date(2026, 3, 20)
    assert read_stay("de volta", THURSDAY, "pt").at_home


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Júlio, podem enviar a lista?", {"julio"}),
        ("Sr. Macuácua, quando chegam os tubos?", {"julio"}),
        ("Djony vc tem a curva?", {"djony"}),
        ("e a Ofélia, pode vir?", {"ofelia"}),
        ("podes mandar isso, Nuno?", {"nuno"}),
        ("o Júlio vai enviar", set()),
        ("pode perguntar ao Nuno?", set()),
        ("a rosa é bonita", set()),
    ],
)
def test_who_is_spoken_to(text: str, people: set[str]) -> None:
    assert spoken_to(text, NAMES, "pt") == people


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("temos doze bombas no lago", "states"),
        ("Sim, concordamos", "agrees"),
        ("A Dra Ofélia está em Nampula no tribunal", "absent"),
        ("O Nuno está fora, eu aviso-o", "absent relays"),
        ("só agora vi a mensagem, estive no campo", "excuses"),
        ("A bomba é fraca demais", "states"),
    ],
)
def test_what_a_message_says_to_somebody_who_waits(text: str, said: str) -> None:
    turn = turn_of(text, THURSDAY, "pt")
    names = ("states", "holds", "excuses", "absent", "relays", "agrees")
    assert " ".join(name for name in names if getattr(turn, name)) == said


def test_what_a_question_wants() -> None:
    assert wish_of("Podem enviar as curvas das bombas?", "pt").thing
    assert wish_of("A semana de 9 de março serve?", "pt").yes_or_no
    assert not wish_of("Quando podemos visitar a ETA?", "pt").yes_or_no
    assert is_prod("Nuno, alguma novidade sobre isto?", NAMES, "pt")
    assert not is_prod("quantas bombas têm?", NAMES, "pt")
    assert is_secret("qual é a senha do portal?", "pt")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("as fotos dos hidrômetros, feito", 0),
        ("agenda da missão feita ✅", 1),
        ("lista_leitores.pdf finalmente", 2),
        ("fotos da festa", None),
        ("feito ✅", None),
    ],
)
def test_which_item_a_message_is_about(text: str, place: int | None) -> None:
    items = (
        "mandar as fotos dos hidrômetros parados",
        "escrever a proposta de agenda da missão",
        "enviar a lista dos leitores de contadores",
    )
    assert best_match(text, items, "", "pt") == place


def test_nine_of_ten_labelled_rows_are_read_as_a_human_reads_them() -> None:
    rows = [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()]
    right = 0
    for row in rows:
        reading = read(row["text"], datetime.fromisoformat(row["now"]), "pt")
        flags = all(getattr(reading, flag) == row[flag] for flag in FLAGS)
        due = day(reading) if row["needs_answer"] or row["worth_tracking"] else row["due"]
        right += flags and due == row["due"]
    assert right >= 0.9 * len(rows)
