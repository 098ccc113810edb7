"""The grammar of callback data: `commitment:done:42`, or with a value `commitment:date:42:…`.

Old keyboards live for ever in chats, so what was valid once has to stay readable. Apps can send
what no keyboard ever said, so nothing is taken that the database or the calendar cannot hold.
"""

import re
from dataclasses import dataclass
from datetime import date

from mentoring.notices import Button

NUMBER = r"[0-9]{1,9}"
GRAMMAR = rf"[a-z_]+:[a-z_]+:{NUMBER}(:[^:]*)?"
LIMIT_BYTES = 64
YEARS = range(2000, 2100)


@dataclass(frozen=True, slots=True)
class Data:
    """What a button says when it is pressed: ids and values only, never rights."""

    feature: str
    action: str
    id: int
    value: str = ""

    def __str__(self) -> str:
        """The wire form. Raises ValueError when Telegram would not take it."""
        return _wire(self.feature, self.action, self.id, self.value)

    @property
    def name(self) -> str:
        """Feature and action, by which the handler is found."""
        return f"{self.feature}:{self.action}"

    @property
    def number(self) -> int | None:
        """The number in the value; None when there is none."""
        return int(self.value) if re.fullmatch(NUMBER, self.value) else None

    @property
    def day(self) -> date | None:
        """The day in the value; None when there is none that anybody could mean."""
        try:
            on = date.fromisoformat(self.value)
        except ValueError:
            return None
        return on if on.year in YEARS else None


def parse(wire: str) -> Data | None:
    """The data of a pressed button, None when no button of ours ever said so."""
    if not re.fullmatch(GRAMMAR, wire):
        return None
    feature, action, item, *value = wire.split(":", 3)
    return Data(feature, action, int(item), value[0] if value else "")


def press(
    label: str, feature: str, action: str, item_id: int, value: str = "", **params: object
) -> Button:
    """A button for an item."""
    return Button(label, data=_wire(feature, action, item_id, value), params=params)


def _wire(feature: str, action: str, item_id: int, value: str) -> str:
    wire = f"{feature}:{action}:{item_id}" + (f":{value}" if value else "")
    if len(wire.encode()) > LIMIT_BYTES:
        raise ValueError(f"callback data is longer than {LIMIT_BYTES} bytes: {wire}")
    return wire
