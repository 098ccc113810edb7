# A língua em que alguém lê o bot.

language-ask = Em que língua prefere ler-me?
language-unknown = Ainda não falo { $words }. Toque numa destas línguas:
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = Está bem: a partir de agora escrevo-lhe em português.
help-language = /lingua – ler-me noutra língua
menu-language = Ler as mensagens noutra língua
