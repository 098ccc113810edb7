"""How Telegram says no: an error code, its own sentence, sometimes parameters."""

from typing import Any


class Refused(Exception):
    """A call that Telegram would not accept."""

    def __init__(
        self, error_code: int, description: str, parameters: dict[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.error_code = error_code
        self.description = description
        self.parameters = parameters

    @property
    def answer(self) -> dict[str, Any]:
        """The JSON that goes back to the caller."""
        body = {"ok": False, "error_code": self.error_code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(reason: str) -> Refused:
    """The 400 that nearly every refusal is."""
    return Refused(400, f"Bad Request: {reason}")


def forbidden(reason: str) -> Refused:
    """The 403 for people and groups that the bot may not write to."""
    return Refused(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refused:
    """The 409 of two parties that fetch the same updates."""
    return Refused(409, f"Conflict: {reason}")


def too_many(retry_after: int) -> Refused:
    """The 429 of somebody who speaks too fast."""
    sentence = f"Too Many Requests: retry after {retry_after}"
    return Refused(429, sentence, {"retry_after": retry_after})
