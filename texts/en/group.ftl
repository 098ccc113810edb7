# The group: its set-up card, what the bot may do there, and when it is removed.

group-card = I am here for <b>{ $partnership }</b>. I write nothing in this group but the board, and once a word to whoever has not started me.
group-card-watch = Mode watch: I read along to find promises and questions. I keep those and drop the rest.
group-card-assist = Mode assist: I take up commands and replies to me, and nothing else of what you write.
group-card-lacks = I still cannot { $what }. { $who } has the steps in private.
group-card-people = Everybody starts me in private once, by a link of their own from { $who }.
group-lacks-read = read along
group-lacks-pin = pin the board
group-lacks-read-pin = read along and pin the board

rights-set = I am in the group of <b>{ $partnership }</b>, and everything is set: I can write there, the board is pinned{ $mode ->
    [watch] , and I can read along.
   *[assist] , and I take up commands and replies to me. As an admin I am sent the rest as well, and drop it unread.
}
rights-missing = I am in the group of <b>{ $partnership }</b>. This is still to be set there:
rights-write = – I cannot write there. Tap the name of the group, Edit, Permissions, and allow Send Messages; if it is on, tap Exceptions, { $bot }, and allow it for me. The board then comes by itself within an hour.
rights-read = – I cannot read along: Telegram still hides your messages from me. In the group, tap the name of the group, Edit, Administrators, Add Admin, { $bot }, and save.
rights-read-operator = – Or whoever runs me opens @BotFather, /mybots, @{ $username }, Bot Settings, Group Privacy, Turn off. After that, take me out of the group and add me again.
rights-pin-too = – I cannot pin the board. The same taps mend it, with Pin Messages switched on.
rights-pin-admin = – I cannot pin the board. Tap the name of the group, Edit, Administrators, { $bot }, switch on Pin Messages, and save.
rights-pin-watch = – I cannot pin the board. Hold the board with a finger and tap Pin; or tap the name of the group, Edit, Administrators, Add Admin, { $bot }, switch on Pin Messages, and save.
rights-pin-assist = – I cannot pin the board. Hold the board with a finger and tap Pin.

group-removed = I was taken out of the group of <b>{ $partnership }</b>. Nothing is lost: all that was agreed stays with me, and everybody hears from me in private as before.
    To bring me back, open the group, tap its name, Add Members, and choose { $bot }. The board goes on where it was.
