# What the clock says to one person, in private. A number tells items of one message apart.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Coming up: <b>{ $what }</b>, { $due }.
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}How did it go with <b>{ $what }</b>? It was { $due }.
