"""What was done to the bot, and what came of it: the figures behind the table."""

from collections import Counter
from dataclasses import dataclass, field


class PromiseBroken(AssertionError):
    """Something that has to hold throughout did not hold."""


@dataclass
class Ledger:
    """Counts of one run; `taken` are messages that Telegram took, by chat.

    `unsure` are those of them of which the bot was never told, so that it may say them again;
    `brought` are the letters of which it was told: by id, when they were written, and chat.
    """

    done: Counter[str] = field(default_factory=Counter)
    checked: Counter[str] = field(default_factory=Counter)
    taken: Counter[int] = field(default_factory=Counter)
    unsure: Counter[int] = field(default_factory=Counter)
    brought: Counter[tuple[int, str, int]] = field(default_factory=Counter)

    def check(self, promise: str, holds: bool, detail: object) -> None:
        """Count a check. Raises PromiseBroken with what was seen."""
        self.checked[promise] += 1
        if not holds:
            raise PromiseBroken(f"{promise}: {detail}")

    def add(self, other: "Ledger") -> None:
        """Count what was done and checked elsewhere too."""
        self.done += other.done
        self.checked += other.checked

    def begin_anew(self) -> None:
        """Another bot and another Telegram: what was said before does not count any more."""
        self.taken.clear()
        self.unsure.clear()
        self.brought.clear()
