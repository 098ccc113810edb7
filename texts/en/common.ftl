# Words that belong to no single feature.
button-dead = This button has done its work. Send /mine to see what is open.
button-stranger = This button belongs to members of the partnership. Please ask your coordinator for an invite link.
button-date = { $on }
not-understood = { $wanted ->
    [date] I did not understand this as a date. Write one such as Friday or 12 June, or send /cancel.
    [until] I did not understand this as a date. Write one such as Friday or 12 June, or send /cancel.
    [setup] I did not understand this as an answer. Please tap a button above, or send /cancel and later /new to go on.
    [owner] I did not understand this as the name of a member. Tap a name above, or send /cancel.
    [zone] I do not find this on my map. Write a city, perhaps with its country, share your location (📎), or send /cancel.
    [zone_until] I did not understand this as a date. Write one such as Friday or 20 March, tap Another place above, or send /cancel.
   *[nothing] I did not understand this. Send /mine to see what is open, or /help to see what I can do.
}
stranger-private = I work for members of a partnership. Please ask your coordinator for an invite link and open it.
