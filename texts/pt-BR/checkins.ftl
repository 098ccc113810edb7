# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
checkin = Oi, { $name }. { $count ->
    [one] Tenho uma pergunta rápida
   *[other] Tenho { $count } perguntas rápidas
} sobre a sua parceria. Pode pular as que quiser.
checkin-rarely = Os últimos check-ins ficaram sem resposta, então agora apareço menos. Basta uma resposta para voltar ao ritmo de sempre.
checkin-promises = Em aberto com você (/minha_lista para mudar):
checkin-seen-score = Ninguém vê a sua nota; só aparecem médias de três pessoas ou mais.
checkin-seen-nobody = Só você vê essa resposta.
checkin-write = Escreva a resposta aqui, com as suas palavras.
checkin-noted = Anotado: “{ $words }”
checkin-noted-above = Anotado no check-in acima: “{ $words }”
checkin-too-long = Uma resposta pode ter até { $limit } caracteres, e a sua tem { $count }. Por favor, mande uma mais curta.
checkin-thanks = Obrigado, { $name }. Essa foi a última pergunta. Dá para mudar as respostas até { $until }.
checkin-answers = Suas respostas. Toque em um número para mudar.
checkin-later = Tudo bem. O check-in fica esperando aqui até { $until }.
checkin-reminder = { $left ->
    [one] Ainda tem uma pergunta do check-in em aberto
   *[other] Ainda tem { $left } perguntas do check-in em aberto
}, até { $until }.
checkin-moved = Este check-in continua mais abaixo.
checkin-closed = { $answered ->
    [0] Este check-in está encerrado. O próximo chega sem você precisar fazer nada.
   *[other] Este check-in está encerrado. Obrigado pelas respostas.
}
checkin-has-closed = Obrigado. Este check-in já está encerrado; o próximo chega sem você precisar fazer nada. /minha_lista mostra o que está em aberto.
checkin-not-yours = Este check-in é de outra pessoa. O seu chega no privado.
checkin-write-again = A sua resposta: { $answer }. Para mudar, escreva outra.
