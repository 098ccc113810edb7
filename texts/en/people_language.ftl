# The language in which somebody reads the bot.

language-ask = In which language do you want to read me?
language-unknown = I do not speak { $words } yet. Tap one of these:
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = From now on I write to you in English.
help-language = /language – read me in another language
menu-language = Read me in another language
