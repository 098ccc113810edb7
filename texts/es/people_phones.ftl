# A quién llamar en una emergencia.
phones = <b>{ $name }</b>: en una emergencia llame, sin esperarme.
phones-utility = { $count ->
    [0] <i>{ $name }</i> aún no ha dejado un número. Lo puede hacer su responsable con /ajustes.
   *[other] <i>{ $name }</i>
}
phones-number = – { $phone }
