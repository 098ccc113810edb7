"""What the clock says about a question: a private reminder at its target."""

from mentoring.notices import Notice
from mentoring.questions import Question
from storage import Work
from texts.questions import reminder_notice


async def question_notice(question: Question, work: Work) -> Notice:
    """The reminder of a question, with who asked it."""
    return reminder_notice(question, await work.members.get(question.asker_id))
