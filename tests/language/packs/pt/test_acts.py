"""Portuguese acts that are known by the ending of their verb, and what only looks like one."""

import pytest

from tests.language.packs.pt.portuguese import day, heard


@pytest.mark.parametrize(
    "text",
    [
        "Imprimo os crachás cá em casa",
        "Eu mesma reescrevo a cláusula",
        "o arroz eu faço",
        "Cozinho eu, tu lavas a loiça",
        "Empresto-te o meu guarda-chuva",
        "fiquem sossegados, a gente leva o som",
        "Relaxa que eu levo a caixa de som",
        "dois minutos que já abro a porta",
        "Os pastéis são por minha conta",
        "Fica sossegada, eu não conto nada à tua mãe",
        "Eu compro o gelo, alguém leva os copos?",
        "A nossa loja trocará o produto sem qualquer custo",
        "o nosso estafeta entrega-lhe as pizzas em meia hora",
        "Confirmo que estarei presente na escritura",
        "Vou tar te mandando o contrato por zap",
        "vo pegar as crianças na escola",
        "Fá-lo-ei com todo o gosto",
        "Hei-de corrigi-lo",
        "O meu sócio e eu vamos abrir uma padaria na Beira",
        "A partir de segunda deixo de fumar",
        "Amanhã na abertura recompro metade",
        "Inscrevo-me no ginásio em janeiro",
        "Eu próprio, se não se importa, levo a acta ao cartório",
    ],
)
def test_a_small_promise_in_any_verb(text: str) -> None:
    reading = heard(text)
    assert (reading.promise, reading.worth_tracking) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Pago os meus impostos e exijo respeito",
        "Levo a vida na brincadeira",
        "Eu faço o que posso",
        "Dou-lhe os meus sentimentos",
        "Envio em anexo o currículo",
        "Ao domingo faço a sopa para a semana",
        "Em regra, entregamos em dois dias",
        "Invisto o meu dinheiro em fundos há dez anos",
        "Quando estou nervosa, arrumo os armários",
        "Fecho os olhos e vejo a minha mãe na cozinha",
        "Há três anos que digo que vou aprender piano",
        "Vou acabar sozinho com sete gatos",
        "vou ficar maluco com estas facturas",
        "vou virar mendigo com esta carteira",
        "Vou rezar pela tua mãe",
        "Não volto a pôr os pés naquele restaurante",
        "Vou ali e já venho, dizia o meu avô",
        "A loja trocará o produto",
        "As amostras serão recolhidas pelo laboratório na quarta",
        "Ainda hei-de perceber esta máquina de lavar",
        "Veremos o que diz o tribunal",
        "Se for preciso, eu testemunho",
        "Queremos construir uma escola em Mocuba",
        "Vendo apartamento em Talatona",
    ],
)
def test_no_promise_in_habits_states_and_stories(text: str) -> None:
    assert not heard(text).promise


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("A versão final será por mim enviada na quinta-feira", "2026-03-12"),
        ("Comprometo-me, perante esta assembleia, a expor as contas até dia 20", "2026-03-20"),
        ("Corto a relva no sábado", "2026-03-07"),
        ("fico eu responsável por entregar os convites até sexta", "2026-03-06"),
        ("Na próxima crónica conto o resto da viagem", None),
        ("Na sessão de amanhã apresento a moção", None),
    ],
)
def test_a_promise_to_remember(text: str, due: str | None) -> None:
    reading = heard(text)
    assert (reading.worth_tracking, day(reading)) == (True, due)


@pytest.mark.parametrize(
    "text",
    [
        "vão com quantos carros",
        "isso fica em qual andar",
        "que dia joga o Ferroviário",
        "emprestaste a escada ao vizinho",
        "o senhor já abriu a vala",
        "há comboio depois das dez",
        "é para trazer prato",
        "vais querer sobremesa",
        "essa sopa leva natas",
        "o elevador aí já funciona",
        "deu certo o exame",
        "aceita cartão",
        "ainda há bilhetes",
        "vale a pena ver essa série",
        "o Tino continua a trabalhar convosco",
        "Te importas de fechar a janela",
        "preciso que me devolvas o carregador",
        "diz lá quanto te devo",
        "a foto não abriu, manda de novo",
        "alguém me sabe dizer onde se compra lona",
    ],
)
def test_a_question_worded_like_news(text: str) -> None:
    assert heard(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "não sei em qual andar fica",
        "que dia lindo",
        "trouxeste-me sorte",
        "foste o melhor professor que tive",
        "você já me ajudou tanto",
        "há comida no frigorífico, serve-te",
        "há água aqui",
        "é para hoje, não esqueças",
        "vais querer ver isto",
        "essa sopa leva natas.",
        "o elevador aí está sempre avariado",
        "ainda há gente boa",
        "a Zita continua a trabalhar connosco",
        "preciso que chova",
        "qual quê, não custou nada",
        "porque é que eu fui vender isto",
        "alguém vai ter de pagar isto",
    ],
)
def test_a_statement_like_one(text: str) -> None:
    assert not heard(text).needs_answer


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Envio as fotos nos dias 10 e 11 de junho", "2026-06-10"),
        ("Mando o mapa até ao último dia do mês que vem", "2026-04-30"),
    ],
)
def test_days_in_a_row_and_the_end_of_the_next_month(text: str, due: str) -> None:
    assert day(heard(text)) == due
