# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
reminder-step-1 = { $whose ->
    [side] { $asker } perguntou à sua equipe: <i>{ $text }</i>
   *[person] { $asker } fez uma pergunta para você: <i>{ $text }</i>
}
    Está esperando desde { $since }; basta uma resposta curta no grupo.
question-until = Até quando você responde? <i>{ $text }</i>
    Toque em um dia ou escreva uma data.
question-until-write = Escreva até que dia você responde, por exemplo sexta ou 12 de junho: <i>{ $text }</i>
question-until-day-off = Nesse dia você não trabalha. Que dia fica melhor? <i>{ $text }</i>
question-until-passed = Esse momento já passou. Até quando você responde? <i>{ $text }</i>
question-until-impossible = Não encontro “{ $phrase }” no calendário. Até quando você responde? <i>{ $text }</i>
question-until-noted = Anotado: você responde até { $due }. <i>{ $text }</i>
question-dismissed = Deixado de lado: <i>{ $text }</i>
question-not-yours = Só quem recebeu a pergunta pode fazer isso. Mande /minha_lista para ver o que espera por você.
question-not-asker = Só quem fez a pergunta, ou a coordenação, pode marcar como resolvida. Mande /minha_lista para ver o que espera por você.
