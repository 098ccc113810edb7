# La langue dans laquelle quelqu’un lit le bot.

language-ask = Dans quelle langue souhaitez-vous que je vous écrive ?
language-unknown = Je ne parle pas encore « { $words } ». Touchez une de ces langues :
language-button = { $chosen ->
    [yes] ✓ { $language }
   *[no] { $language }
}
language-set = C’est noté : à partir de maintenant, je vous écris en français.
help-language = /langue – changer de langue
menu-language = Changer de langue
