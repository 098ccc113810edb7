# El idioma en que alguien lee al bot.

language-ask = ¿En qué idioma prefiere que le escriba?
language-unknown = Todavía no hablo “{ $words }”. Toque uno de estos idiomas:
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = Listo: desde ahora le escribo en español.
help-language = /idioma – cambiar de idioma
menu-language = Cambiar de idioma
