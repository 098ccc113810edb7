# Whom to call in an emergency.
phones = <b>{ $name }</b>: in an emergency please call, and do not wait for me.
phones-utility = { $count ->
    [0] <i>{ $name }</i> has left no number yet. A lead can do so with /settings.
   *[other] <i>{ $name }</i>
}
phones-number = – { $phone }
