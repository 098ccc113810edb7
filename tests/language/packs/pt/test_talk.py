"""Portuguese as it is talked: promises in any verb with a day, and questions nobody marks."""

import pytest

from tests.language.packs.pt.portuguese import day, heard


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Hoje à noite solto o mapa da rede", "2026-03-05"),
        ("No dia 11 empresto o correlador", "2026-03-11"),
        ("trago eu o gerador no sábado, escusam de alugar", "2026-03-07"),
        ("a gente solda o portão na quinta de manhã", "2026-03-12"),
        ("a malta da oficina solda o portão na quinta de manhã", "2026-03-12"),
        ("a nossa equipa técnica desloca-se a Chimoio amanhã", "2026-03-06"),
        ("do nosso lado fechamos o orçamento esta semana", "2026-03-06"),
        ("eu e o Salimo vamos à ARA-Sul levantar as amostras na terça", "2026-03-10"),
        ("sou eu que vou fazer a acta, ponho na pasta até dia 10", "2026-03-10"),
        ("as fotos da visita seguem amanhã por mail", "2026-03-06"),
        ("Informo que procederei à transferência na segunda", "2026-03-09"),
        ("levo o cloro na reunião do dia 8", "2026-03-08"),
        ("entre segunda e quarta instalamos os contadores", "2026-03-11"),
        ("assim que chegar à ETA mando a foto do quadro", None),
        ("Quando o barco chegar levamos as amostras ao laboratório", None),
        ("na próxima visita levo o multímetro e a escada", None),
        ("a direcção aprovou, portanto avançamos com a compra na segunda", "2026-03-09"),
        ("segunda de manhã tenho as respostas para vocês", "2026-03-09"),
        ("Eu faço o cartaz da campanha", None),
        ("comprometo-me a ter as actas todas digitalizadas", None),
    ],
)
def test_a_promise_to_remember(text: str, due: str | None) -> None:
    reading = heard(text)
    assert (reading.worth_tracking, day(reading)) == (True, due)


@pytest.mark.parametrize(
    "text",
    [
        "eu levo o bolo",
        "tou a chegar mano",
        "já saio",
        "deixa eu confirmar com a portaria",
        "daqui a nada passo aí",
        "na sexta chego mais cedo",
        "amanhã vou ao banco",
        "no Natal estou aí",
        "Prometemos aos moradores do bairro que vão ter água",
        "Garantimos a devolução do dinheiro",
        "Jamais te abandonarei",
    ],
)
def test_a_promise_too_small_to_remember(text: str) -> None:
    reading = heard(text)
    assert (reading.promise, reading.worth_tracking) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Não vou pedir desculpas por isso",
        "jamais vou vender esse terreno",
        "não vou aceitar isso",
        "o depósito na sexta foi grande",
        "sábado o Nuno traz os tubos",
        "nós temos uma reunião amanhã",
        "a gente precisa disso até sexta",
        "na sexta o mar estava bravo",
        "o técnico vem amanhã de manhã",
        "foi ele que disse que vou ser promovido",
        "O director informou que procederá à transferência",
        "Sou eu que mando aqui",
        "acho eu que amanhã chove",
        "Garanto-te que o filme é bom",
        "juro que não vi nada",
        "quando chove levo o guarda-chuva",
        "às sextas mando a lista",
        "eu pago a renda à dona Maria todos os meses",
        "hoje fechamos às 17h",
        "na segunda avançamos com a obra, disse o presidente",
        "só de imaginar que segunda volto ao trabalho fico cansado",
        "Vou contar-vos um segredo: odeio bacalhau",
        "quantas marmitas separo para os alunos hoje",
        "estou a chegar à conclusão que não vale a pena",
        "assumo a culpa",
        "Caso o barco chegue amanhã, avisem",
        "A minha avó faz cem anos na quinta",
    ],
)
def test_no_promise(text: str) -> None:
    assert not heard(text).promise


@pytest.mark.parametrize(
    "text",
    [
        "o furo 3 está a trabalhar ou continua parado",
        "o relatório já foi ou ainda não",
        "vamos de carro ou apanhamos o barco",
        "é para imprimir a cores ou só a preto",
        "mana Zita quantos sacos tem no armazém",
        "Bruno conseguiste falar com o senhorio",
        "Teresa, confirmas o número de refeições",
        "quem leva as chaves hoje",
        "quem é o novo chefe do armazém",
        "com quem falo sobre as multas",
        "onde apanho o chapa para o Zimpeto",
        "onde se paga a taxa",
        "o que levo para a praia",
        "a que horas passas aqui",
        "falta quanto para chegar à ETA",
        "a obra fica onde",
        "a tua irmã já chegou",
        "e o orçamento da conduta",
        "e o orçamento da conduta, já há novidades",
        "alguém aí viu o meu crachá",
        "alguém para receber os técnicos na quinta",
        "vocês aí em Benguela já têm luz",
        "já depositaram o valor da renda",
        "por acaso tens um cabo",
        "não tens por acaso um cabo",
        "dá para levantar a encomenda sem o talão",
        "tenho uma dúvida sobre o formulário",
        "sempre vens jantar",
        "ó Zé tens aí a chave",
        "a malta leva comida ou come-se lá",
        "pergunta rápida: o relatório é em word",
        "tu és o primo da Lena",
        "era o senhor que queria falar comigo",
        "posso passar aí amanhã",
    ],
)
def test_a_question_without_its_mark(text: str) -> None:
    assert heard(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "o furo 3 continua parado",
        "está em casa ou no trabalho, depende do dia",
        "aceitamos dinheiro ou cartão",
        "a mana Zita contou sete sacos",
        "o Bruno conseguiu falar com o senhorio",
        "quem leva as crianças é a avó",
        "quem ficou com as chaves foi o Nelito",
        "quem avisa amigo é",
        "onde há fumo há fogo",
        "o que digo é verdade",
        "já sei a que horas sai o barco",
        "a mercearia fica onde era o banco",
        "a tua irmã é muito simpática",
        "o vosso laboratório já tem reagentes, obrigado",
        "e a vida continua",
        "alguém deixou a luz acesa",
        "alguém tem de fazer isso",
        "já pagámos a renda",
        "por acaso até gostei",
        "não tens de quê",
        "dá para ir a pé, são dez minutos",
        "não tenho dúvidas sobre isso",
        "como pediste, mandei a lista",
        "não vais acreditar",
        "que dia lindo para ficar em casa",
        "levaram-te a sério",
        "tu és o maior",
        "não sei em que curso ele anda",
    ],
)
def test_a_statement_that_looks_like_one(text: str) -> None:
    assert not heard(text).needs_answer


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("manda o iban se faz favor", True),
        ("Fecha a porta, se faz favor", True),
        ("traz o contador novo sff", True),
        ("Empresta-me uma caneta", True),
        ("dá-me a chave do quadro", True),
        ("preciso da tua ajuda com o formulário", True),
        ("calma, por favor", False),
        ("sim, por favor", False),
        ("dá-me igual", False),
        ("faz-me falta um café", False),
        ("precisei de ajuda com o formulário", False),
        ("a Rita ajuda com o formulário", False),
    ],
)
def test_a_request_to_hand_something_over(text: str, asks: bool) -> None:
    assert heard(text).request == asks
