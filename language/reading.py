"""Reads one message: what it promises, asks, holds or reports, and by when."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal, NamedTuple, cast

from language.acts.phrase import named_by, names_something, promised, shorten, thing
from language.acts.promises import find_promise, is_asked, is_worth
from language.acts.questions import find_ask, is_bulk, kind_of
from language.acts.replies import (
    done_words,
    holding_words,
    is_done,
    is_holding,
    is_later,
    is_partial,
    is_small_talk,
)
from language.dates.corrections import corrected
from language.dates.due import Due, as_due, best, days_in, due_in_script, rank
from language.detection import pack_of, parts_of
from language.packs.loader import Pack
from language.text.lines import Line, answer_by, is_bare, lacks
from language.text.sentences import READ_AT_MOST, Passage, sentences, without_quotes

Kind = Literal["chat_question", "confirm", "review"]
_SEVERAL = 2


class Reason(NamedTuple):
    """What was found, such as "promise", and the words that say so."""

    of: str
    words: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message says; `due` belongs to what is promised or asked.

    `what` names the thing, wherever it stands; `deed` is the promise in the words of its own
    clause: "send it".
    """

    promise: bool = False
    worth_tracking: bool = False
    request: bool = False
    question: bool = False
    needs_answer: bool = False
    kind: Kind = "chat_question"
    momentary: bool = False
    holding: bool = False
    done: bool = False
    reschedule: bool = False
    small_talk: bool = False
    what: str | None = None
    deed: str | None = None
    due: Due | None = None
    answer_by: Due | None = None
    reasons: tuple[Reason, ...] = ()


def read(text: str, now: datetime, *spoken: str | None) -> Reading:
    """Read a message; `now` is the wall time where the speaker is.

    `spoken` are the languages of the speaker and the group, believed unless the text shows another
    one. What is in a language that nobody here reads stays unread, all but the date of one that
    can be told by its letters.
    """
    parts = parts_of(without_quotes(text[:READ_AT_MOST]), *spoken)
    if not parts:
        return Reading(due=due_in_script(text[:READ_AT_MOST], now))
    return _together([_read(part, now, language) for language, part in parts.items()])


def _read(text: str, now: datetime, language: str) -> Reading:
    pack = pack_of(text, language)
    passages = sentences(text, pack)
    if is_bulk(passages, pack):
        return Reading()
    lines = tuple(_line(place, passages, now, pack, language) for place in range(len(passages)))
    return _Message(lines, now.date(), pack).reading()


def _together(readings: Sequence[Reading]) -> Reading:
    """One reading of a message in several languages: what weighs most says what it is about."""
    if len(readings) < _SEVERAL:
        return readings[0] if readings else Reading()
    chief = max(readings, key=lambda r: (r.worth_tracking, r.promise, r.needs_answer, bool(r.due)))
    asked = [reading for reading in readings if reading.needs_answer]
    return replace(
        chief,
        promise=any(reading.promise for reading in readings),
        request=any(reading.request for reading in readings),
        question=any(reading.question for reading in readings),
        needs_answer=bool(asked),
        momentary=bool(asked) and all(reading.momentary for reading in asked),
        holding=any(reading.holding for reading in readings),
        done=any(reading.done for reading in readings),
        reschedule=any(reading.reschedule for reading in readings),
        small_talk=all(reading.small_talk for reading in readings),
        answer_by=next((r.answer_by for r in readings if r.answer_by), None),
        reasons=tuple(reason for reading in readings for reason in reading.reasons),
    )


def _line(
    place: int, passages: Sequence[Passage], now: datetime, pack: Pack, language: str
) -> Line:
    passage = passages[place]
    following = passages[place + 1] if place + 1 < len(passages) else None
    days = days_in(passage, now, pack, language)
    dates = tuple(day for day in days if day.on is not None)
    others = [other for other in passages if other is not passage]
    alone = not others or is_small_talk(others, pack)
    ask = find_ask(passage, following, pack, alone=alone)
    promise = find_promise(passage, days, pack)
    return Line(passage, dates, days, None if is_asked(promise, ask) else promise, ask)


@dataclass(frozen=True, slots=True)
class _Message:
    """The lines of a message, seen together."""

    lines: tuple[Line, ...]
    today: date
    pack: Pack

    def reading(self) -> Reading:
        promised = self._promised()
        asked = [line for line in self.lines if line.ask and line.ask.needs_answer]
        if promised is not None:
            asked = [line for line in asked if not lacks(line, self.pack)]
        chief = promised or (asked[0] if asked else None)
        due = self._due(promised, asked)
        passages = [line.passage for line in self.lines]
        worth = promised is not None and self._worth(promised, due)
        done = any(is_done(passage, self.pack) for passage in passages)
        rest_ahead = done and self._is_ahead(due) and is_partial(passages, self.pack)
        return Reading(
            promise=promised is not None,
            worth_tracking=worth,
            request=any(line.ask and line.ask.request for line in self.lines),
            question=any(line.ask and line.ask.question for line in self.lines),
            needs_answer=bool(asked),
            kind=cast(Kind, kind_of([line.passage for line in asked], self.pack)),
            momentary=bool(asked) and all(map(self._momentary, asked)),
            holding=any(is_holding(passage, self.pack) for passage in passages),
            done=done and not rest_ahead,
            reschedule=not asked and (rest_ahead or self._moved(due, promised)),
            small_talk=self._only_kind_words(promised, asked, due),
            what=self._what(chief),
            deed=self._deed(promised),
            due=due,
            answer_by=answer_by(self.lines, asked, self.pack),
            reasons=tuple(self._reasons()),
        )

    def _only_kind_words(
        self, promised: Line | None, asked: Sequence[Line], due: Due | None
    ) -> bool:
        passages = [line.passage for line in self.lines]
        said = promised or asked or due or any(is_done(p, self.pack) for p in passages)
        return not said and is_small_talk(passages, self.pack)

    def _moved(self, due: Due | None, promised: Line | None) -> bool:
        """A date ahead, and words that say it is another one than before."""
        if not self._is_ahead(due):
            return False
        passages = [line.passage for line in self.lines]
        return is_later(passages, self.pack, promised=promised is not None)

    def _is_ahead(self, due: Due | None) -> bool:
        return due is not None and (due.on > self.today or due.at is not None)

    def _promised(self) -> Line | None:
        found = [line for line in self.lines if line.promise]
        order = ("task", "errand", "other", "small")
        return min(found, key=lambda line: order.index(line.promise.weight), default=None)  # type: ignore[union-attr]  # only lines with a promise

    def _momentary(self, line: Line) -> bool:
        """Whether it lives for minutes; what is asked about a later day does not."""
        if any(moment.on is not None and moment.on > self.today for moment in line.dates):
            return False
        return self.pack.any("question.momentary").search(line.passage.norm) is not None

    def _worth(self, line: Line, due: Due | None) -> bool:
        soon = any(moment.soon for moment in line.dates)
        if line.promise is None or soon:
            return False
        if due is None and is_holding(line.passage, self.pack):
            return False
        return is_worth(line.promise, line.passage, due is not None, self.pack)

    def _due(self, promised: Line | None, asked: Sequence[Line]) -> Due | None:
        if fixed := corrected([(line.passage, line.dates) for line in self.lines], self.pack):
            return as_due(*fixed, self.pack)
        if promised:
            others = (self._due_of(line) for line in self.lines if line.promise)
            return (
                self._due_of(promised)
                or self._loose_due(promised)
                or next((due for due in others if due), None)
            )
        if asked:
            return self._asked_due(asked)
        every = [(moment, line.passage) for line in self.lines for moment in line.dates]
        chosen = best((moment for moment, _ in every), worst_rank=3)
        passage = next((p for m, p in every if m is chosen), None)
        return as_due(chosen, passage, self.pack) if chosen and passage else None

    def _due_of(self, line: Line) -> Due | None:
        start = line.promise.start if line.promise else 0
        chosen = best(line.dates)
        alike = [moment for moment in line.dates if chosen and rank(moment) == rank(chosen)]
        behind = (moment for moment in alike if moment.start >= start)
        chosen = next(behind, alike[-1] if start and alike else chosen)
        return as_due(chosen, line.passage, self.pack) if chosen else None

    def _loose_due(self, line: Line) -> Due | None:
        """A date that stands by itself beside its promise: "will send the list. friday"."""
        place = self.lines.index(line)
        for other in self.lines[place + 1 : place + 2]:
            chosen = best(other.dates)
            if chosen and other.ask is None and is_bare(other, chosen, self.pack):
                return as_due(chosen, other.passage, self.pack)
        return None

    def _asked_due(self, asked: Sequence[Line]) -> Due | None:
        for line in asked:
            if line.ask and line.ask.request and (due := self._due_of(line)):
                return due
        return answer_by(self.lines, asked, self.pack)

    def _what(self, line: Line | None) -> str | None:
        if line is None:
            return None
        if line.promise:
            return self._promised_thing(line, line.promise.start)
        return self._asked_thing(line)

    def _deed(self, line: Line | None) -> str | None:
        if line is None or line.promise is None:
            return None
        return thing(line.passage, line.promise.start, line.dates, self.pack)

    def _promised_thing(self, line: Line, start: int) -> str | None:
        told, place = promised(line.passage, start, line.days, self.pack), self.lines.index(line)
        before = self.lines[place - 1] if place else None
        if told is None or before is None or names_something(told, self.pack):
            return told
        return told if before.ask or before.promise else named_by(before.passage, told, self.pack)

    def _asked_thing(self, line: Line) -> str | None:
        norm = line.passage.norm
        if line.ask and line.ask.request:
            lead = self.pack.any("request.lead_in").match(norm, line.ask.start)
            start = lead.end() if lead and lead.end() < len(norm) else line.ask.start
            return thing(line.passage, start, line.days, self.pack)
        return shorten(line.passage.words(0, line.passage.closing))

    def _reasons(self) -> Iterator[Reason]:
        for line in self.lines:
            told = {
                "promise": line.promise.cue if line.promise else "",
                "request": line.ask.cue if line.ask and line.ask.request else "",
                "question": line.ask.cue if line.ask and line.ask.question else "",
                "trouble": line.ask.cue if line.ask and line.ask.told else "",
                "holding": holding_words(line.passage, self.pack),
                "done": done_words(line.passage, self.pack),
            }
            yield from (Reason(of, words) for of, words in told.items() if words)
