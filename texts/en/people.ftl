# The people card: who has joined, and who is to come.

people = <b>{ $partnership }</b>, who is here
people-side = { $side ->
    [mentor] <b>{ $utility }</b>, mentor
    [mentee] <b>{ $utility }</b>, mentee
   *[programme] <b>The programme</b>
}
people-programme = the programme
people-programme-short = Programme
people-joined = – { $name }, { $role }
people-to-join = – { $name }, { $role }: still to join
people-invited = – { $role }: invited { $since }, still to join
people-nobody = – nobody yet
people-how-to-invite = To invite somebody, tap a role: you get a text to forward and a picture of the link.
people-button-role = { $utility }: { $role }
people-button-list = One by one
people-button-group = Connect the group
people-list = <b>{ $partnership }</b>: about whom is it? A new link ends the one before.
people-list-empty = In <b>{ $partnership }</b> nobody waits for a link.
people-person = <b>{ $name }</b>, { $role }, { $utility }
people-person-to-join = <b>{ $name }</b>, { $role }, { $utility }: still to join
people-button-person = { $who }
people-button-link = Make a new link
people-button-remove = They leave, or somebody takes over
people-button-again = { $utility }: { $role }, invited { $since }
people-button-back = Back
people-which = Which partnership?
people-button-partnership = { $partnership }
menu-people = Who is here, and invite others
help-people = /people – who is here; leads and coordinators invite others there
