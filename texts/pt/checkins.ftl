# Pontos de situação: o que está à volta das perguntas. As perguntas estão em items.ftl.
checkin = Olá, { $name }. { $count ->
    [one] Tenho uma pergunta curta
   *[other] Tenho { $count } perguntas curtas
} sobre a sua parceria. Pode saltar as que quiser.
checkin-rarely = Os últimos pontos de situação ficaram sem resposta, por isso agora venho menos vezes. Basta uma resposta para voltar ao ritmo habitual.
checkin-promises = Em aberto consigo (/minha_lista para mudar):
checkin-promise = • { $what }, até { $due }
checkin-promise-undated = • { $what }
checkin-promises-more = • e mais { $count }

checkin-question = Pergunta { $number } de { $count }. { $seen }
checkin-first-question = { "" }
    { checkin-question }
checkin-item = <b>{ $words }</b>
checkin-seen-score = Ninguém vê a sua pontuação; só se mostram médias de três ou mais pessoas.
checkin-seen-nobody = A resposta não é mostrada a mais ninguém.
checkin-scale = { answer-low }, { answer-high }
checkin-write = Escreva aqui a sua resposta, por palavras suas.
checkin-write-again = A sua resposta: { $answer }. Para a mudar, escreva outra.
checkin-your-answer = A sua resposta: { $answer }

checkin-skipped = sem resposta
checkin-noted = Registado: “{ $words }”
checkin-noted-above = Registado no ponto de situação acima: “{ $words }”
checkin-too-long = Uma resposta pode ter até { $limit } caracteres, a sua tem { $count }. Envie uma mais curta, por favor.

checkin-thanks = Obrigado, { $name }. Era a última pergunta. Pode mudar as respostas até { $until }.
checkin-answers = As suas respostas. Toque num número para mudar uma delas.
checkin-answer = { $number }. { $words } <b>{ $answer }</b>
checkin-later = Tudo bem. O ponto de situação fica aqui à sua espera até { $until }.
checkin-reminder = { $left ->
    [one] Há uma pergunta do ponto de situação em aberto
   *[other] Há { $left } perguntas do ponto de situação em aberto
} até { $until }.
checkin-moved = Este ponto de situação continua mais abaixo.
checkin-closed = { $answered ->
    [0] Este ponto de situação está fechado. O próximo chega a seu tempo.
   *[other] Este ponto de situação está fechado. Obrigado pelas respostas.
}
checkin-has-closed = Obrigado. Este ponto de situação já está fechado; o próximo chega a seu tempo. /minha_lista mostra o que está em aberto.
checkin-not-yours = Este ponto de situação é de outra pessoa. O seu chega-lhe em privado.

checkin-button-back = Voltar
checkin-button-keep = Deixar assim
checkin-button-continue = Continuar
checkin-button-change = Mudar
checkin-button-number = { $number }
