# People who join by the link of a role.

newcomer-ask = Join <b>{ $partnership }</b> as { $role } of { $utility }?
    Your partners will know you as <b>{ $name }</b>.
newcomer-button-yes = Yes, join
newcomer-button-name = Change my name
newcomer-button-language = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
newcomer-button-not-me = Not me
newcomer-button-keep = Keep { $name }
newcomer-name-ask = What should your partners call you? Write your name here.
newcomer-name-wrong = I cannot take this as a name. Please write it once more, with letters and in { $limit } characters at most.
newcomer-name-taken = { $name } is on the list of { $partnership } already. If that is you, please ask { $who } for your own link. If not, write a name that sets you apart.
newcomer-not-me = All right, nothing has changed. The link still works: please pass it on to the { $role } of { $utility }.
newcomer-seat-taken = { $utility } has its { $role } by now. Please ask { $who } for a link for yourself.
newcomer-here-already = You are in { $partnership } already. This link is for the { $role } of { $utility }, and it still works: please pass it on.

role-lead = lead
role-stand-in = stand-in
role-expert = expert
role-management = management
role-coordinator = coordinator
