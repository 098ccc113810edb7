"""Whom and what words are about: owners by their names, commitments by what is to be done."""

from collections.abc import Sequence

from language import best_match, is_self, match_name
from language.matching import match_abroad
from mentoring.commitments import Commitment
from mentoring.partnerships import Member


def has_words(said: str) -> bool:
    """Whether there is anything to read but emoji and marks."""
    return any(char.isalnum() for char in said)


def owners_named(who: str, team: Sequence[Member]) -> list[Member]:
    """Who may be meant by a written name."""
    names = {str(member.id): (member.name, member.username) for member in team}
    keys = match_name(who, names)
    return [member for member in team if str(member.id) in keys]


def owners_meant(who: str, writer: Member, team: Sequence[Member]) -> list[Member]:
    """Who may be meant by a written name; "me" is whoever writes, unless somebody is called so."""
    named = owners_named(who, team)
    called_so = any(who.casefold() in each.name.casefold().split() for each in named)
    return [writer] if is_self(who) and not called_so else named


def about(
    words: str, items: Sequence[Commitment], language: str, around: str = ""
) -> Commitment | None:
    """The item that the words are about, by what is to be done, else by how it came up too."""
    place = best_match(words, [item.what for item in items], around, language)
    if place is None:
        told = [f"{item.what} {item.context}" for item in items]
        place = best_match(words, told, around, language)
    if place is None:
        place = match_abroad(words, [item.what for item in items], language)
    return None if place is None else items[place]
