# Leaving a partnership, and what happens to what is open. `who` is self, or other for a coordinator.

leaving-which = Which partnership do you want to leave?
leaving-own = Leave <b>{ $partnership }</b>? I write to you no more then, and your name stays only on what was before. { $count ->
    [0] Nothing is open with you.
    [one] One thing is open with you; you can say who takes it over.
   *[other] { $count } things are open with you; you can say who takes them over.
}
leaving-other = <b>{ $name }</b>, { $place }, { $role }. { $count ->
    [0] Nothing is open with { $name }.
    [one] One thing is open with { $name }.
   *[other] { $count } things are open with { $name }.
}
leaving-gone = <b>{ $name }</b>, { $place }, has left <b>{ $partnership }</b>. { $count ->
    [0] Nothing waits to be taken over.
    [one] One thing waits for somebody to take it over.
   *[other] { $count } things wait for somebody to take them over.
}
leaving-role = { $role ->
    [lead] lead
    [stand_in] stand-in
    [management] management
    [coordinator] coordinator
   *[expert] expert
}
leaving-heir = { $who ->
    [self] Who takes over what is open with you? I ask them first: nobody inherits a promise without a yes.
   *[other] Who takes over what is open with { $name }? I ask them first: nobody inherits a promise without a yes.
}
leaving-lead = Who leads for { $place } then?
leaving-sure = { $who ->
    [self] You leave <b>{ $partnership }</b>.
   *[other] { $here ->
        [yes] I take { $name } off <b>{ $partnership }</b>{ $reached ->
            [yes] {" "}and tell them so.
           *[no] {"."} I cannot tell them: no message of mine reaches them.
        }
       *[no] { $name } has left already.
    }
} { $heir ->
    [none] { $count ->
        [0] Nothing is open.
       *[other] What is open waits for somebody to take it over.
    }
   *[some] I ask { $to } about what is open.
} { $led ->
    [yes] { $lead } leads for { $place }.
   *[no] {""}
}
leaving-stayed = All right, nothing changes.
leaving-left = You have left <b>{ $partnership }</b>. Thank you for all you did. I write to you no more; a new link brings you back.
leaving-removed = { $name } is no longer in <b>{ $partnership }</b>. { $heir ->
    [none] { $count ->
        [0] Nothing was open.
       *[other] What was open waits for somebody new. You can choose somebody at any time.
    }
   *[some] I ask { $to } about what was open.
}
leaving-given = { $heir ->
    [none] Then it waits for somebody new.
   *[some] I ask { $to } about what { $name } had open.
}
leaving-told-removed = { $coordinator } has taken you off the people of { $partnership }. Thank you for all you did. I write to you no more; if this is a mistake, please talk to { $coordinator }.
leaving-told-coordinator = { $name } has left <b>{ $partnership }</b>. { $heir ->
    [some] { $to } is asked to take over what was open. What nobody takes will be in your digest.
   *[none] { $count ->
        [0] Nothing waits to be taken over.
        [one] One thing waits for somebody to take it over.
       *[other] { $count } things wait for somebody to take them over.
    }
}
leaving-told-lead = You lead for { $place } in <b>{ $partnership }</b> from now on: what your side is asked without a name comes to you.
leaving-left-group = { $name } has left the Telegram group of <b>{ $partnership }</b>. With me nothing has changed: { $name } is still one of your people.
leaving-kept = All right, { $name } stays in the partnership.
leaving-checkin = This check-in is closed. Thank you.
leaving-choose-again = The people have changed meanwhile. Please choose once more.
leaving-coordinator = You are the only coordinator of { $partnership }. Please invite another coordinator with /people first, then send /leave again.
leaving-not-yours = Only the coordinator can do this. To leave yourself, send /leave.

leaving-button-partnership = { $partnership }
leaving-button-go-on = Go on
leaving-button-stay = Stay
leaving-button-back = Back
leaving-button-remove = Take off the partnership
leaving-button-choose = Choose who takes over
leaving-button-name = { $name }
leaving-button-decide = The coordinator decides
leaving-button-later = Keep it for somebody new
leaving-button-lead-later = Decide that later
leaving-button-leave = Leave
leaving-button-confirm = { $here ->
    [yes] Yes, take { $name } off
   *[no] Yes
}
leaving-button-people = See the people
leaving-button-see = What is open?
leaving-button-keep = Stays with us

menu-leave = Leave a partnership
help-leave = /leave – leave a partnership; somebody is asked to take over
