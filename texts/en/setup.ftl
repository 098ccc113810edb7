# Setting up a partnership: questions, what can be tapped, and what is wrong with an answer.

## Beginning and ending

setup-not-yours = New partnerships are set up by coordinators of the programme. If that is you, please open your coordinator link; whoever runs this bot has it.
coordinator-without = You are in no partnership yet. Send /new to set one up, or /help to see what I can do.
setup-offer = Let us set up a partnership. Shall it be like <b>{ $name }</b>? Then I only ask for names, places and dates.
setup-button-like = Like { $name }
setup-button-fresh = Ask me everything
setup-in-hand = { $count ->
    [one] You have begun to set up a partnership, one answer is kept. Go on with it?
   *[other] You have begun to set up a partnership, { $count } answers are kept. Go on with it?
}
setup-button-continue = Continue
setup-button-again = Start again
setup-drop = Shall I drop what you have answered so far? Or keep it: /new goes on where you were.
setup-button-drop = Drop it
setup-button-keep = Go on
setup-dropped = Dropped, nothing was set up. /new begins a new one.
setup-goes-on-below = <i>Please go on below.</i>
setup-moved-on = You have answered that already. Please go on with the present question.
setup-tap-above = Please tap a button of the set-up above. /new shows it once more.
setup-ended = This has ended. Send /new to set up a partnership, or /settings to change one.
setup-done = <b>{ $name }</b> is set up. Everything can be changed with /settings.{ $watch ->
    [yes] {" "}It begins in mode Assist; for Watch I ask both leads when they have joined.
   *[no] {""}
}
setup-button-back = ‹ Back
setup-button-cancel = Cancel
setup-button-close = That is all

## Questions

setup-question = <i>Question { $number } of { $count }</i>
setup-side = { $side ->
    [mentee] the mentee utility
    [mentor] the mentor utility
   *[both] both utilities
}
setup-ask-name = { $side ->
    [mentee] What is the <b>mentee</b> utility called, the one that is supported? Please write its name.
   *[mentor] What is the <b>mentor</b> utility called, the one that supports? Please write its name.
}
setup-ask-partnership = What shall the partnership be called? Tap the suggestion, or write another name.
setup-ask-place = Where does <b>{ $name }</b> work? Please write the city, or share its location. It gives the time zone.
setup-ask-days = On which days does <b>{ $name }</b> work?
setup-ask-hours = From when to when does <b>{ $name }</b> work? I remind people in these hours only.
setup-ask-holidays = On which public holidays does <b>{ $name }</b> not work? To add a day, write its date.
setup-ask-phones = Whom can partners call at <b>{ $name }</b> in an emergency? Write name and number, a line each, such as: Control room +255 22 123 456. Members see them with /phones.
setup-ask-language = Which language do people at <b>{ $name }</b> read best? Everybody can still choose their own.
setup-ask-mode = What may I read in the group?
setup-ask-phase = In which mentoring phase is the partnership?
setup-ask-stages = Which stages of change were done before Wellkept? Tap each, or none.
setup-ask-start = When did this phase begin, or when will it? Tap a day, or write a date.

## What can be tapped

setup-button-number = { $number }
setup-button-name = { $name }
setup-place-choose = Which one is it? Tap it, or write another city.
setup-place-found = { $number }. { $place }, { $country }. There it is { $now } now.
setup-button-place = { $place }, { $country }
setup-button-on = ✓ { $what }
setup-button-off = { $what }
setup-button-days = Done: { $days }
setup-button-hours = { $opens } – { $closes }
setup-button-other = Other hours
setup-hours-other = Please write the hours, such as 7:30-16:00, or Mon-Thu 7:30-16:00, Fri 7:30-12:00.
setup-holiday = { $on ->
    [yes] – { $day } { $name }
   *[no] – <i>working day:</i> { $day } { $name }
}
setup-holidays-unknown = I know no holidays of this country. Write their dates one by one, or go on.
setup-button-holidays = { $count ->
    [0] Go on without holidays
    [one] Take this day
   *[other] Take these { $count } days
}
setup-button-some = Choose days
setup-button-none = None of them
setup-phone = – { $phone }
setup-button-phones = Keep these
setup-button-skip = Skip
setup-button-language = { $name }
setup-mode = { $mode ->
    [watch] <b>Watch</b>: I read along to find promises and questions, keep those and drop the rest. I ask both leads when they have joined, and begin when both agree.
   *[assist] <b>Assist</b>: I take up commands and replies to me, nothing else.
}
setup-button-mode = { $mode ->
    [watch] Watch
   *[assist] Assist
}
setup-button-phase = { $phase ->
    [orientation] Orientation: the first weeks
    [middle] Middle: the work together
   *[dissolution] Dissolution: towards the end
}
setup-stage = { $stage ->
    [project_design] Project design
    [structuring] Structuring and mobilising
    [diagnosis] Diagnosis
    [feedback_workplan] Feedback and work plans
    [initiation] Initiation and sustaining change
   *[closure] Closure
}
setup-button-stages = { $count ->
    [0] None of them
    [one] Done: this one
   *[other] Done: these { $count }
}
setup-button-today = Today
setup-button-date = { $on }

## Summary

setup-summary = This is <b>{ $name }</b>. Tap a number to change something. With Confirm it is set up.
setup-button-confirm = Confirm
setup-said-heading = <b>{ $name }</b>
setup-said-number = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}
setup-said-name = { setup-said-number }{ $side ->
    [mentee] Mentee
   *[mentor] Mentor
}: { $answer }
setup-said-partnership = { setup-said-number }Partnership: { $answer }
setup-said-place = { setup-said-number }Place: { $known ->
    [country] { $place }, { $country } ({ $zone })
    [place] { $place } ({ $zone })
   *[zone] { $zone }
}
setup-said-days = { setup-said-number }Working days: { $answer }
setup-said-hours = { setup-said-number }Hours: { $answer }
setup-said-holidays = { setup-said-number }Holidays: { $count ->
    [0] none
    [one] one day
   *[other] { $count } days
}
setup-said-phones = { setup-said-number }Phones: { $count ->
    [0] none
   *[other] { $answer }
}
setup-said-language = { setup-said-number }Language: { $answer }
setup-said-mode = { setup-said-number }Mode: { $answer ->
    [watch] Watch
   *[assist] Assist
}
setup-said-phase = { setup-said-number }Phase: { $answer ->
    [orientation] Orientation
    [middle] Middle
    [dissolution] Dissolution
   *[aftercare] Aftercare
}
setup-said-stages = { setup-said-number }Stage: { $answer }, { $count ->
    [0] none done before
    [one] one done before
   *[other] { $count } done before
}
setup-said-start = { setup-said-number }Phase since: { $answer }

## What is wrong with an answer

setup-name-too-long = That name is too long for the board. Please write it in { $limit } letters or fewer.
setup-name-unclear = I need a name with letters in it. Please write it once more.
setup-name-taken = There is a partnership of that name already. Please write another name.
setup-place-unknown = I do not find that city. Please write a bigger one nearby, perhaps with its country such as Mtwara, Tanzania, or share the location.
setup-days-none = At least one day is needed. Please tap the days on which people work.
setup-days-unclear = I did not understand these as days. Tap them above, or write them such as Mon-Fri or Sun-Thu.
setup-hours-unclear = I did not understand these as hours. Please write them such as 7:30-16:00, or Mon-Thu 7:30-16:00, Fri 7:30-12:00.
setup-holiday-unclear = I did not understand this as one date. To add a holiday, write its date such as 7 July; or tap a button above.
setup-phones-unclear = I find no telephone number in it. Please write name and number, a line each, such as: Control room +255 22 123 456.
setup-phones-too-many = I keep up to { $limit } numbers of { $letters } letters each. Please write fewer, or shorter ones.
setup-start-unclear = I did not understand this as a date. Please write one such as 2 February 2026, or tap a day above.
