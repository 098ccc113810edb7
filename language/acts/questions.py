"""Tells whether a sentence asks something, or asks for something, and how."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from language.packs.loader import Pack
from language.text.sentences import Passage

_FILLERS = 3  # how many words that say nothing the phrases of the packs allow in front


@dataclass(frozen=True, slots=True)
class Ask:
    """What a sentence asks: a request, a question or both; `start` is where the asking begins.

    `told`: it only tells of a trouble, so that it may be an answer as well.
    """

    request: bool
    question: bool
    small: bool
    start: int
    cue: str
    told: bool = False

    @property
    def needs_answer(self) -> bool:
        return (self.request or self.question or self.told) and not self.small


def find_ask(
    passage: Passage, following: Passage | None, pack: Pack, *, alone: bool = False
) -> Ask | None:
    """The request or question of a sentence; `following` may show that it answers itself.

    `alone`: the sentence is the whole message, so that a proposal waits for a yes, and what is
    worded like news may ask.
    """
    lead = _lead(passage.norm, pack)
    norm = passage.norm[lead:]
    if pack.any("request.offer_sentence").search(norm):
        return Ask(False, passage.mark == "?", True, 0, "") if passage.mark == "?" else None
    request = pack.any("request.ask").search(_without(norm, pack.any("request.offer")))
    request = request or (pack.any("request.proposal").search(norm) if alone else None)
    asked = _question_cue(norm, passage, pack, alone=alone)
    trouble = None if request or asked else _trouble(norm, pack)
    cue = request or asked or trouble
    if cue is None:
        return None
    small = _asks_nothing(norm, following, request is not None, pack)
    words = cue.group().strip() or "?"
    start = lead + cue.start()
    return Ask(request is not None, asked is not None, small, start, words, cue is trouble)


@cache
def _many_fillers(pack: Pack) -> re.Pattern[str]:
    filler = pack.slots["filler"]
    return re.compile(rf"(?:{filler} )+(?=(?:{filler} ){{{_FILLERS}}})")


def _lead(norm: str, pack: Pack) -> int:
    """How much to pass over of "euh non attends bon alors tu veux quoi"."""
    match = _many_fillers(pack).match(norm)
    return match.end() if match else 0


def _without(norm: str, pattern: re.Pattern[str]) -> str:
    """Cover phrases so that nothing else is found in them; places stay the same."""
    return pattern.sub(lambda match: "~" * (len(match.group()) - 1) + " ", norm)


def _question_cue(norm: str, passage: Passage, pack: Pack, *, alone: bool) -> re.Match[str] | None:
    mark = passage.mark
    if mark == "?":
        return re.match("", norm)
    if mark == "!":
        return None
    if found := _first(norm, pack, "question.open", "question.closed"):
        return None if pack.any("question.no_open").search(norm) else found
    if alone and mark != "." and (found := pack.any("question.bare").search(norm)):
        return None if _first(norm, pack, "question.no_open", "question.no_bare") else found
    found = pack.any("question.inverted").search(norm)
    if found and not pack.any("question.not_inverted").search(norm):
        return found
    return _about_name(norm, passage, pack)


def _first(norm: str, pack: Pack, *names: str) -> re.Match[str] | None:
    return next(filter(None, (pack.any(name).search(norm) for name in names)), None)


def _about_name(norm: str, passage: Passage, pack: Pack) -> re.Match[str] | None:
    """ "can Peter join": where a verb might stand there is a name, and small letters follow."""
    for pattern in pack.each("question.about_name"):
        if found := pattern.search(norm):
            place = passage.index(len(passage.norm) - len(norm) + found.start("verb"))
            name, after = (passage.raw[t.start : t.end] for t in passage.tokens[place : place + 2])
            if name.istitle() and after.islower():
                return found
    return None


def _trouble(norm: str, pack: Pack) -> re.Match[str] | None:
    """ "I can't open the file": somebody is stuck; it is not over, and no mere news."""
    found = pack.any("question.trouble").search(norm)
    if found is None or _first(norm, pack, "question.no_trouble"):
        return None
    is_news = _first(norm, pack, "question.at_the_plant")
    return None if is_news and not _first(norm, pack, "question.tried") else found


def _asks_nothing(norm: str, following: Passage | None, request: bool, pack: Pack) -> bool:
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
