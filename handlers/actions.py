"""Action items, logged by message: `#action Name: what by when`, a list of them, or `/action`."""

from handlers.access import Heard
from storage import Work


async def record_actions(heard: Heard, body: str, is_list: bool, work: Work) -> None:
    """Log the action item or items of a message."""
