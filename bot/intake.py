"""Where updates come in: `bot.engine.receiving.intake`, under the name that was promised."""

from bot.engine.receiving.intake import Intake

__all__ = ["Intake"]
