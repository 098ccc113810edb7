"""Messages that Fluent reads when they are first said.

To read a whole catalogue at start takes a twentieth of a second and 6 MB for each language, and
most of its messages are not said for days.
"""

import re

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

_BEGIN = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
# What an entry may name between its braces: another message, or a term.
_NAMED = re.compile(r"[{(,]\s*(-?[a-zA-Z][\w-]*)")


class Entries(FluentBundle):
    """A bundle that knows its messages as they are written, and reads each when it is asked."""

    def __init__(self, locales: list[str]) -> None:
        # Telegram draws the isolation marks as nothing, but people copy our texts elsewhere.
        super().__init__(locales, use_isolating=False)
        self._written: dict[str, str] = {}

    def add_text(self, text: str) -> None:
        """Take the messages of a file; they lie over those of the same name of files before."""
        begins = list(_BEGIN.finditer(text))
        ends = [begin.start() for begin in begins[1:]] + [len(text)]
        for begin, end in zip(begins, ends, strict=False):
            self._written[begin[1]] = text[begin.start() : end]

    def has_message(self, message_id: str) -> bool:
        """Whether there is a message of that name."""
        return message_id in self._written or super().has_message(message_id)

    def get_message(self, message_id: str) -> Message:
        """The message of a name, read by now with all that it names."""
        self._read(message_id)
        return super().get_message(message_id)

    def _read(self, name: str) -> None:
        entry = self._written.pop(name, None)
        if entry is not None:
            self.add_resource(FluentResource(entry), allow_overrides=True)
            for named in _NAMED.findall(entry):
                self._read(named)
