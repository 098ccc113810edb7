"""Recognises replies that hold, report a thing done, move a date, or are only kind words."""

import re
from collections.abc import Sequence

from language.packs.loader import Pack
from language.text.sentences import Passage

_KNOWN_SHARE = 0.7
_SHORT = 25


def is_holding(passage: Passage, pack: Pack) -> bool:
    """ "I ask our workshop and come back to you", or a stand-in who explains an absence."""
    return bool(holding_words(passage, pack))


def holding_words(passage: Passage, pack: Pack) -> str:
    """The words by which a sentence holds; none when it does not."""
    if passage.mark == "?":
        return ""
    found = pack.any("reply.holding").search(passage.norm)
    if found is None and not _about_me(passage, pack):
        found = pack.any("reply.absent").search(_outside(passage.norm))
    return found.group().strip() if found else ""


def _outside(norm: str) -> str:
    """Without what stands in brackets."""
    return re.sub(r"\( [^()]*\) ", "", norm)


def _about_me(passage: Passage, pack: Pack) -> bool:
    return bool(pack.any("reply.absent_self").search(passage.norm))


def is_done(passage: Passage, pack: Pack) -> bool:
    """ "done ✅ staff list", "ToR v1 attached", "Draft agreement is in your mail"."""
    return bool(done_words(passage, pack))


def done_words(passage: Passage, pack: Pack) -> str:
    """The words that report something done; none when there are none."""
    if passage.mark == "?":
        return ""
    norm = pack.any("reply.not_done").sub("~ ", passage.norm)
    found = pack.any("reply.done").search(norm)
    return found.group().strip() if found else ""


def is_partial(passages: Sequence[Passage], pack: Pack) -> bool:
    """Whether something is done and the rest still to come."""
    return any(pack.any("reply.partial").search(passage.norm) for passage in passages)


def is_later(passages: Sequence[Passage], pack: Pack, *, promised: bool) -> bool:
    """Something promised comes at another date than was said."""
    names = ("reply.later",) if promised else ("reply.later", "reply.later_weak")
    told = [passage.norm for passage in passages if passage.mark != "?"]
    return any(pack.any(name).search(norm) for norm in told for name in names)


def is_small_talk(passages: Sequence[Passage], pack: Pack) -> bool:
    """Only thanks, greetings, wishes or an acknowledgement."""
    words = [token.norm for passage in passages for token in passage.tokens]
    if not words or len(words) > _SHORT or any(char.isdigit() for w in words for char in w):
        return False
    text = pack.any("small_talk.phrases").sub("ok ", "".join(f"{word} " for word in words))
    if pack.any("small_talk.answers").search(text):
        return False
    words = [word for word in text.split() if re.search(r"\w", word)] or text.split()
    known = sum(word in pack.words("small_talk.words") for word in words)
    marked = any(word in pack.words("small_talk.must") for word in text.split())
    return marked and known + _names(passages, pack) >= _KNOWN_SHARE * len(words)


def _names(passages: Sequence[Passage], pack: Pack) -> int:
    """Words with a capital beside thanks and greetings: probably somebody's name."""
    must, known = pack.words("small_talk.must"), pack.words("small_talk.words")
    return sum(
        token.norm not in known and _is_capital(passage.raw[token.start : token.end])
        for passage in passages
        if any(token.norm in must for token in passage.tokens)
        for token in passage.tokens
    )


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and (len(word) == 1 or not word.isupper())
