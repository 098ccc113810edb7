"""Portuguese as it is written in Nacala, Luanda, Braga and Fortaleza: promises and questions."""

import json
from datetime import datetime
from pathlib import Path

import pytest

from language import read
from tests.language.packs.pt.portuguese import day, heard

ROWS = Path(__file__).parents[1] / "rows_pt.jsonl"
FLAGS = ("promise", "request", "question", "needs_answer", "worth_tracking", "holding", "done")


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


def test_nine_of_ten_labelled_rows_are_read_as_a_human_reads_them() -> None:
    rows = [json.loads(line) for line in ROWS.read_text("utf-8").splitlines()]
    right = 0
    for row in rows:
        reading = read(row["text"], datetime.fromisoformat(row["now"]), "pt")
        flags = all(getattr(reading, flag) == row[flag] for flag in FLAGS)
        due = day(reading) if row["needs_answer"] or row["worth_tracking"] else row["due"]
        right += flags and due == row["due"]
    assert right >= 0.9 * len(rows)
