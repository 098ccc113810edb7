# What the operator hears, in the private chat that is set for it, when something was put aside.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] I could not deliver a message, and put it aside.
       *[other] I could not deliver at least { $count } messages, and put them aside.
    }
   *[update] { $count ->
        [one] I could not deal with something that somebody wrote or tapped, and put it aside.
       *[other] I could not deal with at least { $count } things that people wrote or tapped, and put them aside.
    }
    } Nothing is lost, and all the rest goes on.
    Cause: { $cause }
    To see it and have it tried again, on the machine of the bot: .venv/bin/python -m bot doctor letters
