# Help, menus, and what the bot does not understand.

help = I keep promises and waiting questions in view. You can write to me:
help-mine = /mine – what is open for you
help-commit = /commit send the list by Friday – promise something
help-action = /action Neema: send the list by 11 Feb – log what somebody else is to do; Neema is asked first
help-phones = /phones – whom to call in an emergency
help-settings = /settings – places, hours, holidays and more of a partnership
help-new = /new – set up a partnership
help-undo = /undo – take back what you did last, for ten minutes
help-cancel = /cancel – drop what I asked you last
help-role = { $role ->
    [lead] You are a lead: what your side is asked without a name comes to you.
    [stand-in] You are a stand-in: what your side is asked comes to you when your lead cannot be reached.
    [management] You are management: I write to you only when you ask me to, or when something was noted for you.
    [coordinator] You are a coordinator: on your first working day of the week, at { $time }, I write you what needs you.
   *[expert] Reminders come to you alone, in your working hours.
}
cancel-done = All right, I am not waiting for that any more. Nothing was changed.
cancel-nothing = I was not waiting for anything. Send /help to see what I can do.
cancel-setup = All right, the set-up rests, and your answers are kept. /new goes on with it, or begins anew.
hello = Hello { $name }. Send /mine to see what is open for you, or /help to see what I can do.
unknown-command = { $meant ->
    [none] I do not know /{ $command }. Send /help to see what I can do.
   *[other] I do not know /{ $command }. Did you mean /{ $meant }?
}
only-words = I can read written words only. Please write it to me.
no-edits = I do not follow edits. Please write it once more, or send /mine to change what is noted.
no-forwards = I do nothing with forwarded messages, they are somebody else’s words. To promise something yourself, write /commit and what.

menu-mine = What is open for you
menu-commit = Promise something
menu-action = Log what somebody is to do
menu-phones = Whom to call in an emergency
menu-settings = Hours, holidays and more
menu-new = Set up a partnership
menu-help = What I can do
menu-undo = Take back what I did last
menu-cancel = Drop what I asked you last
