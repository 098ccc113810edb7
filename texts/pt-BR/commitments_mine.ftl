# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
mine = { $count ->
    [0] Não tem nada em aberto para você, { $name }, e ninguém está esperando por você.
   *[other] <b>Sua lista, { $name }</b>
}
mine-promised = <b>O que eu prometi, ou me pediram</b>
mine-waiting-for-me = <b>Quem está esperando por mim</b>
mine-i-wait-for = <b>O que estou esperando dos outros</b>
mine-commitment = { $date ->
    [ahead] { $number }. { $what }, até { $due }
    [passed] { $number }. { $what }, data passada: { $due }
   *[none] { $number }. { $what }, data a definir
}
mine-to-confirm = { $date ->
    [ahead] { $number }. Esperando o seu sim: { $what }, até { $due }
    [passed] { $number }. Esperando o seu sim: { $what }, data passada: { $due }
   *[none] { $number }. Esperando o seu sim: { $what }, data a definir
}
mine-to-answer = { $has_text ->
    [yes] { $number }. { $asker }, desde { $since }: { $text }
   *[no] { $number }. { $asker }, desde { $since }: uma pergunta para você
}
mine-of-others = { $date ->
    [ahead] { $number }. { $owner }: { $what }, até { $due }
    [passed] { $number }. { $owner }: { $what }, nova data a definir
   *[none] { $number }. { $owner }: { $what }, data a definir
}
