# What the clock says to one person, in private. A number tells items of one message apart.
commitment-reminder = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Coming up: <b>{ $what }</b>, { $due }.
ask-outcome = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}How did it go with <b>{ $what }</b>? The date was { $due }.
reminder-button-done = { $number ->
    [0] Done
   *[other] { $number } done
}
reminder-button-new-date = { $number ->
    [0] New date
   *[other] { $number } new date
}
reminder-button-drop = { $number ->
    [0] Drop it
   *[other] { $number } drop it
}
reminder-button-no = { $number ->
    [0] Not mine
   *[other] { $number } not mine
}
