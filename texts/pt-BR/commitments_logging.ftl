# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
action-usage = Escreva quem faz o quê e até quando, por exemplo: #ação Amina: enviar a lista de funcionários até sexta
action-forwarded = Mensagem encaminhada é palavra de outra pessoa, então não anoto nada. Responda a ela com /compromisso, ou com /acao e um nome.
action-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $logger } anotou isto para você: <b>{ $what }</b>, { $due }. Pode cuidar disso?
action-noted = Anotado para { $owner }: <b>{ $what }</b>, { $due }. Vou pedir a confirmação de { $owner }.
action-noted-waits = Anotado para { $owner }: <b>{ $what }</b>, { $due }. Peço a confirmação assim que { $owner } tocar em Iniciar na conversa comigo.
action-declined = Obrigado, então isso não fica com você: <b>{ $what }</b>. Vou avisar { $logger }.
action-not-mine = { $name } diz que isto é de outra pessoa: <b>{ $what }</b>. Quem pode cuidar disso? Toque em um nome ou escreva.

owner-missing = Quem cuida disto: <b>{ $what }</b>? Toque em um nome ou escreva.
owner-unknown = Não conheço ninguém aqui com o nome “{ $who }”. Quem cuida disto: <b>{ $what }</b>? Toque em um nome ou escreva.
owner-double = “{ $who }” pode ser mais de uma pessoa. Quem cuida disto: <b>{ $what }</b>?
owner-outside = { $who } não faz parte da parceria. Quem de vocês acompanha isto: <b>{ $what }</b>? Quem disser sim recebe os lembretes.
owner-outside-name = Fora da parceria, quem cuida disto: <b>{ $what }</b>? Escreva o nome ou o setor.
owner-not-started = { $name }, tem uma anotação aqui para você. Toque uma vez em Iniciar, para eu poder falar com você no privado.
owner-button-me = Eu cuido disso
owner-button-follow = Eu acompanho
