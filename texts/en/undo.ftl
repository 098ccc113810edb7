# Taking back what one did, within ten minutes.
undo-button = { $number ->
    [0] Undo
   *[other] { $number }: Undo
}
undo-done = { $has_what ->
    [no] Taken back. All is as it was before.
   *[yes] { $more ->
        [0] Taken back: <b>{ $what }</b>. All is as it was before.
        [one] Taken back: <b>{ $what }</b> and one more. All is as it was before.
       *[other] Taken back: <b>{ $what }</b> and { $more } more. All is as it was before.
    }
}
undo-told = { $more ->
    [0] { $name } took this back: <b>{ $what }</b>. You need to do nothing.
    [one] { $name } took this back: <b>{ $what }</b> and one more. You need to do nothing.
   *[other] { $name } took this back: <b>{ $what }</b> and { $more } more. You need to do nothing.
}
undo-nothing = There is nothing of yours to take back. Send /mine to see what is open.
undo-expired = I can take things back for ten minutes only. Send /mine to change what is open.
undo-moved-on = Something has happened with this since then, so I leave it as it is. Send /mine to see how it stands.
