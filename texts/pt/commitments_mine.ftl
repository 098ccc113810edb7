# O que cada pessoa vê dos seus próprios compromissos e perguntas.
mine = { $count ->
    [0] Não há nada em aberto para si, { $name }, e ninguém espera por si.
   *[other] <b>A sua lista, { $name }</b>
}
mine-promised = <b>O que prometi, ou me pediram</b>
mine-waiting-for-me = <b>Quem espera por mim</b>
mine-i-wait-for = <b>O que espero dos outros</b>
mine-commitment = { $date ->
    [ahead] { $number }. { $what }, até { $due }
    [passed] { $number }. { $what }, data passada: { $due }
   *[none] { $number }. { $what }, data por marcar
}
mine-to-confirm = { $date ->
    [ahead] { $number }. À espera do seu sim: { $what }, até { $due }
    [passed] { $number }. À espera do seu sim: { $what }, data passada: { $due }
   *[none] { $number }. À espera do seu sim: { $what }, data por marcar
}
mine-to-answer = { $has_text ->
    [yes] { $number }. { $asker }, desde { $since }: { $text }
   *[no] { $number }. { $asker }, desde { $since }: uma pergunta para si
}
mine-question = { $has_text ->
    [yes] { $number }. { $whom }, desde { $since }: { $text }
   *[no] { $number }. { $whom }, desde { $since }: uma pergunta sua
}
mine-of-others = { $date ->
    [ahead] { $number }. { $owner }: { $what }, até { $due }
    [passed] { $number }. { $owner }: { $what }, nova data por marcar
   *[none] { $number }. { $owner }: { $what }, data por marcar
}
mine-more = { $count ->
    [one] e mais um
   *[other] e mais { $count }
}
mine-button-done = { $number } feito
mine-button-new-date = { $number } nova data
mine-button-hand-over = { $number } outra pessoa
mine-button-yes = { $number } sim
mine-button-no = { $number } não
mine-button-until = { $number } respondo até …
mine-button-settled = { $number } resolvido
