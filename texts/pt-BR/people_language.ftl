# O idioma em que alguém lê o bot.

language-ask = Em que idioma você prefere receber as minhas mensagens?
language-unknown = Ainda não falo “{ $words }”. Toque em um destes idiomas:
language-set = Certo: a partir de agora escrevo para você em português do Brasil.
help-language = /idioma – mudar de idioma
menu-language = Mudar de idioma
