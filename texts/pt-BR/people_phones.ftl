# Só o que no Brasil se diz de outro jeito; o resto vem de texts/pt.
phones = <b>{ $name }</b>: em uma emergência, ligue e não espere por mim.
phones-utility = { $count ->
    [0] <i>{ $name }</i> ainda não deixou nenhum número. Quem é responsável pode deixar com /configuracoes.
   *[other] <i>{ $name }</i>
}
