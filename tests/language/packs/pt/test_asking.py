"""What Portuguese asks without a mark or very politely, and promises in few words."""

import pytest

from tests.language.packs.pt.portuguese import heard


@pytest.mark.parametrize(
    "text",
    [
        "vocês cobram a ligação à parte",
        "você conhece o engenheiro Matola",
        "tu viste o mail do banco",
        "falaste com o director",
        "o senhor recebeu o meu email",
        "vocês são quantos na equipa",
        "que línguas você fala",
        "com quem você falou",
        "a que se deve a quebra de receitas",
        "para que serve esta válvula",
        "como se calcula o índice de perdas",
        "o que fizeram com os contadores velhos",
        "quantas vezes por semana lavam os filtros",
        "será que o banco aprova o crédito",
        "querem que a gente leve o equipamento",
        "precisam de mais alguma coisa da nossa parte",
        "estão satisfeitos com o novo software",
        "está alguém no escritório",
        "houve chuva aí",
        "a reunião é presencial ou online",
        "Celso, o furo tem caudalímetro ou só se mede pelo tempo",
    ],
)
def test_a_question_without_its_mark(text: str) -> None:
    assert heard(text).question


@pytest.mark.parametrize(
    "text",
    [
        "vocês fizeram um excelente trabalho",
        "vocês sabem que a rede aqui é fraca",
        "vocês têm que descansar",
        "você tem razão",
        "fizeste bem em avisar",
        "disseste tudo",
        "vais gostar da praia",
        "quem ganhou foi o Porto",
        "o que eles fizeram na Beira foi notável",
        "que bom que vocês vieram",
        "Eu trato do plano de formação, depois digo quando",
        "já perdi a conta de quantas vezes fizemos a recolha",
        "conseguiram ligar a bomba finalmente",
        "estão prontos os contadores",
        "há água aqui",
        "precisam de mais uma semana",
        "a licença vem do ministério, mais cedo ou mais tarde",
        "não sei se é de PVC ou de ferro",
        "a obra fica pronta em dois ou três meses",
        "ninguém me disse a que horas",
    ],
)
def test_a_statement_that_looks_like_one(text: str) -> None:
    assert not heard(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Dona Celeste, a senhora podia ver se os recibos já chegaram",
        "Você poderia, por gentileza, encaminhar o contrato assinado",
        "Seria possível adiarmos a visita para abril",
        "É favor confirmarem a recepção deste e-mail",
        "Convinha que mandassem o NUIT até amanhã",
        "É importante que nos remetam o cadastro até 20 de março",
        "Agradeço o favor de me confirmarem os nomes",
        "Ficaríamos gratos se pudessem comentar o plano",
        "Ainda não nos chegou o vosso comentário",
        "Quando puderes manda-me o contacto",
        "Quando tiverem isso pronto, enviem a lista",
        "Preciso do NIF da empresa para emitir a factura",
        "alguém me arranja o contacto do fornecedor",
        "Por favor não se esqueçam das fichas",
        "Júlio, estou sem a tua leitura, mandas",
    ],
)
def test_a_polite_request(text: str) -> None:
    assert heard(text).request


@pytest.mark.parametrize(
    "text",
    [
        "É importante que todos usem capacete",
        "É possível que chova amanhã",
        "Era bom que chovesse",
        "Poderia ser pior",
        "Preciso de férias",
        "Agradecemos o envio da lista",
        "Por favor não se preocupem",
        "o teste nos contadores correu bem",
        "O Nuno mandou-me a lista",
        "Alguém me deu boleia",
        "Podem ficar com os tubos",
    ],
)
def test_nothing_is_asked_for(text: str) -> None:
    assert not heard(text).needs_answer


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("Eu faço o resumo da reunião e ponho no grupo", None),
        ("Eu preparo a agenda e vocês confirmam os participantes", None),
        ("Pode deixar que eu envio a planilha na segunda", "2026-03-09"),
        ("Prometo trazer os contadores na próxima visita", None),
        ("Assumo o compromisso de entregar o balanço no dia 20", "2026-03-20"),
        ("Ficamos encarregues de comprar o cloro até dia 18", "2026-03-18"),
        ("Eu e o Abdul medimos as pressões na segunda", "2026-03-09"),
        ("A nossa equipa vai instalar os loggers na quarta", "2026-03-11"),
        ("Até sexta o relatório está convosco", "2026-03-06"),
        ("Vamos conseguir mandar a lista na terça", "2026-03-10"),
    ],
)
def test_a_promise_to_remember(text: str, due: str | None) -> None:
    reading = heard(text)
    assert reading.worth_tracking
    assert (reading.due.on.isoformat() if reading.due else None) == due


@pytest.mark.parametrize(
    "text",
    [
        "Não vou contar a ninguém",
        "Nunca mais direi isso",
        "Não mexo mais na válvula, prometo",
        "eu levo-te a casa",
        "Eu espreito isso",
        "Fico de olho",
        "Te espero na porta",
    ],
)
def test_a_promise_too_small_to_remember(text: str) -> None:
    reading = heard(text)
    assert reading.promise
    assert not reading.worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "Não vou poder ir na quarta",
        "Não vamos ter água no domingo",
        "não vou mentir, gostei",
        "Não vou enviar a lista",
        "Vamos dançar",
        "Vamos jantar fora na sexta",
        "Acho que consigo mandar amanhã",
        "Na quarta visitámos a ETA e correu lindamente",
        "Instalámos os loggers na quarta",
        "Eu compro pão nesta padaria",
        "Eu mando sempre a lista na sexta",
        "Vou fazer trinta anos em maio",
        "Eles medem as pressões na segunda",
        "Por aqui fazemos a leitura de dois em dois meses",
    ],
)
def test_no_promise(text: str) -> None:
    assert not heard(text).promise
