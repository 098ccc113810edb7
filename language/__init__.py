"""Reads what people write: promises, questions, dates, names and places.

Knows nothing of the house.
"""

from language.actions import ActionLine, action_body, is_self, parse_action, parse_actions
from language.addressee import addresses_side, match_name, named, spoken_to
from language.atlas import Place
from language.dates import Due, find_due, impossible_date, parse_date_only
from language.holidays import DayOff, days_off
from language.hours import Hours, read_days, read_hours
from language.matching import best_match
from language.packs import DEFAULT
from language.phones import read_phones
from language.places import find_places, place_at
from language.reading import Reading, read
from language.stays import Stay, read_stay
from language.tongues import reads, tongue_of

__all__ = [
    "DEFAULT",
    "ActionLine",
    "DayOff",
    "Due",
    "Hours",
    "Place",
    "Reading",
    "Stay",
    "action_body",
    "addresses_side",
    "best_match",
    "days_off",
    "find_due",
    "find_places",
    "impossible_date",
    "is_self",
    "match_name",
    "named",
    "parse_action",
    "parse_actions",
    "parse_date_only",
    "place_at",
    "read",
    "read_days",
    "read_hours",
    "read_phones",
    "read_stay",
    "reads",
    "spoken_to",
    "tongue_of",
]
