# Promises and action items: what stands, and what their owner does with it.
# `number` tells items of one message apart; it is 0 for one alone.
commit-usage = Write what you will do and by when, for example: /commit send the leak map by Friday
commitment-due = due { $due }
commitment-undated = date to come
commitment-carried = { $what } ({ $whom })
commitment-noted = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}Noted: <b>{ $what }</b>, { $due }.
commitment-kept = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}It stays as it is: <b>{ $what }</b>, { $due }.
commitment-closed = Done: <b>{ $what }</b>. Thank you.
commitment-dropped = Dropped: <b>{ $what }</b>. You can tell the others why in the group.
commitment-not-yours = This is for the person whose item it is. Send /mine to see yours.
promise-declined = Then I leave it: <b>{ $what }</b>.
commitment-button-yes = { $number ->
    [0] Yes
   *[other] { $number }: Yes
}
commitment-button-other = { $number ->
    [0] Other date
   *[other] { $number }: Other date
}
commitment-button-no = { $number ->
    [0] No
   *[other] { $number }: No
}
commitment-button-not-mine = { $number ->
    [0] Not mine
   *[other] { $number }: Not mine
}
commitment-button-done = { $number ->
    [0] Done
   *[other] { $number }: Done
}
commitment-button-new-date = { $number ->
    [0] New date
   *[other] { $number }: New date
}
commitment-button-drop = { $number ->
    [0] Drop it
   *[other] { $number }: Drop it
}
