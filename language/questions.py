"""Tells whether a sentence asks something, or asks for something, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from language.packs import Pack
from language.passages import Passage


@dataclass(frozen=True, slots=True)
class Ask:
    """What a sentence asks: a request, a question or both; `start` is where the asking begins."""

    request: bool
    question: bool
    small: bool
    start: int
    cue: str

    @property
    def needs_answer(self) -> bool:
        return (self.request or self.question) and not self.small


def find_ask(
    passage: Passage, following: Passage | None, pack: Pack, *, alone: bool = False
) -> Ask | None:
    """The request or question of a sentence; `following` may show that it answers itself.

    `alone`: the sentence is the whole message, so that a proposal waits for a yes.
    """
    norm = passage.norm
    if pack.any("request.offer_sentence").search(norm):
        return Ask(False, passage.mark == "?", True, 0, "") if passage.mark == "?" else None
    request = pack.any("request.ask").search(_without(norm, pack.any("request.offer")))
    request = request or (pack.any("request.proposal").search(norm) if alone else None)
    asked = _question_cue(passage, pack)
    cue = request or asked
    if cue is None:
        return None
    question = asked is not None
    small = _asks_nothing(passage, following, request is not None, pack)
    return Ask(request is not None, question, small, cue.start(), cue.group().strip() or "?")


def _without(norm: str, pattern: re.Pattern[str]) -> str:
    """Cover phrases so that nothing else is found in them; places stay the same."""
    return pattern.sub(lambda match: "~" * (len(match.group()) - 1) + " ", norm)


def _question_cue(passage: Passage, pack: Pack) -> re.Match[str] | None:
    norm = passage.norm
    if passage.mark == "?":
        return re.match("", norm)
    if passage.mark == "!":
        return None
    if found := pack.any("question.open").search(norm):
        return None if pack.any("question.no_open").search(norm) else found
    found = pack.any("question.inverted").search(norm)
    return None if found is None or pack.any("question.not_inverted").search(norm) else found


def _asks_nothing(passage: Passage, following: Passage | None, request: bool, pack: Pack) -> bool:
    norm = passage.norm
    if pack.any("question.small").search(norm):
        return True
    if request:
        return False
    after = following.norm if following is not None else ""
    return bool(
        pack.any("question.self_answer").search(after)
        or pack.any("question.laugh").search(after)
        or pack.any("question.rhetorical").search(norm)
        or pack.any("question.reported").search(norm)
    )


def kind_of(passages: Sequence[Passage], pack: Pack) -> str:
    """Which target of the answer clock fits: confirm, review or chat_question."""
    norm = " ".join(passage.norm.strip() for passage in passages) + " "
    awaited = pack.any("request.awaited").search(norm)
    if pack.any("request.review").search(norm) and not awaited and not _open(passages, pack):
        return "review"
    return "confirm" if _confirms(passages, pack) else "chat_question"


def _open(passages: Sequence[Passage], pack: Pack) -> bool:
    return any(pack.any("question.open").search(passage.norm) for passage in passages)


def _confirms(passages: Sequence[Passage], pack: Pack) -> bool:
    if any(pack.any("question.nods").search(passage.norm) for passage in passages):
        return True
    names_what = any(pack.any("request.asked_what").search(each.norm) for each in passages)
    return not (names_what or _open(passages, pack)) and any(
        pack.any("question.confirm").search(passage.norm) for passage in passages
    )


def is_bulk(passages: Sequence[Passage], pack: Pack) -> bool:
    """Sent to many people: nobody waits for an answer."""
    return any(pack.any("request.bulk").search(passage.norm) for passage in passages)
