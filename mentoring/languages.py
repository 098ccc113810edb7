"""Which languages are read in a group: the same words for both sides."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mentoring.partnerships import Member, Side

# A message in three languages is read in none.
MOST_IN_A_GROUP = 2


def read_in_group(
    main: str, offered: Mapping[Side, str], team: Sequence[Member]
) -> tuple[str, ...]:
    """The languages of a group, its main one first, then the most read; none in two regions.

    `main` is the language of the partnership, `offered` what each utility said of its people.
    The people of the two utilities decide; who comes from the programme adds none. Where there
    are more than a group reads, those of the leads come before others. The main language leads
    what is read, unless nobody of them reads it.
    """
    read = list(_theirs(offered, team))
    led = {base_of(each.language) for each in _people(team) if each.is_lead}
    shares = Counter(map(base_of, read))
    most_read = [base for base, _ in shares.most_common()] or [base_of(main)]
    chief = sorted(most_read, key=lambda base: (base not in led, base != base_of(main)))
    shown = sorted(chief[:MOST_IN_A_GROUP], key=lambda base: _place(base, main, most_read))
    first = {base_of(each): each for each in (*reversed(read), main)}
    return tuple(first[base] for base in (*shown, *chief[MOST_IN_A_GROUP:]))


def base_of(language: str) -> str:
    """A language without its region: whoever reads `pt-BR` reads `pt`."""
    return language.replace("_", "-").partition("-")[0].lower()


def _place(base: str, main: str, most_read: Sequence[str]) -> tuple[bool, int]:
    return base != base_of(main), most_read.index(base)


def _people(team: Sequence[Member]) -> Iterator[Member]:
    return (each for each in team if each.side is not Side.PROGRAMME and each.is_here)


def _theirs(offered: Mapping[Side, str], team: Sequence[Member]) -> Iterator[str]:
    """What the people of both utilities read; of a side without people, what it was set to."""
    for side in (Side.MENTEE, Side.MENTOR):
        people = [each.language for each in _people(team) if each.side is side]
        yield from filter(None, people or [offered.get(side, "")])
