# Joining: people, groups, and those whom the bot does not know.

## A link in private

joining-welcome = Welcome, { $name } of { $place }. I keep promises and waiting questions in view, and remind you in your working hours.
    { $mode ->
        [watch] I read the group to find promises and questions; I keep those and their dates, and drop the rest.
       *[assist] I take up commands and replies to me; I keep what is logged with me and its dates, and nothing else.
    }
    We all act in solidarity, do no business with each other and keep what we learn in confidence: our code of conduct.
    To begin: /commit send the list by Friday, /mine to see what is open, /help for the rest.
joining-button-undo = This is not me
joining-several = You are in more than one partnership now. What you write to me here counts for <b>{ $partnership }</b>; for another one, please write in its group.
joining-undone = All right, you are not { $member }. The link works again: please pass it on, or ask { $who } for your own.
joining-undo-ended = You joined as { $member } a while ago. To change that, please talk to { $who }.
joining-again = You have joined already, { $name }. Send /mine to see what is open, or /help to see what I can do.
joining-link-unknown = I do not know this link. Please open it once more from the message you got, or ask your coordinator for a new one.
joining-link-used = This link has been used already. If that was not you, please ask { $who } for a new one.
joining-link-expired = This link has ended. Please ask { $who } for a new one.
joining-link-of-other = This link is for { $member }, and you are here as { $reader }. Please pass it on to { $member }.
joining-link-not-yours = This link is for somebody else in the group. Please ask { $who } for your own.
joining-link-of-group = This link is for the group of a partnership. Tap below and choose the group.
joining-button-group = Choose the group
joining-coordinator = your coordinator

## The group

group-unlinked = This group belongs to no partnership yet. Please ask your coordinator for the group link, open it and choose this group.
group-linked-already = This group is linked to { $partnership } already. There is nothing left to do.
group-of-another = This group belongs to { $partnership } and stays so. Please open the link again and choose another group.
group-second = { $partnership } talks in another group already. To move it here, remove me from that group first, then open the link again.
group-link-unknown = I do not know this link, so nothing has changed. Please ask your coordinator for the group link.
group-link-of-person = This link is for one person, so nothing has changed. Please open it in private, not in the group.
group-link-used = This link has been used already, so nothing has changed. Please ask { $who } for a new one.
group-link-expired = This link has ended, so nothing has changed. Please ask { $who } for a new one.

## Strangers in the group

stranger-group = { $name }, I do not know you yet. Please ask { $who } for your link and open it.
stranger-expected = { $name }, I am expecting you. Tap below and press Start, and I can work with you.
stranger-button-start = Start in private
stranger-anonymous = I cannot see who writes as an anonymous admin. Please turn off Remain Anonymous in your admin rights and write again.
