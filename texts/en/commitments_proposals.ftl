# Promises spoken in the group: what their speaker is asked in private. `number` is 0 for one alone.
proposal = { $number ->
    [0] Shall I keep this as your promise? <b>{ $what }</b>, due { $due }. It goes on the board only with your yes.
   *[other] { $number }. Your promise? <b>{ $what }</b>, due { $due }.
}
proposal-no = { $number ->
    [0] No
   *[other] { $number }: No
}
proposal-expired = No answer needed any more: <b>{ $what }</b>.
promise-proposing-paused = I will stop proposing promises that I read in the group. /commit still works, and with your next /commit I start again.
offer-mark-done = Is this done now? <b>{ $what }</b>
offer-done-yes = Yes, done
offer-done-no = Not yet
offer-new-date = <b>{ $what }</b>: shall I set the date to { $due }?
offer-date-yes = Yes, new date
offer-date-no = Keep the date
