"""What is said when something goes from one person to another, and the buttons to answer."""

from collections.abc import Sequence

from mentoring.commitments import Commitment
from mentoring.notices import Button, Notice
from mentoring.partnerships import Member
from mentoring.questions import Question
from texts.buttons import press
from texts.commitments import item_buttons, item_notice
from texts.questions import shown_text

OWN = ("done", "new_date", "drop")
NAMES_IN_ROW = 2


def choice(item: Commitment, people: Sequence[Member]) -> Notice:
    """Asks the owner who does it instead; Back leaves it as it is."""
    names = [
        press(
            "handover-button-name",
            "commitment",
            "give",
            item.id,
            str(each.id),
            name=each.first_name,
        )
        for each in people
    ]
    back = press("handover-button-back", "commitment", "keep", item.id)
    shown = item_notice("handover-choose", item)
    return Notice(shown.kind, shown.params, shown.about, buttons=(*in_rows(names), (back,)))


def offered(offer: Commitment, before: Member, number: int = 0) -> Notice:
    """Asks somebody whether they take over what was another's."""
    data = "commitment"
    no = press("handover-button-not-this", data, "no", offer.id, number=number)
    actions = ("yes", "other") if offer.due_at is not None else ("yes",)
    buttons = (*item_buttons(offer, actions, number), no)
    return item_notice("handover-asked", offer, buttons, before=before.first_name, number=number)


def offered_list(before: Member, count: int) -> Notice:
    """What stands above several offers, with one button for all."""
    take_all = press("handover-button-all", "handover", "all", before.id)
    params = {"before": before.first_name, "count": count}
    about = (f"handover:{before.id}",)
    return Notice("handover-list", params, about, buttons=((take_all,),))


def question_over(question: Question, asker: Member, number: int) -> Notice:
    """A question that comes to somebody in the place of who was asked."""
    until = press("handover-button-until", "question", "until", question.id, number=number)
    no = press("handover-button-not-this", "question", "pass", question.id, number=number)
    params = {"asker": asker.first_name, "text": shown_text(question), "number": number}
    return Notice("handover-question", params, (question.subject,), buttons=((until, no),))


def question_moved(question: Question, to: Member) -> Notice:
    """Who asked hears who looks after it now."""
    params = {"name": to.first_name, "text": shown_text(question)}
    return Notice("handover-question-moved", params, (question.subject,))


def still_yours(item: Commitment, by: Member, kind: str) -> Notice:
    """What the owner is told while it is, or is again, their own."""
    return item_notice(kind, item, item_buttons(item, OWN, 0), name=by.first_name)


def in_rows(buttons: Sequence[Button]) -> list[tuple[Button, ...]]:
    """Names, two in a row."""
    starts = range(0, len(buttons), NAMES_IN_ROW)
    return [tuple(buttons[start : start + NAMES_IN_ROW]) for start in starts]
