# What the clock says to one person, in private. A number tells items of one message apart.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] Still waits for your yes: <b>{ $what }</b>, { $due }.
   *[yes] Coming up: <b>{ $what }</b>, { $due }.
}
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $agreed ->
    [no] You have not said yes to this: <b>{ $what }</b>. It was { $due }. What became of it?
   *[yes] How did this go: <b>{ $what }</b>? It was { $due }.
}
