"""Reads what people write: promises, questions, dates, names and places.

Knows nothing of the house.
"""

from language.acts.action_lines import (
    ActionLine,
    action_body,
    is_self,
    parse_action,
    parse_actions,
)
from language.dates.due import Due, find_due, impossible_date, parse_date_only
from language.dates.stays import Stay, read_stay
from language.detection import reads, tongue_of
from language.entities.addressee import addresses_side, match_name, named, spoken_to
from language.entities.holidays import DayOff, days_off
from language.entities.phone_numbers import read_phones
from language.entities.places import Place, find_places, place_at
from language.entities.working_hours import Hours, read_days, read_hours
from language.matching import best_match
from language.packs.loader import DEFAULT
from language.reading import Reading, read

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
