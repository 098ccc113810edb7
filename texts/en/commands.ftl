# Commands, as menus and texts call them here. Each of these words is understood by handlers/data/commands.toml.
command-mine = mine
command-commit = commit
command-action = action
command-actions = actions
command-undo = undo
command-new = new
command-people = people
command-phones = phones
command-settings = settings
command-tz = tz
command-language = language
command-leave = leave
command-help = help
command-cancel = cancel
