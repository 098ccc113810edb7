"""Asking a running bot how it does, for containers and service managers."""

import json
import urllib.error
import urllib.request
from typing import Any

from bot.config import HealthSettings
from bot.refusals import Refusal

PATIENCE_SECONDS = 5
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # replaced, not listened on


class NotWell(Refusal):
    """The bot does not keep up, or does not answer."""


def ask(settings: HealthSettings) -> str:
    """One line about a bot that runs on this machine and is well. Raises NotWell."""
    if not settings.port:
        raise NotWell("Set health.port first; without a port the bot does not tell its health.")
    host = EVERYWHERE.get(settings.host, settings.host)
    host = f"[{host}]" if ":" in host else host
    address = f"http://{host}:{settings.port}/health"
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE_SECONDS) as answer:
            told = json.load(answer)
    except urllib.error.HTTPError as error:
        raise NotWell(f"The bot does not keep up: {', '.join(_ailing(error))}.") from None
    except (OSError, ValueError):
        raise NotWell(f"No bot answers at {address}.") from None
    return f"The bot is well, up for {told['uptime']:.0f} seconds."


def _ailing(error: urllib.error.HTTPError) -> list[Any]:
    try:
        return list(json.load(error)["ailing"])
    except (ValueError, KeyError, TypeError):
        return ["unknown"]
