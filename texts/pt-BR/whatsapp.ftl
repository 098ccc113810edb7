# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
exports-card = <b>{ $partnership }</b>: li { $count ->
    [one] uma mensagem nova
   *[other] { $count } mensagens novas
} e encontrei { $found ->
    [one] uma coisa que parece um compromisso
   *[other] { $found } coisas que parecem um compromisso
}. Toque em um número para guardar ou deixar. Só guardo o que você escolher, e peço no privado o sim da própria pessoa.{ $has_others ->
    [yes] {" "}Não li, porque não conheço estes nomes: { $others }.
   *[no] {""}
}{ $more ->
    [0] {""}
   *[other] {" "}Depois vêm mais { $more }.
}
exports-taken = { $count ->
    [0] Não guardei nada.
    [one] Guardei um; peço o sim da própria pessoa.
   *[other] Guardei { $count }; peço o sim de cada pessoa.
} Já esqueci o resto do texto. Por favor, apague também o arquivo desta conversa.
exports-nothing = { $count ->
    [0] Não há nada de novo desde a última vez.
    [one] Li uma mensagem nova e não encontrei nenhum compromisso que eu ainda não conhecesse.
   *[other] Li { $count } mensagens novas e não encontrei nenhum compromisso que eu ainda não conhecesse.
}{ $has_others ->
    [yes] {" "}Não li, porque não conheço estes nomes: { $others }.
   *[no] {""}
} Já esqueci o texto. Por favor, apague também o arquivo desta conversa.
exports-forgotten = Já esqueci o que estava escrito aqui. Mande a conversa de novo, se ainda precisar.
exports-leads-only = Quem traz uma conversa exportada é a pessoa responsável de cada lado, ou suplente. Fale com ela, ou escreva o que você promete com /compromisso.
exports-not-fetched = Não consegui obter o arquivo do Telegram. Por favor, mande de novo.
exports-mistake-too-large = Este arquivo é grande demais para mim. Por favor, exporte a conversa sem mídia: aceito até 5 MB.
exports-mistake-unreadable = Não consigo ler este arquivo. Por favor, exporte a conversa de novo, sem mídia, e mande o que o WhatsApp criar: um .txt ou um .zip.
exports-mistake-empty = Não encontro nenhuma conversa neste arquivo. No WhatsApp, abra o grupo, escolha Exportar conversa, sem mídia, e mande o resultado.
exports-mistake-dates-unclear = Não sei se { $example } começa pelo dia ou pelo mês. Por favor, mande o arquivo de novo com d/m (primeiro o dia) ou m/d (primeiro o mês) na legenda.
exports-mistake-dates-at-odds = Neste arquivo algumas datas começam pelo dia e outras pelo mês. Por favor, mande de novo com d/m (primeiro o dia) ou m/d (primeiro o mês) na legenda.
