# Ações que alguém regista, para si ou para outra pessoa.
action-usage = Escreva quem faz o quê e até quando, por exemplo: #ação Amina: enviar a lista do pessoal até sexta
action-forwarded = O que foi reencaminhado são palavras de outra pessoa, por isso não registo nada. Responda a essa mensagem com /compromisso, ou com /acao e um nome.
action-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $logger } registou isto para si: <b>{ $what }</b>, { $due }. Pode tratar disto?
action-noted = Registado para { $owner }: <b>{ $what }</b>, { $due }. Vou pedir a { $owner } que confirme.
action-noted-waits = Registado para { $owner }: <b>{ $what }</b>, { $due }. Peço a confirmação assim que { $owner } tocar em Iniciar na conversa comigo.
action-declined = Obrigado, então isto não fica consigo: <b>{ $what }</b>. Vou avisar { $logger }.
action-not-mine = { $name } diz que isto não lhe cabe: <b>{ $what }</b>. Quem pode tratar disto? Toque num nome ou escreva-o.
action-about-access = um assunto sobre acessos

# De quem é o assunto?
owner-missing = Quem trata disto: <b>{ $what }</b>? Toque num nome ou escreva-o.
owner-unknown = Não conheço aqui ninguém com o nome “{ $who }”. Quem trata disto: <b>{ $what }</b>? Toque num nome ou escreva-o.
owner-double = “{ $who }” pode ser mais do que uma pessoa. Quem trata disto: <b>{ $what }</b>?
owner-outside = { $who } está fora da parceria. Quem, entre vocês, acompanha isto: <b>{ $what }</b>? Quem disser que sim recebe os lembretes.
owner-outside-name = Fora da parceria, quem trata disto: <b>{ $what }</b>? Escreva o nome ou o serviço.
owner-not-started = { $name }, há aqui uma nota para si. Toque uma vez em Iniciar, para eu poder falar consigo em privado.
owner-button-name = { $name }
owner-button-me = Trato eu disto
owner-button-outside = Alguém de fora
owner-button-follow = Acompanho eu
owner-button-back = Voltar
owner-button-start = Iniciar
