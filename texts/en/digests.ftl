# The coordinator's weekly digest, and words to a lead that start from it.
digest = { $lines ->
    [0] Good morning, { $name }. Nothing needs you this week.
   *[other] <b>Your week, { $name }</b>
}
digest-partnership = <b>{ $partnership }</b>
digest-needs-you = { $shown ->
    [0] <i>Needs you: { $count }</i>
   *[other] <i>Needs you</i>
}
digest-not-joined = { $number }. { $who } ({ $utility }) has not joined yet, invited { $since }
digest-role-not-joined = { $number }. The link for the { $role } of { $utility } has not been used yet, made { $since }
digest-unreachable = { $number }. { $who } ({ $utility }) cannot be reached by the bot since { $since }
digest-to-take-over = { $count ->
    [one] { $number }. { $who } has left { $utility }: one thing waits for somebody to take it over
   *[other] { $number }. { $who } has left { $utility }: { $count } things wait for somebody to take them over
}
digest-date-passed = { $number }. Date passed { $since } at { $utility }: { $what }
digest-question = { $number }. A question of { $asker } to { $utility } waits since { $since }
digest-not-confirmed = { $number }. Not confirmed yet at { $utility }, logged { $since }: { $what }
digest-due = { $shown ->
    [0] <i>Due this week: { $count }</i>
   *[other] <i>Due this week</i>
}
digest-due-item = – { $what } ({ $utility }), { $due }
digest-good-news = { $shown ->
    [0] <i>Good news: { $count }</i>
   *[other] <i>Good news</i>
}
digest-done = – Done: { $what } ({ $utility })
digest-phase-middle = – The middle period has begun
digest-phase-dissolution = – The closing period has begun
digest-phase-aftercare = – Work is handed over, aftercare has begun
digest-more = { $count ->
    [one] – and one more
   *[other] – and { $count } more
}
digest-in-numbers = <b>{ $partnership }</b>: needs you { $needs_you }, due this week { $due }, good news { $good_news }
digest-others = { $count ->
    [one] And one more partnership with something to see.
   *[other] And { $count } more partnerships with something to see.
}
digest-quiet = { $count ->
    [one] In one other partnership nothing needs you.
   *[other] In { $count } other partnerships nothing needs you.
}
digest-button-settled = { $number } settled
digest-button-snooze = { $number } next week
digest-button-again = { $number } new link
digest-button-choose = { $number } choose who
digest-button-write = { $number } write to the lead
digest-off-for-good = It is off your list.
digest-off-for-a-week = I will show it again next week.
digest-question-settled = Settled for both sides: nobody is reminded of it any more.
digest-not-yours = Only a coordinator of this partnership can use this button. Send /mine to see what is open for you.
digest-write-ask = What should I tell { $lead }? Write it here as one message, and I pass it on in your name.
digest-write-passed = I pass this on to { $lead } in their working hours.
digest-write-too-long = That is more than I can pass on. Please say it in { $limit } characters.
digest-write-unreachable = I cannot reach { $lead } at the moment. Please try by phone or e-mail.
digest-write-cancelled = I pass nothing on.
digest-button-cancel = Never mind
lead-message = { $name }, coordinator of { $partnership }, writes to you: { $words }
