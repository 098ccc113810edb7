"""Notices without the buttons of an item that has moved on."""

from dataclasses import replace

from mentoring.notices import Button, Notice


def without_buttons(notice: Notice, subject: str | None) -> Notice:
    """A notice without the buttons about one item, or without any."""
    if subject is None or notice.about == (subject,):
        return replace(notice, buttons=())
    if subject not in notice.about:
        return notice
    left = tuple(row for row in notice.buttons if not any(_is_about(b, subject) for b in row))
    return replace(notice, buttons=left)


def _is_about(button: Button, subject: str) -> bool:
    """Whether a button works on an item: `commitment:done:12`, `digest:settled:12:commitment`."""
    feature, _, rest = (button.data or "").partition(":")
    _, _, rest = rest.partition(":")
    item_id, _, kind = rest.partition(":")
    return subject in {f"{feature}:{item_id}", f"{kind}:{item_id}"}
