# Questions that wait: what one person is told in private, and the buttons of the reminder.
reminder-step-1 = { $whose ->
    [side] { $asker } asked your side: <i>{ $text }</i>
   *[person] { $asker } asked you: <i>{ $text }</i>
}
    It has waited since { $since }. A short reply in the group is enough.
question-about-access = a question about access
question-answer = answer { $asker }: { $what }
question-button-until = I need until …
question-button-dismiss = Not a question
question-button-open = Show the message
question-until = By when will you answer? <i>{ $text }</i>
    Tap a day, or write a date.
question-until-write = Write the day by which you will answer, such as Friday or 12 June: <i>{ $text }</i>
question-button-write = Other
question-button-back = Back
question-until-day-off = You do not work on that day. Which day instead? <i>{ $text }</i>
question-until-passed = That moment lies behind us. By when will you answer? <i>{ $text }</i>
question-until-impossible = I do not find { $phrase } in the calendar. By when will you answer? <i>{ $text }</i>
question-until-noted = Noted: you answer by { $due }. <i>{ $text }</i>
question-dismissed = Put aside: <i>{ $text }</i>
question-settled = Settled. Thank you.
question-not-yours = Only those who were asked can do this. Send /mine to see what waits for you.
question-not-asker = Only the person who asked, or the coordinator, can settle this. Send /mine to see what waits for you.
