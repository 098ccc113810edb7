# A conversa exportada de um grupo que fica no WhatsApp, trazida em privado por um responsável.
exports-card = <b>{ $partnership }</b>: li { $count ->
    [one] uma mensagem nova
   *[other] { $count } mensagens novas
} e encontrei { $found ->
    [one] uma coisa que parece um compromisso
   *[other] { $found } coisas que parecem um compromisso
}. Toque num número para o guardar ou deixar. Só guardo o que escolher, e peço em privado o sim da própria pessoa.{ $has_others ->
    [yes] {" "}Não li, porque não conheço estes nomes: { $others }.
   *[no] {""}
}{ $more ->
    [0] {""}
   *[other] {" "}Depois vêm mais { $more }.
}
exports-line = { $on ->
    [yes] { $number }. ✓ { $name }: <b>{ $what }</b>, { $due }
   *[no] { $number }. { $name }: { $what }, { $due }
}
exports-button-tick = { $on ->
    [yes] { $number } ✓
   *[no] { $number }
}
exports-button-take = { $count ->
    [one] Guardar este
   *[other] Guardar estes { $count }
}
exports-button-none = Nenhum
exports-taken = { $count ->
    [0] Não guardei nada.
    [one] Guardei um; peço o sim da própria pessoa.
   *[other] Guardei { $count }; peço o sim de cada pessoa.
} Esqueci o resto do texto. Por favor, apague também o ficheiro desta conversa.
exports-nothing = { $count ->
    [0] Não há nada de novo desde a última vez.
    [one] Li uma mensagem nova e não encontrei nenhum compromisso que eu ainda não conheça.
   *[other] Li { $count } mensagens novas e não encontrei nenhum compromisso que eu ainda não conheça.
}{ $has_others ->
    [yes] {" "}Não li, porque não conheço estes nomes: { $others }.
   *[no] {""}
} Esqueci o texto. Por favor, apague também o ficheiro desta conversa.
exports-forgotten = Esqueci o que estava escrito aqui. Envie-me a conversa outra vez se ainda precisar.
exports-leads-only = Uma conversa exportada é trazida por quem é responsável de cada lado, ou por suplentes. Fale com essa pessoa, ou escreva o que promete com /compromisso.
exports-not-fetched = Não consegui obter o ficheiro do Telegram. Por favor, envie-o outra vez.
exports-mistake-too-large = Este ficheiro é demasiado grande para mim. Por favor, exporte a conversa sem multimédia: aceito até 5 MB.
exports-mistake-unreadable = Não consigo ler este ficheiro. Por favor, exporte a conversa outra vez, sem multimédia, e envie-me o que o WhatsApp cria: um .txt ou um .zip.
exports-mistake-empty = Não encontro nenhuma conversa neste ficheiro. No WhatsApp abra o grupo, escolha Exportar conversa, sem multimédia, e envie-me o resultado.
exports-mistake-dates-unclear = Não sei se { $example } começa pelo dia ou pelo mês. Por favor, envie o ficheiro outra vez com d/m (primeiro o dia) ou m/d (primeiro o mês) na legenda.
exports-mistake-dates-at-odds = Neste ficheiro umas datas começam pelo dia e outras pelo mês. Por favor, envie-o outra vez com d/m (primeiro o dia) ou m/d (primeiro o mês) na legenda.
