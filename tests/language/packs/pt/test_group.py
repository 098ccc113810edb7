"""What Portuguese groups take on together, and what only looks like it."""

import pytest

from tests.language.packs.pt.portuguese import heard


@pytest.mark.parametrize(
    "text",
    [
        "a nossa equipe prepara os kits de higiene",
        "a nossa coordenadora redige a carta à câmara",
        "o nosso grupo assume a limpeza do recinto",
        "a gente daqui imprime os folhetos",
        "a gente aqui em Olinda grava os depoimentos até sexta",
        "nós do lado da escola tratamos das cadeiras",
        "nós tratamos do som",
        "a Júlia e eu traduzimos o folheto",
        "eu mais a Lena preparamos os certificados",
        "fico eu de comprar as pilhas",
        "deixem connosco as inscrições dos miúdos",
        "pode deixar que o convite eu faço",
        "os cabos ficam arranjados por nós até segunda",
        "o recibo será enviado por nós",
        "O nosso jurídico lerá a minuta e enviaremos a resposta até 30 deste mês",
    ],
)
def test_a_group_takes_it_on(text: str) -> None:
    assert heard(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "peraí que vou buscar a chave",
        "um momentinho que já desço",
        "tô descendo, 2 minutos",
        "entro na reunião daqui a 10",
        "às 9 estou aí",
        "vou eu, não te levantes",
        "imprimo cá em casa num instante",
        "passo aí logo deixar as chaves",
        "fiquem tranquilos que a gente leva as bolas",
        "fica sossegado, pai, que eu pago a luz",
        "não saiam daí que já volto",
    ],
)
def test_a_small_move(text: str) -> None:
    reading = heard(text)
    assert (reading.promise, reading.worth_tracking) == (True, False)


@pytest.mark.parametrize(
    "text",
    [
        "a nossa equipa leva sempre o lanche",
        "a nossa equipa envia os parabéns ao Rui",
        "a nossa associação cuida dos idosos do bairro",
        "a nossa cooperativa compra o leite aos produtores",
        "o nosso motorista leva as crianças à escola",
        "a nossa equipa leva os jogos muito a sério",
        "a nossa equipa ganhou e subirá de divisão",
        "acho que a nossa equipa leva o projector",
        "a gente do campo trabalha muito",
        "nós aqui no bairro não temos água",
        "o Beto e eu montamos o palco ontem",
        "a gente leva as mesas ou leva as cadeiras",
        "fico eu de castigo",
        "estou a chegar à conclusão de que isto não dá",
        "às 7 estou no trabalho todos os dias",
        "um momento que vou recordar sempre",
        "fica tranquila que eu acho que não chove",
        "disse que já volta",
        "a gente vai congelar nesta sala",
        "vou acabar velho e pobre",
    ],
)
def test_no_promise_in_what_a_group_is_like(text: str) -> None:
    assert not heard(text).promise


@pytest.mark.parametrize(
    "text",
    [
        "a tua prima come peixe ou é vegetariana",
        "o preço é por pessoa ou pela turma toda",
        "dá pra trocar o turno de sábado",
        "da pra trocar o turno",
        "a festa ficou pra que dia",
        "lembras qual era o código",
        "então o autocarro já não passa aqui",
        "pode ser quarta em vez de quinta",
        "manda foto do bolo",
        "mano manda aí o contacto do Zé",
        "vê lá se me mandas a morada",
    ],
)
def test_asked_in_a_group(text: str) -> None:
    assert heard(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Celeste eu trato da guia",
        "oi sumido, quanto tempo",
        "a fruta vem verde ou madura conforme o mês",
        "ele nunca disse para que dia",
        "então o rapaz já não quis voltar",
        "afinal sempre vem gente boa",
        "manda quem pode",
        "a Rita manda fotos do bebé todos os dias",
        "vou ver se me empresta a escada",
    ],
)
def test_not_asked(text: str) -> None:
    assert not heard(text).needs_answer
