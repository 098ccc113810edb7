"""Tells whether a message gives by its own words, however late, what a question asked for."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from language.acts.questions import Ask, find_ask
from language.acts.replies import is_done
from language.dates.due import dates_in
from language.detection import pack_of
from language.entities.names import Names, without_names
from language.matching import alike, stem
from language.packs.loader import Pack
from language.text.sentences import Passage, Token, sentences, whole, without_quotes

_LIGHT = ("matching.ignored", "lists.filler", "lists.adverb", "lists.wh", "turns.light")
_SMALL = ("matching.ignored", "lists.empty", "small_talk.words")
_FEW, _VERBS = 2, ("turns.having", "turns.being")  # telling words; verbs that tell little
_YEAR = re.compile(r"(?:19|20)\d\d")
_NEAR = 3  # words from a figure to what is counted: "four of the pumps"


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a sentence asks: its telling words, and what is counted in it, if anything is."""

    passage: Passage
    ask: Ask
    words: frozenset[str]
    counted: str


def gives_answer(
    text: str,
    asked: str,
    now: datetime,
    names: Names,
    language: str | None = None,
    file_name: str = "",
    *,
    to_asker: bool = False,
) -> bool:
    """Whether a message is obviously the answer to a question, nearness apart.

    One sentence has every telling word of what was asked, and the figure that was asked for, news
    that it is done, or a yes or no in front. What a question about days, reasons or people wants
    is never obvious. `now` is the wall time where the speaker is, `file_name` that of the document
    that the message brings, which is done with it. Said to the asker by name, the figure with what
    is counted is enough: "Amina, three rooms please".
    """
    pack = pack_of(asked, language)
    wanted = list(_wanted(asked, names, pack))
    told = sentences(_nameless(without_quotes(text), names, pack), pack)
    said = [passage for passage in told if passage.mark != "?"]
    brought = [whole(f"{text} {_in_words(file_name)}", pack)] if file_name else []
    return bool(wanted) and all(
        (each.ask.request and any(_is_about(passage, each, pack) for passage in brought))
        or _is_given(each, said, now, pack, to_asker)
        for each in wanted
    )


def _in_words(file_name: str) -> str:
    """ "dma_list-v2.xlsx" → "dma list v2"."""
    return " ".join(re.split(r"[\W_]+", file_name.rpartition(".")[0] or file_name))


def _wanted(asked: str, names: Names, pack: Pack) -> Iterator[_Wanted]:
    for passage in sentences(_nameless(asked, names, pack), pack):
        ask = find_ask(passage, None, pack)
        if ask is not None and ask.needs_answer:
            figure = pack.any("turns.figure").search(passage.norm)
            start, end = map(passage.index, figure.span()) if figure else (0, 0)
            before, behind = (
                _roots(passage.tokens[:start], pack),
                _roots(passage.tokens[end:], pack),
            )
            counted = behind[0] if figure and behind else ""
            yield _Wanted(passage, ask, frozenset((*before, *behind)), counted)


def _is_given(
    wanted: _Wanted, told: Sequence[Passage], now: datetime, pack: Pack, to_asker: bool
) -> bool:
    if wanted.counted:
        return any(_counts(passage, wanted, now, pack, to_asker) for passage in told)
    if wanted.ask.request:
        return any(is_done(each, pack) and _is_about(each, wanted, pack) for each in told)
    if pack.any("question.open").search(wanted.passage.norm) or not told:
        return False
    agrees = pack.any("turns.agree").search(told[0].norm) is not None
    either = pack.any("turns.either").search(wanted.passage.norm) is not None
    return agrees and not either and any(_is_about(each, wanted, pack) for each in told[:2])


def _is_about(passage: Passage, wanted: _Wanted, pack: Pack) -> bool:
    """Whether every telling word is there, for sure, and no other day, week or month is named.

    Of a question with less than two telling words that is never sure.
    """
    said = _roots(passage.tokens, pack)
    then, before = _calendar(passage, pack), _calendar(wanted.passage, pack)
    other_time = bool(then and before) and not before <= then
    few = len(wanted.words) < _FEW
    if few or other_time or pack.any("turns.unsure").search(passage.norm):
        return False
    return _has_verb(passage, wanted, pack) and all(
        any(alike(word, other) for other in said) for word in wanted.words
    )


def _has_verb(passage: Passage, wanted: _Wanted, pack: Pack) -> bool:
    """ "the loggers of four DMAs" does not tell how many have one."""
    norms = {token.norm for token in wanted.passage.tokens}
    needed = [pack.words(verbs) for verbs in _VERBS if not norms.isdisjoint(pack.words(verbs))]
    said = {token.norm for token in passage.tokens}
    return len(wanted.words) > _FEW or all(not said.isdisjoint(verbs) for verbs in needed)


def _only_counts(passage: Passage, wanted: _Wanted, pack: Pack) -> bool:
    """ "three rooms please": what is counted, and no telling word that was not asked with."""
    figures = {token.norm for token in passage.tokens if _is_figure(token, pack)}
    light = figures.union(*(pack.words(name) for name in _SMALL))
    said = [stem(t.norm, pack) for t in passage.tokens if t.norm.isalpha() and t.norm not in light]
    asked = [stem(token.norm, pack) for token in wanted.passage.tokens]
    counted = any(alike(word, wanted.counted) for word in said)
    unsure = pack.any("turns.unsure").search(passage.norm)
    if not counted or (unsure and unsure.group() not in wanted.passage.norm):
        return False
    return all(any(alike(word, other) for other in asked) for word in said)


def _counts(passage: Passage, wanted: _Wanted, now: datetime, pack: Pack, to_asker: bool) -> bool:
    """Whether a figure stands for what is counted: "four of the pumps", "pumps: 4", "38 %"."""
    is_about = to_asker and _only_counts(passage, wanted, pack)
    is_about = is_about or _is_about(passage, wanted, pack)
    if not is_about or pack.any("turns.figure").search(passage.norm):
        return False
    dates = dates_in(passage, now, pack, pack.code)
    spans = [(passage.index(each.around.start), passage.index(each.end - 1)) for each in dates]
    in_dates = {place for first, last in spans for place in range(first, last + 1)}
    known = {token.norm for token in wanted.passage.tokens}
    return any(
        _stands_for(passage, place, wanted.counted, pack)
        for place, token in enumerate(passage.tokens)
        if _is_figure(token, pack) and token.norm not in known and place not in in_dates
    )


def _stands_for(passage: Passage, place: int, counted: str, pack: Pack) -> bool:
    tokens = passage.tokens
    if place and _is_numbered(passage, place - 1, pack):
        return False
    behind = tokens[place + 1 : place + 1 + _NEAR]
    led = place > 0 and tokens[place - 1].norm in {":", "="}
    share = bool(behind) and behind[0].norm == "%"
    return led or share or any(alike(counted, _root(token, pack)) for token in behind)


def _is_numbered(passage: Passage, place: int, pack: Pack) -> bool:
    """Whether a word has its number behind it: "DMA 4", "zone 3", where nothing is counted."""
    token = passage.tokens[place]
    raw = passage.raw[token.start : token.end]
    short = raw.isupper() and len(raw) > 1 and not passage.plain.isupper()
    return short or token.norm in pack.words("turns.numbered")


def _is_figure(token: Token, pack: Pack) -> bool:
    """A figure, no year and not "4th", or a word for several: "one" is an article in many."""
    ends = token.norm[0], token.norm[-1]
    is_year = _YEAR.fullmatch(token.norm)
    return (all(map(str.isdigit, ends)) and not is_year) or pack.numbers.get(token.norm, 0) > 1


def _calendar(passage: Passage, pack: Pack) -> set[str]:
    names = {*pack.months, *pack.weekdays, *pack.dates["which"], *pack.dates["relative"]}
    return {token.norm for token in passage.tokens} & names


def _roots(tokens: Sequence[Token], pack: Pack) -> list[str]:
    return [root for token in tokens if (root := _root(token, pack))]


def _root(token: Token, pack: Pack) -> str:
    """A telling word in its short form, or the figure of a place; nothing for the others."""
    word = token.norm
    if word[0].isdigit():
        return word
    light = any(word in pack.words(name) for name in _LIGHT)
    return "" if light or not word.isalpha() else stem(word, pack)


def _nameless(text: str, names: Names, pack: Pack) -> str:
    return without_names(text, names, pack.words("addressee.words_too"))
