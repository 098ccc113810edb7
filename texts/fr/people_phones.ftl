# Qui appeler en cas d’urgence.
phones = <b>{ $name }</b> : en cas d’urgence, appelez, sans m’attendre.
phones-utility = { $count ->
    [0] <i>{ $name }</i> n’a pas encore laissé de numéro. Les responsables peuvent le faire avec /reglages.
   *[other] <i>{ $name }</i>
}
phones-number = – { $phone }
