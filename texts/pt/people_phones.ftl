# Para quem ligar numa emergência.
phones = <b>{ $name }</b>: numa emergência ligue, por favor, sem esperar por mim.
phones-utility = { $count ->
    [0] <i>{ $name }</i> ainda não deixou nenhum número. Quem é responsável pode fazê-lo com /definicoes.
   *[other] <i>{ $name }</i>
}
phones-number = – { $phone }
