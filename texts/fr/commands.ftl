# Commands, as menus and texts call them here. Each of these words is understood by handlers/data/commands.toml.
command-mine = ma_liste
command-commit = engagement
command-action = action
command-actions = actions
command-undo = annuler
command-new = nouveau
command-people = personnes
command-phones = telephones
command-settings = reglages
command-tz = fuseau
command-language = langue
command-leave = quitter
command-help = aide
command-cancel = laisser
