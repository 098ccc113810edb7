# Settings of a partnership at work, and the step from one mode to the other.
settings-which = Of which partnership?
settings-button-open = { $name }
settings-card = <b>{ $name }</b>. Tap a number to change something.
settings-question = <i>{ $partnership }</i>
settings-saved = Changed.
settings-same = It is so already.
settings-closed = The settings of { $name } are as you left them. /settings opens them again.
settings-ended = This has ended. Send /settings to see how it is now.
settings-closed-to-you = You cannot change this any more. Please ask your coordinator.
settings-not-yours = Settings are changed by the leads and the coordinator. Please ask { $who }. Where you are yourself, you change with /tz.
settings-changed = { $who } has changed for { $name }:
mode-asked = I ask the leads in private. I read along when both have agreed.
mode-no-leads = Both leads have to agree to Watch. I ask them in private as soon as both have joined; /people has their links.
mode-ask = { $who } suggests mode Watch for { $name }: I would read along in the group to find promises and questions, keep those and drop the rest. It begins when both leads agree, and one of you alone can end it at any time with /settings. Do you agree?
mode-button-agree = I agree
mode-button-refuse = Rather not
mode-agreed = Thank you. I read along once the lead of the other side has agreed too.
mode-refused = All right, it stays as it is. Nobody is told who said so.
mode-ended = This has been settled meanwhile. /settings shows how it is now.
mode-changed = { $mode ->
    [watch] Both leads have agreed: from now on I read along in the group of { $name }. For that I have to be an administrator there, unless whoever runs me has switched my privacy mode off. /settings ends it at any time.
   *[assist] { $who } has set { $name } to mode Assist: I take up commands and replies to me, nothing else.
}
