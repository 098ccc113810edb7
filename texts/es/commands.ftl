# Commands, as menus and texts call them here. Each of these words is understood by handlers/data/commands.toml.
command-mine = mi_lista
command-commit = compromiso
command-action = accion
command-actions = acciones
command-undo = deshacer
command-new = nueva
command-people = personas
command-phones = telefonos
command-settings = ajustes
command-tz = huso
command-language = idioma
command-leave = salir
command-help = ayuda
command-cancel = cancelar
