# An exported chat of a group that stays on WhatsApp, brought by a lead in private.
exports-card = <b>{ $partnership }</b>: I read { $count ->
    [one] one new message
   *[other] { $count } new messages
} and found { $found ->
    [one] one thing that looks like a promise
   *[other] { $found } things that look like a promise
}. Tap a number to take it or leave it. Nothing is kept but what you take, and its owner is asked for a yes in private.{ $has_others ->
    [yes] {" "}Not read, because I do not know them: { $others }.
   *[no] {""}
}{ $more ->
    [0] {""}
   *[other] {" "}{ $more } more come after these.
}
exports-line = { $on ->
    [yes] { $number }. ✓ { $name }: <b>{ $what }</b>, { $due }
   *[no] { $number }. { $name }: { $what }, { $due }
}
exports-button-tick = { $on ->
    [yes] { $number } ✓
   *[no] { $number }
}
exports-button-take = { $count ->
    [one] Take this one
   *[other] Take these { $count }
}
exports-button-none = None of these
exports-taken = { $count ->
    [0] Nothing was taken.
    [one] One was taken; its owner is asked for a yes.
   *[other] { $count } were taken; their owners are asked for a yes.
} I have forgotten the rest of the text. Please delete the file from this chat too.
exports-nothing = { $count ->
    [0] There is nothing new in it since the last time.
    [one] I read one new message and found no promise in it that is new to me.
   *[other] I read { $count } new messages and found no promise in them that is new to me.
}{ $has_others ->
    [yes] {" "}Not read, because I do not know them: { $others }.
   *[no] {""}
} I have forgotten the text. Please delete the file from this chat too.
exports-forgotten = I have forgotten what stood here. Send me the chat once more if you still need it.
exports-leads-only = An exported chat is for the leads and their stand-ins to bring. Ask yours, or write what you promise with /commit.
exports-not-fetched = I could not get the file from Telegram. Please send it once more.
exports-mistake-too-large = This file is too large for me. Please export the chat without media: I take up to 5 MB.
exports-mistake-unreadable = I cannot read this file. Please export the chat once more, without media, and send me what WhatsApp makes: a .txt or a .zip.
exports-mistake-empty = I find no chat in this file. In WhatsApp open the group, choose Export chat, without media, and send me what comes out.
exports-mistake-dates-unclear = I cannot tell whether { $example } begins with the day or the month. Please send the file once more, with d/m or m/d written below it.
exports-mistake-dates-at-odds = Some dates in this file begin with the day and some with the month. Please send it once more, with d/m or m/d written below it.
