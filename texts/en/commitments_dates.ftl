# Dates that are asked for, and the days to tap.
ask-for-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}By when will you do this: <b>{ $what }</b>? Tap a day, or write a date.
holiday-on-due-date = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $day } is no working day for you. When will this be done: <b>{ $what }</b>? Tap a day, or write a date.
date-passed-ask = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: this date has passed already. Which day is meant? Tap one, or write a date.
date-impossible = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}I do not find { $phrase } in the calendar. By when will you do this: <b>{ $what }</b>? Tap a day, or write a date.
date-other = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: which day suits you? Tap one, or write a date.
date-write = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}<b>{ $what }</b>: write the day, such as Friday or 12 June.
date-button-write = { $number ->
    [0] Other
   *[other] { $number }: Other
}
date-button-back = { $number ->
    [0] Back
   *[other] { $number }: Back
}
date-button = { $number ->
    [0] {""}
   *[other] { $number }:{" "}
}{ $on }
