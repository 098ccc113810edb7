"""The stories a demo can start from: what each is about, and the file that holds it."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from bot.refusals import Refusal

NAMES = ("second_week", "empty", "silence", "closing")


class StoryUnknown(Refusal, ValueError):
    """There is no story of that name."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story with its title and one sentence; `front` are the first names to look at first."""

    name: str
    title: str
    about: str
    front: tuple[str, ...]
    content: dict[str, Any]

    @property
    def has_partnership(self) -> bool:
        """Whether a partnership is at work in it already."""
        return "partnership" in self.content


def story(name: str) -> Story:
    """The story of that name. Raises StoryUnknown."""
    if name not in NAMES:
        raise StoryUnknown(f"There is no story {name}. There are: {', '.join(NAMES)}.")
    content = read_data(f"stories/{name}.yaml")
    return Story(
        name, content["title"], content["about"], tuple(content.get("front", ())), content
    )


def read_data(path: str) -> dict[str, Any]:
    """A YAML file that comes with the bot."""
    content: dict[str, Any] = yaml.safe_load(data_file(path).read_text("utf-8"))
    return content


def data_file(path: str) -> Traversable:
    """A file that comes with the bot."""
    return files("bot").joinpath(path)
