# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
proposal = { $number ->
    [0] Posso guardar isto como um compromisso seu? <b>{ $what }</b>, até { $due }. Só vai para o quadro com o seu sim.
   *[other] { $number }. É um compromisso seu? <b>{ $what }</b>, até { $due }.
}
proposal-expired = Não precisa mais responder: <b>{ $what }</b>.
promise-proposing-paused = Vou parar de propor compromissos que leio no grupo. O /commit continua valendo, e no seu próximo /commit eu recomeço.
offer-mark-done = Isso já está feito? <b>{ $what }</b>
offer-new-date = <b>{ $what }</b>: posso mudar a data para { $due }?
