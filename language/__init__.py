"""Reads what people write: promises, questions, dates and names; knows nothing of the house."""

from language.actions import ActionLine, action_body, parse_action, parse_actions
from language.addressee import addresses_side, match_name, named, spoken_to
from language.dates import Due, find_due, impossible_date, parse_date_only
from language.guess import guess_language
from language.matching import best_match
from language.reading import Reading, read

__all__ = [
    "ActionLine",
    "Due",
    "Reading",
    "action_body",
    "addresses_side",
    "best_match",
    "find_due",
    "guess_language",
    "impossible_date",
    "match_name",
    "named",
    "parse_action",
    "parse_actions",
    "parse_date_only",
    "read",
    "spoken_to",
]
