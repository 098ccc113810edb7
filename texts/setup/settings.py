"""What is set of a partnership, a line for each answer, with a number to tap and change it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from mentoring.notices import Button, Line, Notice, Params, city, country, day, days, week, words
from mentoring.partnerships import Side, Stage
from mentoring.setup import Setup, Step, Topic
from mentoring.setup.settings import stage_after
from texts.buttons import press
from texts.languages import language_name

NUMBERS_IN_A_ROW = 6


def summary(
    kind: str, setup: Setup, order: Sequence[Step], *last: Button, **params: Any
) -> Notice:
    """All answers in their order, each with its number as a button, and a last row."""
    numbered = list(enumerate(order, 1))
    keys = [
        press("setup-button-number", "setup", "go", setup.id, str(step), number=number)
        for number, step in numbered
    ]
    rows = [tuple(keys[i : i + NUMBERS_IN_A_ROW]) for i in range(0, len(keys), NUMBERS_IN_A_ROW)]
    return Notice(
        kind,
        {"name": setup.answers["name"]} | params,
        lines=tuple(_lines(setup.answers, numbered)),
        buttons=(*rows, last),
    )


def _lines(answers: Mapping[str, Any], numbered: list[tuple[int, Step]]) -> Iterator[Line]:
    heading: Side | None = None
    for number, step in numbered:
        side = step.side if step.topic is not Topic.NAME else None
        if side is not heading:
            heading = side
            name = answers[str(Step(Topic.NAME, side))] if side else answers["name"]
            yield Line("setup-said-heading", {"name": name})
        yield said(step, answers[str(step)], number)


def said(step: Step, answer: Any, number: int = 0) -> Line:
    """One answer in words; with 0 it has no number."""
    topic = "partnership" if step == Step(Topic.NAME) else step.topic.value
    params = _params(step, answer)
    if step.side is not None:
        params["side"] = step.side.value
    return Line(f"setup-said-{topic}", params | {"number": number})


def hours_shown(answer: Mapping[str, Any]) -> Params:
    """Working hours: the usual ones first, then those of single days that have others."""
    usual = None, answer["opens"], answer["closes"]
    other: dict[tuple[str, str], list[int]] = {}
    for weekday, opens, closes in answer["by_day"]:
        other.setdefault((opens, closes), []).append(weekday)
    return week([usual, *((each, *hours) for hours, each in other.items())])


def _place(answer: Mapping[str, Any]) -> Params:
    name = city(answer["name"], answer["zone"])
    place = {"place": name, "zone": answer["zone"]}
    if not answer["name"]:
        return place | {"known": "zone"}
    if not answer["country"]:
        return place | {"known": "place"}
    return place | {"known": "country", "country": country(answer["country"])}


def _params(step: Step, answer: Any) -> Params:
    match step.topic:
        case Topic.PLACE:
            return _place(answer)
        case Topic.DAYS:
            return {"answer": days(answer)}
        case Topic.HOURS:
            return {"answer": hours_shown(answer)}
        case Topic.HOLIDAYS:
            return {"count": len(answer)}
        case Topic.PHONES:
            return {"count": len(answer), "answer": "; ".join(answer)}
        case Topic.STAGES:
            stage = stage_after([Stage(each) for each in answer])
            return {"count": len(answer), "answer": words("setup-stage", stage=stage.value)}
        case Topic.START:
            return {"answer": day_of(answer)}
        case Topic.LANGUAGE:
            return {"answer": language_name(answer)}
        case _:
            return {"answer": answer}


def day_of(iso: str) -> Params:
    """A date of an answer, as it is shown."""
    return day(date.fromisoformat(iso))
