"""Spoken promises: proposed to the speaker, and followed when the speaker says how it goes."""

from handlers.access import Heard
from language import Reading
from mentoring.questions import Question
from storage import Work


async def take_progress(heard: Heard, reading: Reading, work: Work) -> bool:
    """Offer to close or move an open commitment that the message is about."""
    return False


async def propose_promise(
    heard: Heard, reading: Reading, question: Question | None, work: Work
) -> None:
    """Propose what the speaker promised, in private; nothing exists before the yes."""
