# Commands, as menus and texts call them here. Each of these words is understood by handlers/data/commands.toml.
command-mine = minha_lista
command-commit = compromisso
command-action = acao
command-actions = acoes
command-undo = anular
command-new = nova
command-people = pessoas
command-phones = telefones
command-settings = definicoes
command-tz = fuso
command-language = lingua
command-leave = sair
command-help = ajuda
command-cancel = cancelar
