# Perguntas que esperam: o que se diz a uma pessoa em privado, e os botões do lembrete.
reminder-step-1 = { $whose ->
    [side] { $asker } perguntou à sua equipa: <i>{ $text }</i>
   *[person] { $asker } fez-lhe uma pergunta: <i>{ $text }</i>
}
    A pergunta espera desde { $since }; basta uma resposta curta no grupo.
question-about-access = uma pergunta sobre acessos
question-answer = responder a { $asker }: { $what }
question-button-until = Respondo até …
question-button-dismiss = Não é pergunta
question-button-open = Ver a mensagem
question-until = Até quando responde? <i>{ $text }</i>
    Toque num dia ou escreva uma data.
question-until-write = Escreva até que dia responde, por exemplo sexta ou 12 de junho: <i>{ $text }</i>
question-button-write = Outro dia
question-button-back = Voltar
question-until-day-off = Nesse dia não trabalha. Que dia prefere? <i>{ $text }</i>
question-until-passed = Esse momento já passou. Até quando responde? <i>{ $text }</i>
question-until-impossible = Não encontro “{ $phrase }” no calendário. Até quando responde? <i>{ $text }</i>
question-until-noted = Registado: responde até { $due }. <i>{ $text }</i>
question-dismissed = Posto de lado: <i>{ $text }</i>
question-settled = Resolvido. Obrigado.
question-not-yours = Só quem recebeu a pergunta pode fazer isto. Envie /minha_lista para ver o que espera por si.
question-not-asker = Só quem fez a pergunta, ou a coordenação, pode dar isto por resolvido. Envie /minha_lista para ver o que espera por si.
