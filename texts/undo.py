"""What is said when somebody takes back what they did."""

from collections.abc import Collection
from dataclasses import dataclass

from mentoring.commitments import Commitment
from mentoring.notices import Notice, Params
from mentoring.questions import Question
from texts.commitments import shown_what
from texts.questions import shown_text

DONE = "undo-done"


@dataclass(frozen=True, slots=True)
class Undone:
    """The items of an act, as they are again."""

    commitments: tuple[Commitment, ...]
    questions: tuple[Question, ...]

    @property
    def about(self) -> tuple[str, ...]:
        """The items as notices name them."""
        commitments = tuple(each.subject for each in self.commitments)
        return (*commitments, *(each.subject for each in self.questions))

    def among(self, subjects: Collection[str]) -> "Undone":
        """Those of the items that are named; all when none is, as of what was declined."""
        named = Undone(
            tuple(each for each in self.commitments if each.subject in subjects),
            tuple(each for each in self.questions if each.subject in subjects),
        )
        return named if named.about else self

    @property
    def params(self) -> Params:
        """The first of them in words, and how many more there are."""
        shown = [shown_what(each) for each in self.commitments]
        shown = shown or [shown_text(each) for each in self.questions]
        what = shown[0] if shown else ""
        return {"what": what, "has_what": "yes" if shown else "no", "more": max(len(shown) - 1, 0)}


def taken_back(undone: Undone) -> Notice:
    """For whoever took it back."""
    return Notice(DONE, undone.params, undone.about)


def told(undone: Undone, name: str) -> Notice:
    """For somebody who had been told of it."""
    return Notice("undo-told", undone.params | {"name": name}, undone.about)
