"""What becomes of a question, whoever decides it: settled, or given the turn back."""

from datetime import datetime

from handlers.core.buttons import retire
from mentoring.commitments import Outcome, close
from mentoring.questions import Question, answer, calendar_of, resume
from storage import Work


async def settle(question: Question, at: datetime, message_id: int | None, work: Work) -> Question:
    """Answered: promises to answer close with it, and what rested for it goes on.

    Raises QuestionSettled.
    """
    answered = await work.questions.save(answer(question, at, message_id))
    subjects = [answered.subject]
    for promise in await work.commitments.for_question(question.id):
        outcome = Outcome.DONE if promise.accepted_at else Outcome.WITHDRAWN
        await work.commitments.save(close(promise, outcome, at, message_id))
        subjects.append(promise.subject)
    await work.outbox.take_back(*subjects)
    for subject in subjects:
        await retire(subject, question.partnership_id, work)
    await wake(answered, at, work)
    return answered


async def wake(question: Question, at: datetime, work: Work) -> None:
    """Give the turn back to the questions that rested for this one."""
    resting = await work.questions.resting_for(question.id)
    if not resting:
        return
    partnership = await work.partnerships.get(question.partnership_id)
    team = await work.members.of_partnership(question.partnership_id)
    for each in resting:
        calendar = calendar_of(each, team, partnership)
        await work.questions.save(resume(each, at, calendar, partnership.norms))
