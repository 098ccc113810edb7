"""The norms of a partnership: the numbers of the programme, each of which it can change."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, is_dataclass, replace
from datetime import time
from functools import cache
from importlib.resources import files
from typing import Any, TypeVar, cast, get_origin, get_type_hints

from mentoring.norms import groups

Group = TypeVar("Group")

LARGEST = 10_000


class NormUnknown(ValueError):
    """There is no norm of that name, or it takes another kind of value."""


@dataclass(frozen=True, slots=True)
class Norms:
    """All numbers of one partnership; units and sources stand with each group.

    A holding reply without a date adds its business hours once, from the reply on.
    """

    holding_reply_without_date_adds: float
    answer_targets: groups.AnswerTargets
    answers: groups.Answers
    escalation: groups.Escalation
    limits: groups.Limits
    commitments: groups.CommitmentNorms
    proposals: groups.Proposals
    checkins: groups.CheckInNorms
    cadence: groups.Cadences
    closing: groups.Closing
    aftercare: groups.Aftercare
    composition: groups.Composition
    pulse: groups.PulseNorms
    digest: groups.DigestNorms
    signals: groups.Signals

    def with_changes(self, changes: Mapping[str, object]) -> "Norms":
        """These norms with some of them changed, as in `{"answer_targets.chat_question": 12}`.

        Times may be given as text ("09:30"). NormUnknown names the change that is refused.
        """
        norms = self
        for name, value in changes.items():
            try:
                norms = _changed(norms, name.split("."), value)
            except ValueError as refusal:
                raise NormUnknown(f"{name}: {refusal}") from refusal
        return norms


@cache
def load_norms() -> Norms:
    """The norms of the programme, before a partnership changes any."""
    text = files("mentoring").joinpath("data/norms.toml").read_text("utf-8")
    return _read(Norms, tomllib.loads(text))


def _read(group: type[Group], table: Mapping[str, object]) -> Group:
    kinds = get_type_hints(group)
    inner = {
        key: _read(kinds[key], value) if isinstance(value, dict) else _fitted(kinds[key], value)
        for key, value in table.items()
    }
    return group(**inner)


def _changed(group: Group, path: list[str], value: object) -> Group:
    key, *rest = path
    kind = get_type_hints(type(group)).get(key)
    if kind is None or bool(rest) != is_dataclass(kind):
        raise ValueError("there is no such norm")
    inner = _changed(getattr(group, key), rest, value) if rest else _fitted(kind, value)
    changed: Group = replace(cast(Any, group), **{key: inner})
    return changed


def _fitted(kind: type, value: object) -> object:
    if kind is time and isinstance(value, (time, str)):
        return value if isinstance(value, time) else time.fromisoformat(value)
    if get_origin(kind) is tuple and isinstance(value, (list, tuple)):
        return tuple(_fitted(int, each) for each in value)
    if kind in (int, float) and isinstance(value, (int, kind)) and type(value) is not bool:
        if 0 <= value <= LARGEST:
            return kind(value)
        raise ValueError(f"{value} is not between 0 and {LARGEST}")
    raise ValueError(f"{value!r} is not a value that it takes")
