# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
proposal = { $number ->
    [0] Posso guardar isto como um compromisso seu? <b>{ $what }</b>, até { $due }. Só vai para o quadro com o seu sim.
   *[other] { $number }. É um compromisso seu? <b>{ $what }</b>, até { $due }.
}
proposal-expired = Não precisa mais responder: <b>{ $what }</b>.
promise-proposing-paused = Vou parar de propor compromissos que leio no grupo. O /compromisso continua valendo, e no seu próximo /compromisso eu recomeço.
offer-mark-done = Isso já está feito? <b>{ $what }</b>
offer-new-date = Posso mudar a data para { $due }? <b>{ $what }</b>
