# What somebody sees of their own promises and questions.
mine = { $count ->
    [0] Nothing is open for you, { $name }, and nobody waits for you.
   *[other] <b>Your list, { $name }</b>
}
mine-promised = <b>What I promised, or was asked to promise</b>
mine-waiting-for-me = <b>Who waits for me</b>
mine-i-wait-for = <b>What I wait for</b>
mine-commitment = { $date ->
    [ahead] { $number }. { $what }, { $due }
    [passed] { $number }. { $what }, date passed: { $due }
   *[none] { $number }. { $what }, date to come
}
mine-to-confirm = { $date ->
    [ahead] { $number }. Waits for your yes: { $what }, { $due }
    [passed] { $number }. Waits for your yes: { $what }, date passed: { $due }
   *[none] { $number }. Waits for your yes: { $what }, date to come
}
mine-to-answer = { $has_text ->
    [yes] { $number }. { $asker }, since { $since }: { $text }
   *[no] { $number }. { $asker } asked you something on { $since }
}
mine-question = { $has_text ->
    [yes] { $number }. { $whom }, since { $since }: { $text }
   *[no] { $number }. A question to { $whom }, since { $since }
}
mine-of-others = { $date ->
    [ahead] { $number }. { $owner }: { $what }, { $due }
    [passed] { $number }. { $owner }: { $what }, new date to come
   *[none] { $number }. { $owner }: { $what }, date to come
}
mine-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
mine-button-done = { $number } done
mine-button-new-date = { $number } new date
mine-button-hand-over = { $number } somebody else
mine-button-yes = { $number } yes
mine-button-no = { $number } no
mine-button-until = { $number } need until
mine-button-settled = { $number } settled
