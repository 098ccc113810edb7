"""`.venv/bin/python -m bot COMMAND`: see bot/cli."""

from bot.cli.commands import app

if __name__ == "__main__":
    app(prog_name=".venv/bin/python -m bot")
