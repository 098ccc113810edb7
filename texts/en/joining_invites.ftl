# Texts with a link, to be forwarded as they are.

invite-text = You are invited to the partnership { $partnership } as { $role } of { $utility }.
    Wellkept helps both utilities to keep their promises to each other, on Telegram. Open this link on your phone, tap Start, and then Yes:
    { $link }
    The link is for one person and works for 60 days.
invite-text-picture = { $partnership }, { $role } of { $utility }: point the camera of your phone here to join.
invite-text-member = { $name }, you are invited to the partnership { $partnership }.
    Wellkept helps both utilities to keep their promises to each other, on Telegram. Open this link on your phone and tap Start:
    { $link }
    The link is for you alone and works for 60 days.
invite-text-member-picture = { $partnership }, { $name }: point the camera of your phone here to join.
invite-text-group = This link adds me to the group of { $partnership }. Open it in Telegram and choose the group, or pass it on to somebody who may add members there:
    { $link }
invite-below = Below are a text to forward and a picture of the link.
invite-not-yours = Only coordinators, and leads for their own side, can invite people here.
invite-taken = { $utility } has its { $role } already.
invite-joined = That link has been used: somebody has joined with it. Send /people to see who.
invite-newer = There is a newer link in the place of this one. Send /people to see all of them.
