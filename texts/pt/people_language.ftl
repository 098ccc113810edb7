# A língua em que alguém lê o bot.

language-ask = Em que língua prefere receber as minhas mensagens?
language-unknown = Ainda não falo “{ $words }”. Toque numa destas línguas:
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = Está bem: a partir de agora escrevo-lhe em português.
help-language = /lingua – mudar de língua
menu-language = Mudar de língua
