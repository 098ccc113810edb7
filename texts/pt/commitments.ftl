# Compromissos e ações: o que está combinado, e o que faz com isso quem o tem a seu cargo.
# `number` distingue os assuntos de uma mensagem; é 0 quando há só um.
commit-usage = Escreva o que vai fazer e até quando, por exemplo: /compromisso enviar o mapa de fugas até sexta
commitment-due = até { $due }
commitment-undated = data por marcar
commitment-carried = { $what } ({ $whom })
commitment-noted = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Registado: <b>{ $what }</b>, { $due }.
commitment-kept = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Fica como está: <b>{ $what }</b>, { $due }.
commitment-closed = Feito: <b>{ $what }</b>. Obrigado.
commitment-dropped = Retirado: <b>{ $what }</b>. Se quiser, diga no grupo porquê.
commitment-not-yours = Este botão é de quem tem este assunto a seu cargo. Envie /minha_lista para ver os seus.
promise-declined = Então não registo: <b>{ $what }</b>.
commitment-button-yes = { $number ->
    [0] Sim
   *[other] { $number }: Sim
}
commitment-button-other = { $number ->
    [0] Outra data
   *[other] { $number }: Outra data
}
commitment-button-no = { $number ->
    [0] Não
   *[other] { $number }: Não
}
commitment-button-not-mine = { $number ->
    [0] Não é comigo
   *[other] { $number }: Não é comigo
}
commitment-button-done = { $number ->
    [0] Feito
   *[other] { $number }: Feito
}
commitment-button-new-date = { $number ->
    [0] Nova data
   *[other] { $number }: Nova data
}
commitment-button-drop = { $number ->
    [0] Retirar
   *[other] { $number }: Retirar
}
