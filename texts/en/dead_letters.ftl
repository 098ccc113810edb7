# What the operator hears, in the private chat that is set for it, when something was put aside.
operator-dead-letters = { $kind ->
    [message] { $count ->
        [one] One message could not be delivered and was put aside.
       *[other] { $count } messages or more could not be delivered and were put aside.
    }
   *[update] { $count ->
        [one] One thing that somebody did could not be dealt with and was put aside.
       *[other] { $count } or more things that people did could not be dealt with and were put aside.
    }
    } Nothing else is affected. The cause: { $cause }. To see and to mend it: python -m bot doctor letters
