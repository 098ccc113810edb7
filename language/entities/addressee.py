"""Tells who is spoken to by name in a message, and who is only spoken about."""

from collections.abc import Iterator, Sequence

from language.detection import pack_of
from language.entities.names import Names, Word, match_name, plain, words_of
from language.packs.loader import Pack
from language.text.sentences import sentences, whole

__all__ = ["addresses_side", "called", "match_name", "named", "spoken_to", "uncalled"]


def named(text: str, names: Names, language: str | None = None) -> frozenset[str]:
    """Everybody named anywhere; a first name that two people bear names nobody."""
    pack = pack_of(text, language)
    found = words_of(text, names, pack.words("addressee.words_too"))
    return frozenset(
        key
        for place, word in enumerate(found)
        for key in word.keys
        if not _is_month(found, place, pack)
    )


def _is_month(found: Sequence[Word], place: int, pack: Pack) -> bool:
    """ "12 Jun" is no person."""
    if found[place].plain not in pack.months:
        return False
    around = [*found[max(place - 1, 0) : place], *found[place + 1 : place + 2]]
    return any(word.plain[:1].isdigit() for word in around)


def spoken_to(text: str, names: Names, language: str | None = None) -> frozenset[str]:
    """The people addressed by name; when a sentence that asks has some, only those."""
    pack = pack_of(text, language)
    everybody: set[str] = set()
    asked: set[str] = set()
    calls = {plain(text[start:end]) for start, end in _calls(text, names, pack)}
    told = called(text, names, language)
    found_words = words_of(told, names, pack.words("addressee.words_too") - calls)
    for part in _parts(_untitled(found_words, pack)):
        found = set(_addressed(part, pack))
        everybody |= found
        if part[-1].plain == "?" or any(w.plain in pack.words("addressee.asking") for w in part):
            asked |= found
    return frozenset(asked or everybody)


def called(text: str, names: Names, language: str | None = None) -> str:
    """The text with the commas that thumbs leave out between a name and what is asked."""
    for _, end in reversed(_calls(text, names, pack_of(text, language))):
        text = f"{text[:end]},{text[end:]}"
    return text


def uncalled(text: str, names: Names, language: str | None = None) -> str:
    """The text without names in front of what is asked, where thumbs leave out the comma."""
    for start, end in _calls(text, names, pack_of(text, language)):
        goes_on = text[:start].rstrip()[-1:].isalnum()
        text = f"{text[:start]}{',' if goes_on else ' '}{' ' * (end - start - 1)}{text[end:]}"
    return text


def _calls(text: str, names: Names, pack: Pack) -> list[tuple[int, int]]:
    """Where somebody is called by name, and without a comma asked something."""
    found = []
    for part in _parts(words_of(text, names, frozenset())):
        place = next((place for place, word in enumerate(part) if word.keys), None)
        if place is not None and _begins([word.plain for word in part[:place]], pack):
            found.append(part[place])
    return [word.span for word in found if _is_asked_on(word, text, pack)]


def _is_asked_on(name: Word, text: str, pack: Pack) -> bool:
    """ "Vasco quantos …", "Vasco by the way how many …"; "rosa" only where it is spoken to."""
    behind = whole(text[name.span[1] :], pack).norm
    is_a_word = not name.capital and name.plain in pack.words("addressee.words_too")
    asks = pack.any("addressee.asks_thee" if is_a_word else "addressee.asks_with")
    aside = pack.any("addressee.aside").match(behind)
    at_once = asks.match(behind) or (
        not is_a_word and pack.any("addressee.asks_thee").match(behind)
    )
    return bool(at_once or (aside and asks.match(behind, aside.end())))


def _untitled(found: Sequence[Word], pack: Pack) -> list[Word]:
    """ "Sir Kees" and "Suresh bhai" are Kees and Suresh."""
    titles = pack.words("addressee.titles")
    return [
        word
        for place, word in enumerate(found)
        if word.plain not in titles
        or not any(
            each.keys
            for each in (*found[max(place - 1, 0) : place], *found[place + 1 : place + 2])
        )
    ]


def _parts(found: Sequence[Word]) -> Iterator[list[Word]]:
    """Sentences of words, each with its closing mark."""
    part: list[Word] = []
    for word in found:
        part.append(word)
        if word.plain in (".", "?", "!", "\n", ";", "…"):
            yield part
            part = []
    if part:
        yield part


def _addressed(part: Sequence[Word], pack: Pack) -> Iterator[str]:
    place = 0
    while place < len(part):
        if not part[place].keys:
            place += 1
            continue
        end = _chain(part, place, pack)
        group = [key for word in part[place:end] for key in word.keys]
        if _is_mention(part[place]) or _is_addressed(part, place, end, pack):
            yield from group
        place = end


def _is_mention(word: Word) -> bool:
    return word.plain.startswith("@")


def _chain(part: Sequence[Word], place: int, pack: Pack) -> int:
    """Where a list of names such as "Grace, Baraka and Neema" ends."""
    end = place + 1
    joining = pack.words("addressee.joining")
    while end + 1 < len(part) and part[end].plain in joining:
        step = 2 if part[end + 1].plain in joining and end + 2 < len(part) else 1
        if not part[end + step].keys:
            break
        end += step + 1
    return end


def _is_addressed(part: Sequence[Word], place: int, end: int, pack: Pack) -> bool:
    before = [word.plain for word in part[:place]]
    after = [word.plain for word in part[end : end + 2]]
    if _greeted(before, pack):
        ands, selves = pack.words("addressee.and"), pack.words("addressee.self")
        return not (ands.issuperset(after[:1]) and after[1:] and selves.issuperset(after[1:]))
    if _begins(before, pack):
        return _spoken_on(after, pack) or (part[-1].plain == "?" and _asked_of(after, pack))
    if after[:1] == ["!"] and before[-1] not in pack.words("addressee.not_called"):
        return True
    if before[-1] == ",":
        return not after or after[0] in ("?", "!", ".", "\n") or _asked(after, pack)
    return _asked(after, pack) and before[-1] in pack.words("addressee.clause")


def _greeted(before: Sequence[str], pack: Pack) -> bool:
    greeting = pack.words("addressee.greeting")
    return any(" ".join(before[-size:]) in greeting for size in (1, 2, 3) if len(before) >= size)


def _begins(before: Sequence[str], pack: Pack) -> bool:
    """Nothing but "ok so" or a greeting stands in front."""
    light = pack.words("addressee.opening") | pack.words("addressee.greeting")
    spoken = " ".join(word for word in before if word != ",")
    return all(word in light for word in before if word != ",") or spoken in light


def _spoken_on(after: Sequence[str], pack: Pack) -> bool:
    if not after or after[0] in pack.words("addressee.stops") | {","}:
        return True
    if after[0] in pack.words("addressee.helping"):
        return after[1:2] != [] and after[1] in pack.words("addressee.you")
    if after[0] in pack.words("addressee.speaking"):
        return True
    return pack.has("known", after[0])


def _asked_of(after: Sequence[str], pack: Pack) -> bool:
    """ "Ana is the mission confirmed?" asks Ana about something else."""
    turned = after[:1] != [] and after[0] in pack.words("addressee.turned")
    return turned and after[1:2] != [] and after[1] in pack.words("addressee.matter")


def _asked(after: Sequence[str], pack: Pack) -> bool:
    """ "… Teresa can you", "… Grace please"."""
    if not after:
        return False
    if after[0] in pack.words("addressee.helping"):
        return after[1:2] != [] and after[1] in pack.words("addressee.you")
    return after[0] in pack.words("addressee.asking")


def addresses_side(text: str, language: str | None = None) -> bool:
    """ "your side", "you guys": the other side as a whole is meant."""
    pack = pack_of(text, language)
    side = pack.any("addressee.side")
    return any(side.search(passage.norm) for passage in sentences(text, pack))
