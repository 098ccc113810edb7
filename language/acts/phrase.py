"""Cuts the promised or asked thing out of a sentence as a short phrase."""

import re
from collections.abc import Iterable, Sequence

from language.dates.finder import Moment
from language.packs.loader import Pack
from language.text.normalise import plain
from language.text.sentences import Passage

LONGEST = 120
_ENOUGH = 3  # words that tell what it is; what follows behind a date is another matter
_WORD = re.compile(r"[^\W\d_]+")
_EDGES = " \t\n,;:.!?،؛؟-–—✅👍🙏()"


def promised(passage: Passage, start: int, dates: Sequence[Moment], pack: Pack) -> str | None:
    """What is promised by the verb at `start`; what "send it" stands for may be named before."""
    told = thing(passage, whole_start(passage, start, pack), dates, pack, start)
    if told is None or names_something(told, pack):
        return told
    earlier = _named_before(passage, start, pack)
    return told if earlier is None else thing(passage, earlier, dates, pack, start)


def named_by(before: Passage, told: str, pack: Pack) -> str:
    """The same for the sentence before: "The list is nearly ready. I send it tomorrow"."""
    found = (pattern.search(before.norm) for pattern in pack.each("phrases.opens_with_thing"))
    start = next((match.start("front") for match in found if match), None)
    if start is None or before.mark == "?":
        return told
    return shorten(f"{tidy(before.words(start, before.closing))}: {told}") or told


def names_something(told: str, pack: Pack) -> bool:
    """Whether there is more than a verb and little words: "send it" names nothing."""
    empty = pack.words("lists.empty") | pack.words("phrases.clings")
    words = [plain(word.lower()) for word in _WORD.findall(told)]
    return sum(word not in empty and len(word) > 1 for word in words) > 1


def thing(
    passage: Passage, start: int, dates: Iterable[Moment], pack: Pack, verb_at: int | None = None
) -> str | None:
    """The words from `start` to the end of the clause of the verb, without dates."""
    end = _clause_end(passage, start if verb_at is None else verb_at, pack)
    holes = [(m.around.start, m.end) for m in dates if m.end > start and not m.around.no_due]
    pieces: list[str] = []
    place = start
    for hole_start, hole_end in sorted(holes):
        if hole_start >= end:
            break
        if hole_start > place:
            pieces.append(without_lead(passage.words(place, min(hole_start, end)), pack))
        place = max(place, hole_end)
        if _ends_here(passage.norm, place, " ".join(pieces), pack):
            end = place
    pieces.append(passage.words(place, end) if place < end else "")
    return shorten(" ".join(piece.strip(" ,") for piece in pieces if piece.strip(" ,")))


def whole_start(passage: Passage, start: int, pack: Pack) -> int:
    """Where the promised thing begins with what clings to its verb: "lo" of "lo mando".

    What "lo" stands for may be named before it: "el informe te lo mando".
    """
    place, clings = passage.index(start), pack.words("phrases.clings")
    if place and passage.tokens[place - 1].norm in clings:
        place -= 1
    if passage.tokens[place].norm not in clings:
        return start
    ahead = passage.norm[: passage.starts[place]]
    tried = (pattern.search(ahead) for pattern in pack.each("phrases.fronted"))
    named = next((match.start("front") for match in tried if match), None)
    return passage.starts[place] if named is None else named


def _named_before(passage: Passage, start: int, pack: Pack) -> int | None:
    """Where the clause in front begins: "I finish the report and send it" is about the report."""
    ahead = passage.norm[:start]
    commas = [match.end() for match in re.finditer(r"[,:] ", ahead)]
    for begin in [0, *commas][::-1][:2]:
        tried = (pattern.search(ahead[begin:]) for pattern in pack.each("phrases.joined"))
        for match in filter(None, tried):
            return begin + min(
                match.start(name) for name, kept in match.groupdict().items() if kept
            )
    return None


def without_lead(piece: str, pack: Pack) -> str:
    """ "call Amina at" loses its last word together with the time behind it."""
    words, bare = piece.split(), pack.spelling.kept.bare
    while words and bare(words[-1].casefold()) in pack.words("phrases.leads_to_date"):
        words.pop()
    return " ".join(words)


def _ends_here(norm: str, place: int, told: str, pack: Pack) -> bool:
    """Behind a date and a comma another matter follows, unless it goes on with things."""
    if not norm.startswith(", ", place):
        return False
    goes_on = pack.any("phrases.goes_on").match(norm, place)
    return len(told.split()) >= _ENOUGH or goes_on is None


def _clause_end(passage: Passage, start: int, pack: Pack) -> int:
    verb = passage.norm[start:].partition(" ")[0]
    whether = pack.words("phrases.whether") if verb in pack.words("matching.finding") else ()
    for match in pack.any("phrases.ends").finditer(passage.norm, start + 1):
        if match.group().strip() not in whether:
            return match.start()
    return passage.closing


def shorten(words: str) -> str | None:
    """At most about 120 letters, cut between words."""
    text = tidy(re.sub(r"\s+", " ", words))
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + "…"
    return text or None


def tidy(text: str) -> str:
    """Strip edges, but keep a bracket that is closed."""
    trimmed = text.strip(_EDGES)
    if trimmed.count("(") > trimmed.count(")") and text.rstrip(" .,;!").endswith(")"):
        trimmed += ")"
    return trimmed
