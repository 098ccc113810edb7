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
    The people of the two utilities decide; who comes from the programme adds none. The main
    language leads, unless nobody of them reads it.
    """
    read = list(_theirs(offered, team))
    shares = Counter(map(base_of, read))
    order = [base for base, _ in shares.most_common()]
    if base_of(main) in order or not order:
        order = list(dict.fromkeys((base_of(main), *order)))
    first = {base_of(each): each for each in (*reversed(read), main)}
    return tuple(first[base] for base in order)


def base_of(language: str) -> str:
    """A language without its region: whoever reads `pt-BR` reads `pt`."""
    return language.replace("_", "-").partition("-")[0].lower()


def _theirs(offered: Mapping[Side, str], team: Sequence[Member]) -> Iterator[str]:
    """What the people of both utilities read; of a side without people, what it was set to."""
    for side in (Side.MENTEE, Side.MENTOR):
        people = [each.language for each in team if each.side is side and each.is_here]
        yield from filter(None, people or [offered.get(side, "")])
