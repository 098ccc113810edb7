# Check-ins: the frame around the questions. The questions themselves: items.ftl.
checkin = Hello { $name }. { $count ->
    [one] One short question
   *[other] { $count } short questions
} about your partnership. You can skip any of them.
checkin-rarely = The last check-ins had no answer, so I come less often now. One answer brings back the usual rhythm.
checkin-promises = Open with you (/mine to change it):
checkin-promise = • { $what }, { $due }
checkin-promise-undated = • { $what }
checkin-promises-more = • and { $count } more

checkin-question = Question { $number } of { $count }. { $seen }
checkin-first-question = { "" }
    { checkin-question }
checkin-item = <b>{ $words }</b>
checkin-seen-score = Nobody sees your score; only averages of three people or more are ever shown.
checkin-seen-nobody = Nobody but you is shown the answer.
checkin-scale = { answer-low }, { answer-high }
checkin-write = Write your answer here, in your own words.
checkin-write-again = Your answer: { $answer }. Write again to replace it.
checkin-your-answer = Your answer: { $answer }

checkin-skipped = skipped
checkin-noted = Noted: “{ $words }”
checkin-noted-above = Noted in your check-in above: “{ $words }”
checkin-too-long = An answer can have up to { $limit } characters, yours has { $count }. Please send a shorter one.

checkin-thanks = Thank you, { $name }. That was the last question. You can change your answers until { $until }.
checkin-answers = Your answers. Tap a number to change one.
checkin-answer = { $number }. { $words } <b>{ $answer }</b>
checkin-later = That is fine. Your check-in waits here until { $until }.
checkin-reminder = { $left ->
    [one] One question of your check-in is open
   *[other] { $left } questions of your check-in are open
} until { $until }.
checkin-moved = This check-in goes on below.
checkin-closed = { $answered ->
    [0] This check-in is closed. The next one comes by itself.
   *[other] This check-in is closed. Thank you for your answers.
}
checkin-has-closed = Thank you. This check-in is closed already; the next one comes by itself. /mine shows what is open.
checkin-not-yours = This check-in belongs to somebody else. Yours comes to you in private.

checkin-button-back = Back
checkin-button-keep = Keep
checkin-button-continue = Continue
checkin-button-change = Change
checkin-button-number = { $number }
