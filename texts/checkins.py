"""What a check-in looks like on a phone: one question at a time, its answers, its end."""

from collections.abc import Sequence
from dataclasses import replace

from mentoring.checkins import CheckIn
from mentoring.checkins.items import SKIP, AnswerType, Item, ItemKind, answer_label, catalogue
from mentoring.commitments import Commitment
from mentoring.notices import Button, Line, Notice, Params, day, moment, words
from mentoring.partnerships import Member
from texts.buttons import press

FEATURE = "checkin"
SHOWN_PROMISES = 3
SHOWN_WORDS = 300


def opening(
    checkin: CheckIn, member: Member, promises: Sequence[Commitment], *, rarely: bool
) -> Notice:
    """The prompt: what is open with the person, then the first question."""
    first = question(checkin, 1)
    lines = [Line("checkin-rarely")] if rarely else []
    lines += _promises(promises, member)
    lines.append(Line("checkin-first-question", first.params))
    greeting = first.params | {"name": member.first_name}
    return replace(first, kind="checkin", params=greeting, lines=(*lines, *first.lines))


def question(checkin: CheckIn, number: int) -> Notice:
    """One question, counted from 1, with its buttons and who will see the answer."""
    item = catalogue()[checkin.item_ids[number - 1]]
    seen = "checkin-seen-score" if item.kind is ItemKind.PULSE else "checkin-seen-nobody"
    return Notice(
        "checkin-question",
        {"number": number, "count": len(checkin.item_ids), "seen": words(seen)},
        about=(checkin.subject,),
        lines=(Line("checkin-item", {"words": _asked(item)}), *_hints(checkin, item)),
        buttons=_keyboard(checkin, item, number),
    )


def reminder(checkin: CheckIn, number: int) -> Notice:
    """The one reminder carries the question at which the person stopped."""
    asked = question(checkin, number)
    left = sum(item_id not in dict(checkin.answers) for item_id in checkin.item_ids)
    lines = (Line("checkin-first-question", asked.params), *asked.lines)
    params = asked.params | {"left": left, "until": _until(checkin)}
    return replace(asked, kind="checkin-reminder", params=params, lines=lines)


def thanks(checkin: CheckIn, name: str, written: str = "") -> Notice:
    """After the last question; `written` is what the person has just typed."""
    change = press("checkin-button-change", FEATURE, "change", checkin.id)
    return Notice(
        "checkin-thanks",
        {"name": name, "until": _until(checkin)},
        about=(checkin.subject,),
        lines=(Line("checkin-noted", {"words": shortened(written)}),) if written else (),
        buttons=((change,),),
    )


def answers(checkin: CheckIn) -> Notice:
    """All answers, each of which can be changed."""
    given = [
        Line("checkin-answer", {"number": number, "words": _asked(item), "answer": said})
        for number, item, said in _answered(checkin)
    ]
    numbers = [
        press("checkin-button-number", FEATURE, "ask", checkin.id, str(number), number=number)
        for number, _item, _said in _answered(checkin)
    ]
    keep = press("checkin-button-keep", FEATURE, "go", checkin.id)
    return Notice(
        "checkin-answers",
        about=(checkin.subject,),
        lines=tuple(given),
        buttons=(tuple(numbers), (keep,)),
    )


def paused(checkin: CheckIn) -> Notice:
    """The person has no time now."""
    go = press("checkin-button-continue", FEATURE, "go", checkin.id)
    params = {"until": _until(checkin)}
    return Notice("checkin-later", params, about=(checkin.subject,), buttons=((go,),))


def moved(checkin: CheckIn) -> Notice:
    """What stays of the prompt when the reminder takes over."""
    return Notice("checkin-moved", about=(checkin.subject,))


def closed(checkin: CheckIn) -> Notice:
    """What stays in the chat when it is over."""
    return Notice("checkin-closed", {"answered": len(checkin.answers)}, about=(checkin.subject,))


def shortened(written: str) -> str:
    """Somebody's words as they are shown to them again."""
    return written if len(written) <= SHOWN_WORDS else f"{written[: SHOWN_WORDS - 1]}…"


def _promises(promises: Sequence[Commitment], member: Member) -> list[Line]:
    lines = [Line("checkin-promises")] if promises else []
    for promise in promises[:SHOWN_PROMISES]:
        if promise.due_at is None:
            lines.append(Line("checkin-promise-undated", {"what": promise.what}))
        else:
            due = day(member.calendar.day_of(promise.due_at))
            lines.append(Line("checkin-promise", {"what": promise.what, "due": due}))
    if len(promises) > SHOWN_PROMISES:
        lines.append(Line("checkin-promises-more", {"count": len(promises) - SHOWN_PROMISES}))
    return lines


def _hints(checkin: CheckIn, item: Item) -> list[Line]:
    given, writes = checkin.answer_to(item.id), item.type is AnswerType.TEXT
    hints = [Line("checkin-scale")] if item.type is AnswerType.SCALE5 else []
    if given is not None:
        key = "checkin-write-again" if writes else "checkin-your-answer"
        hints.append(Line(key, {"answer": _said(item, given)}))
    elif writes:
        hints.append(Line("checkin-write"))
    return hints


def _keyboard(checkin: CheckIn, item: Item, number: int) -> tuple[tuple[Button, ...], ...]:
    answer = {
        choice: press(
            answer_label(item, choice),
            FEATURE,
            "answer",
            checkin.id,
            f"{number}-{choice}",
            score=choice,
        )
        for choice in (*item.choices, SKIP)
    }
    skip = answer.pop(SKIP)
    if checkin.answer_to(item.id) is not None:
        skip = press("checkin-button-keep", FEATURE, "go", checkin.id)
    row = [skip, press("answer-later", FEATURE, "later", checkin.id)]
    if number > 1:
        row.insert(0, press("checkin-button-back", FEATURE, "ask", checkin.id, str(number - 1)))
    return tuple(filter(None, (tuple(answer.values()), tuple(row))))


def _answered(checkin: CheckIn) -> list[tuple[int, Item, str | Params]]:
    items = [catalogue()[item_id] for item_id in checkin.item_ids]
    given = dict(checkin.answers)
    return [
        (number, item, _said(item, given[item.id]))
        for number, item in enumerate(items, 1)
        if item.id in given
    ]


def _asked(item: Item) -> Params:
    return words(f"item-{item.id}")


def _said(item: Item, value: str) -> str | Params:
    if value == SKIP:
        return words("checkin-skipped")
    if item.type is AnswerType.TEXT:
        return shortened(value)
    return words(answer_label(item, value), score=value)


def _until(checkin: CheckIn) -> Params | str:
    return moment(checkin.closes_at) if checkin.closes_at else ""
