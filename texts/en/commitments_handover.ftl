# Handing over: somebody else is asked first, and until their yes nothing moves.
# `number` tells items of one message apart; it is 0 for one alone.

handover-button = { $number ->
    [0] Somebody else does it
   *[other] { $number }: Somebody else does it
}
handover-button-name = { $name }
handover-button-back = Back
handover-button-all = I take these
handover-button-not-this = { $number ->
    [0] Not this one
   *[other] { $number }: Not this one
}
handover-choose = Who does it instead: <b>{ $what }</b>, { $due }? I ask them first; until their yes it stays with you.
handover-nobody-else = Nobody else of your side has started me yet. You can set a new date or drop it.
handover-asking = I ask { $name }: <b>{ $what }</b>, { $due }. Until their yes it stays with you.
handover-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}From { $before }: <b>{ $what }</b>, { $due }. Will you take it over?
handover-list = { $count ->
    [one] { $before } hands something over.
   *[other] { $before } hands over { $count } things. None of them is yours before you say yes.
}
handover-declined = Thank you, then it does not come to you: <b>{ $what }</b>.
handover-not-taken = { $name } cannot take this over: <b>{ $what }</b>, { $due }. It stays with you.
handover-taken = { $name } takes this over from you: <b>{ $what }</b>, { $due }.
handover-new-owner = { $name } looks after this now: <b>{ $what }</b>, { $due }. It was with { $before } before.
handover-somebody = somebody to take it over
handover-noted = { $what } (taken over from { $before })
handover-questions = Questions that { $before } was asked wait for you now. A short reply in the group is enough.
handover-question = { $number }. { $asker }: <i>{ $text }</i>
handover-question-moved = { $name } looks after your question now: <i>{ $text }</i>
handover-question-passed = Then it waits for your side: <i>{ $text }</i>
handover-button-until = { $number }: I need until …
