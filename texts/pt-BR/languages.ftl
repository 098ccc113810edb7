# O idioma em que alguém lê o bot.

language-ask = Em que idioma você prefere ler minhas mensagens?
language-unknown = Ainda não falo { $words }. Toque em um destes idiomas:
language-set = Certo: a partir de agora escrevo para você em português do Brasil.
help-language = /idioma – ler minhas mensagens em outro idioma
menu-language = Ler as mensagens em outro idioma
