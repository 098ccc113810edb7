"""Tells what a message is for a question that waits: news, an excuse, or the question again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from language.acts.promises import find_promise
from language.acts.questions import Ask, find_ask
from language.acts.replies import is_holding, is_small_talk
from language.dates.due import dates_in
from language.detection import pack_of
from language.entities.names import Names, without_names
from language.matching import stem
from language.packs.cache import once_a_message, once_an_item
from language.packs.loader import Pack
from language.text.sentences import Passage, make_passage, sentences

LIGHT = ("matching.ignored", "lists.filler", "lists.adverb", "lists.empty")
FEW_WORDS = 3
ENOUGH_TO_TELL = 2
SAME_SHARE = 0.7
SHORT_PROD = 12


@dataclass(frozen=True, slots=True)
class Turn:
    """What a message says to somebody who waits for an answer.

    `states`: something of its own beside promises, questions, excuses and kind words.
    `holds`: the answer comes later. `excuses`: why the speaker was silent, `absent`: why somebody
    else is. `relays`: the question is only passed on. `agrees`: it begins with a yes or no.
    `postpones`: the answer itself comes later, whatever else is told. `addresses`: what it asks,
    it asks of somebody ("could you …"), and does not only say please. `passing`: it is only about
    this moment ("two minutes", "joining now").
    """

    states: bool
    holds: bool
    excuses: bool
    absent: bool
    relays: bool
    agrees: bool
    postpones: bool
    addresses: bool
    passing: bool


@dataclass(frozen=True, slots=True)
class Wish:
    """What a question wants: something, a thing to be sent, a deed, or a yes or no."""

    request: bool
    thing: bool
    deed: bool
    yes_or_no: bool


def turn_of(text: str, now: datetime, language: str | None = None) -> Turn:
    """Read a message as an answer; `now` is the wall time where its speaker is."""
    # A moment is equal in all zones; what is remembered goes by what the wall shows.
    return _turn(text, now.replace(tzinfo=None), language)


@once_a_message
def _turn(text: str, now: datetime, language: str | None) -> Turn:
    pack = pack_of(text, language)
    passages = sentences(text, pack)
    return Turn(
        states=any(_states(place, passages, now, pack) for place in range(len(passages))),
        holds=any(_says(passage, "reply.holding", pack) for passage in passages),
        excuses=any(_is_excuse(passage, pack) for passage in passages),
        absent=any(_is_absence(passage, pack) for passage in passages),
        relays=any(_says(passage, "turns.relay", pack) for passage in passages),
        agrees=any(_says(passage, "turns.agree", pack) for passage in passages[:1]),
        postpones=any(_says(passage, "turns.back", pack) for passage in passages),
        addresses=any(_speaks(ask, pack) for _, ask in _asks(text, pack)),
        passing=bool(passages) and all(_is_passing(passage, pack) for passage in passages),
    )


@once_an_item
def wish_of(text: str, language: str | None = None) -> Wish:
    """Read a message as a question."""
    pack = pack_of(text, language)
    asked = [(passage, ask) for passage, ask in _asks(text, pack) if ask.needs_answer]
    request = any(ask.request for _, ask in asked)
    return Wish(
        request=request,
        thing=any(ask.request and _says_at_all(p, "turns.thing", pack) for p, ask in asked)
        and all(ask.request for _, ask in asked),
        deed=request
        and all(ask.request for _, ask in asked)
        and not any(_says_at_all(p, "turns.tell", pack) for p, _ in asked),
        yes_or_no=bool(asked) and not request and all(_is_closed(p, pack) for p, _ in asked),
    )


def is_prod(text: str, names: Names, language: str | None = None) -> bool:
    """Only a nudge about what was asked before: "any news?", "did you see my question?"."""
    pack = pack_of(text, language)
    passages = sentences(_nameless(text, names, pack), pack)
    words = sum(len(passage.tokens) for passage in passages)
    nudges = [_says_at_all(passage, "turns.prod", pack) for passage in passages]
    light = all(
        nudge or is_small_talk([passage], pack)
        for nudge, passage in zip(nudges, passages, strict=True)
    )
    return light and words <= SHORT_PROD and (any(nudges) or text.rstrip().endswith("?"))


def says_again(text: str, earlier: str, names: Names, language: str | None = None) -> bool:
    """Whether a message asks nearly the same as an earlier one: most telling words are there."""
    pack = pack_of(text, language)
    said, before = (_telling(_nameless(each, names, pack), pack) for each in (text, earlier))
    return bool(said) and len(said & before) >= SAME_SHARE * len(said)


def may_be_about(promised: str, asked: str, names: Names, language: str | None = None) -> bool:
    """Whether a promise may be the answer to a question: it is not clearly about other things."""
    pack = pack_of(asked, language)
    said, before = (_telling(_nameless(each, names, pack), pack) for each in (promised, asked))
    return len(said) < ENOUGH_TO_TELL or not said.isdisjoint(before)


def asks_when(text: str) -> bool:
    """Whether a question wants a day, so that any day may be its answer."""
    pack = pack_of(text)
    return any(_says_at_all(passage, "turns.when", pack) for passage, _ in _asks(text, pack))


def comes_forward(text: str, asked: str, language: str | None = None) -> bool:
    """Whether a message is only "me" or "I can", and the question was for anybody.

    So few words show no language: they may be in that of the question.
    """
    about = pack_of(asked)
    if not any(_says_at_all(each, "turns.anybody", about) for each, _ in _asks(asked, about)):
        return False
    return any(_offers(text, pack) for pack in (pack_of(text, language), about))


def _offers(text: str, pack: Pack) -> bool:
    passages = sentences(text, pack)
    return len(passages) == 1 and _says_at_all(passages[0], "turns.volunteer", pack)


def greets(text: str, language: str | None = None) -> bool:
    """Nothing but a greeting: "Hello", "Good morning all"."""
    pack = pack_of(text, language)
    passages = sentences(text, pack)
    return bool(passages) and all(_says(each, "small_talk.hello", pack) for each in passages)


def asking_part(text: str, limit: int, language: str | None = None) -> str:
    """A message on one line; when it is long, from its first question or request on."""
    line = " ".join(text.split())
    if len(line) <= limit:
        return line
    asked = next(iter(_asks(line, pack_of(text, language))), None)
    start = asked[0].tokens[0].start if asked else 0
    cut = line[start : start + limit]
    return cut if start + limit >= len(line) else f"{cut[:-1].rsplit(' ', 1)[0]}…"


def asking_sentences(text: str, language: str | None = None) -> str:
    """From the first sentence that asks to the last; all of it when none is found to ask."""
    asked = [passage for passage, ask in _asks(text, pack_of(text, language)) if ask.needs_answer]
    if not asked:
        return text
    first, last = asked[0].tokens[0], asked[-1].tokens[-1]
    return text[first.start : last.end] + ("?" if asked[-1].mark == "?" else "")


def is_secret(text: str, language: str | None = None) -> bool:
    """Whether passwords or account numbers are spoken of, which must not be repeated."""
    pack = pack_of(text, language)
    return any(_says_at_all(passage, "turns.secret", pack) for passage in sentences(text, pack))


def _says(passage: Passage, name: str, pack: Pack) -> bool:
    return passage.mark != "?" and _says_at_all(passage, name, pack)


def _says_at_all(passage: Passage, name: str, pack: Pack) -> bool:
    return pack.any(name).search(passage.norm) is not None


def _tells_first(passage: Passage, pack: Pack) -> bool:
    """ "we have twelve chairs, is that enough?"."""
    commas = [place for place, token in enumerate(passage.tokens) if token.norm == ","]
    told = make_passage(passage.raw, passage.tokens[: commas[-1] if commas else 0])
    return len(told.tokens) >= FEW_WORDS and _says_at_all(told, "turns.told", pack)


def _is_excuse(passage: Passage, pack: Pack) -> bool:
    about_me = _says(passage, "reply.absent", pack) and _says(passage, "reply.absent_self", pack)
    return about_me or _says(passage, "turns.excuse", pack)


def _is_absence(passage: Passage, pack: Pack) -> bool:
    return _says(passage, "reply.absent", pack) and not _says(passage, "reply.absent_self", pack)


def _is_passing(passage: Passage, pack: Pack) -> bool:
    return _says(passage, "turns.passing", pack) or is_small_talk([passage], pack)


def _speaks(ask: Ask, pack: Pack) -> bool:
    return ask.needs_answer and not pack.words("turns.spoken").isdisjoint(ask.cue.split())


def _states(place: int, passages: Sequence[Passage], now: datetime, pack: Pack) -> bool:
    passage = passages[place]
    ask = find_ask(passage, None, pack)
    if passage.mark == "?":
        return _tells_first(passage, pack)
    if ask is not None and ask.needs_answer and not ask.told:
        return False
    if any(said(passage, pack) for said in (is_holding, _is_excuse, _is_absence)):
        return False
    if is_small_talk([passage], pack):
        return False
    words = [token for token in passage.tokens if any(c.isalnum() for c in token.norm)]
    promise = find_promise(passage, dates_in(passage, now, pack, pack.code), pack)
    refrains = _says(passage, "promise.abstain", pack)
    return (promise is None or refrains) and len(words) >= FEW_WORDS


def _asks(text: str, pack: Pack) -> list[tuple[Passage, Ask]]:
    passages = sentences(text, pack)
    found = [(passage, find_ask(passage, None, pack)) for passage in passages]
    return [(passage, ask) for passage, ask in found if ask is not None]


def _is_closed(passage: Passage, pack: Pack) -> bool:
    """Asks neither who, what or when, nor which of two."""
    return not _says_at_all(passage, "question.open", pack) and not _says_at_all(
        passage, "turns.either", pack
    )


@once_a_message
def _telling(text: str, pack: Pack) -> frozenset[str]:
    ignored = frozenset[str]().union(*(pack.words(name) for name in LIGHT))
    words = (token.norm for passage in sentences(text, pack) for token in passage.tokens)
    return frozenset(stem(word, pack) for word in words if word.isalpha() and word not in ignored)


def _nameless(text: str, names: Names, pack: Pack) -> str:
    return without_names(text, names, pack.words("addressee.words_too"))
