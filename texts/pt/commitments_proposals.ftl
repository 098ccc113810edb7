# Compromissos ditos no grupo: o que se pergunta em privado a quem falou. `number` é 0 quando há só um.
proposal = { $number ->
    [0] Guardo isto como compromisso seu? <b>{ $what }</b>, até { $due }. Só vai para o quadro com o seu sim.
   *[other] { $number }. É um compromisso seu? <b>{ $what }</b>, até { $due }.
}
proposal-no = { $number ->
    [0] Não
   *[other] { $number }: Não
}
proposal-expired = Já não é preciso responder: <b>{ $what }</b>.
promise-proposing-paused = Vou deixar de propor compromissos que leio no grupo. O /compromisso continua a funcionar, e com o seu próximo /compromisso recomeço.
offer-mark-done = Isto já está feito? <b>{ $what }</b>
offer-done-yes = Sim, está feito
offer-done-no = Ainda não
offer-new-date = Mudo a data para { $due }? <b>{ $what }</b>
offer-date-yes = Sim, nova data
offer-date-no = Manter a data
