# Commands, as menus and texts call them here. Each of these words is understood by handlers/data/commands.toml.
command-undo = desfazer
command-settings = configuracoes
command-language = idioma
