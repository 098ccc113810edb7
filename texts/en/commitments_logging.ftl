# Action items that somebody logs, for themselves or for somebody else.
action-usage = Write who does what by when, for example: #action Amina: send the staff list by Friday
action-forwarded = Forwarded words are somebody else's, so I note nothing from them. Reply to them with /commit or /action and a name.
action-asked = { $number ->
    [0] {""}
   *[other] { $number }.{" "}
}{ $logger } noted this for you: <b>{ $what }</b>, { $due }. Will you do it?
action-noted = Noted for { $owner }: <b>{ $what }</b>, { $due }. I ask { $owner } for a yes.
action-noted-waits = Noted for { $owner }: <b>{ $what }</b>, { $due }. I ask { $owner } as soon as they have started me.
action-declined = Thank you, then it is not yours: <b>{ $what }</b>. I tell { $logger }.
action-not-mine = { $name } says that this is not theirs: <b>{ $what }</b>. Who could do it? Tap a name or write it.
action-about-access = something about access

# Whose item is it?
owner-missing = Who does this: <b>{ $what }</b>? Tap a name or write it.
owner-unknown = I know nobody called { $who } here. Who does this: <b>{ $what }</b>? Tap a name or write it.
owner-double = { $who } could be one of several people. Who does this: <b>{ $what }</b>?
owner-outside = { $who } is outside the partnership. Who of you follows it up: <b>{ $what }</b>? With a yes they get the reminders.
owner-outside-name = Who does this outside the partnership: <b>{ $what }</b>? Write the name or the office.
owner-not-started = { $name }, something was noted for you. Please start me once, so that I can ask you about it in private.
owner-button-name = { $name }
owner-button-me = I do it myself
owner-button-outside = Somebody outside
owner-button-follow = I follow it up
owner-button-back = Back
owner-button-start = Start
