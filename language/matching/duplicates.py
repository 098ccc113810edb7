"""Tells whether a promise is one that stands already, given over again in other words."""

from collections.abc import Sequence

from language.acts.phrase import names_something
from language.acts.promises import weight_of
from language.detection import pack_of
from language.matching import alike, best_match, marks, only_one_named, stem, telling
from language.packs.cache import once_an_item
from language.packs.loader import Pack
from language.text.sentences import whole

_SHORT, _LONG = 3, 5  # letters that begin them


def restated(
    deed: str, text: str, items: Sequence[str], language: str | None = None
) -> int | None:
    """The place of the item that a promise is about again; none when unclear or something new.

    Its thing is named by words of that item alone ("scan the certificates" of "scan the old
    certificates"), or by "it", when the rest of the message names it: "the list is not complete.
    I send it on Monday". Nothing else is done with it than was promised.
    """
    pack = pack_of(" ".join([text, *items]), language)
    verb = _verb_of(deed, pack, known=True)
    if names_something(deed, pack):
        found = [place for place, item in enumerate(items) if _names(deed, verb, item, pack)]
        return found[0] if len(found) == 1 else None
    place = only_one_named(text, items, language)
    if place is None:
        place = best_match(text, items, language=language)
    if place is None:
        return None
    return place if _same_deed(verb, items[place], pack) else None


def _names(deed: str, verb: str, item: str, pack: Pack) -> bool:
    things, known = telling(deed, pack) - {stem(verb, pack)}, telling(item, pack)
    its = _verb_of(item, pack, known=False)
    named = all(thing in known or alike(thing, its, _LONG) for thing in things)
    is_same = bool(things) and named and marks(deed, pack) <= marks(item, pack)
    return is_same and (_same_deed(verb, item, pack) or _ends(verb, things, item, pack))


def _same_deed(verb: str, item: str, pack: Pack) -> bool:
    """ "do" is said of everything, and "send" of all that was to be written, drawn or scanned."""
    its, bringing = _verb_of(item, pack, known=False), pack.words("matching.bringing")
    brings = verb in bringing and its in bringing | pack.words("matching.sending")
    does = verb in pack.words("matching.doing")
    return not its or does or brings or alike(verb, its, _SHORT)


def _ends(verb: str, things: frozenset[str], item: str, pack: Pack) -> bool:
    """ "finish the translation" is said of what was to be translated."""
    its = _verb_of(item, pack, known=False)
    brings = verb in pack.words("matching.bringing")
    return brings and any(alike(thing, its, _LONG) for thing in things)


@once_an_item
def _verb_of(what: str, pack: Pack, *, known: bool) -> str:
    """The verb in front; where it is not `known` that there is one, only one that a list knows."""
    passage, clings = whole(what, pack), pack.words("phrases.clings")
    words = [token.norm for token in passage.tokens if token.norm not in clings]
    if not words or (not known and weight_of(" ".join([*words, ""]), pack) == "other"):
        return ""
    return words[0]
