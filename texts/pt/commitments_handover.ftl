# Passar um assunto: primeiro pergunta-se à outra pessoa, e até ao seu sim nada muda de mãos.
# `number` distingue os assuntos de uma mensagem; é 0 quando há só um.

handover-button = { $number ->
    [0] Passar a outra pessoa
   *[other] { $number }: Passar a outra pessoa
}
handover-button-name = { $name }
handover-button-back = Voltar
handover-button-all = Fico com tudo
handover-button-not-this = { $number ->
    [0] Isto não
   *[other] { $number }: Isto não
}
handover-choose = Quem fica com isto: <b>{ $what }</b>, { $due }? Pergunto primeiro a essa pessoa; até ao seu sim, o assunto continua consigo.
handover-nobody-else = Do seu lado, ainda mais ninguém começou a falar comigo. Pode marcar nova data ou retirar.
handover-asking = Vou perguntar a { $name }: <b>{ $what }</b>, { $due }. Até haver um sim, o assunto continua consigo.
handover-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}De { $before }: <b>{ $what }</b>, { $due }. Pode ficar com isto?
handover-list = { $count ->
    [one] { $before } tem um assunto para passar.
   *[other] { $before } tem { $count } assuntos para passar. Nenhum é seu antes de dizer que sim.
}
handover-declined = Obrigado, então isto não passa para si: <b>{ $what }</b>.
handover-not-taken = { $name } não pode ficar com isto: <b>{ $what }</b>, { $due }. Continua consigo.
handover-taken = { $name } fica com isto no seu lugar: <b>{ $what }</b>, { $due }.
handover-new-owner = { $name } trata agora disto: <b>{ $what }</b>, { $due }. Antes estava com { $before }.
handover-somebody = alguém que fique com o assunto
handover-noted = { $what } (antes com { $before })
handover-questions = As perguntas feitas a { $before } esperam agora por si. Basta uma resposta curta no grupo.
handover-question = { $number }. { $asker }: <i>{ $text }</i>
handover-question-moved = { $name } trata agora da sua pergunta: <i>{ $text }</i>
handover-question-passed = Então fica para a sua equipa: <i>{ $text }</i>
handover-button-until = { $number }: Respondo até …
