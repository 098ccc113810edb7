# La langue dans laquelle quelqu’un lit le bot.

language-ask = Dans quelle langue souhaitez-vous me lire ?
language-unknown = Je ne parle pas encore « { $words } ». Touchez une de ces langues :
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = C’est noté : à partir de maintenant, je vous écris en français.
help-language = /langue – me lire dans une autre langue
menu-language = Me lire dans une autre langue
