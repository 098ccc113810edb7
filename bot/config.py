"""Settings: a TOML file, each key also by environment; the token by environment alone."""

import os
import re
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError,
    TomlConfigSettingsSource,
)

from bot.refusals import Refusal
from storage import read_address

PREFIX = "WELLKEPT_"


class ConfigMistake(Refusal):
    """The configuration cannot be used; the sentence names the key."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TelegramSettings(_Section):
    """Where Telegram is, and who hears of trouble."""

    token: SecretStr = SecretStr("")
    base_url: str = "https://api.telegram.org/bot"
    operator_chat_id: int | None = None
    poll_seconds: int = Field(default=30, ge=1, le=50)
    remove_webhook: bool = True

    @field_validator("base_url")
    @classmethod
    def _must_be_an_address(cls, url: str) -> str:
        if not re.match(r"https?://\w[^\s@]*$", url):
            raise ValueError("it begins with https:// or http://, as https://host:port/bot")
        try:
            _ = urlsplit(url).port
        except ValueError:
            raise ValueError("its port is a number up to 65535") from None
        return url


class DatabaseSettings(_Section):
    """Where the bot remembers."""

    url: str = Field(default="sqlite:///wellkept.db", repr=False)

    @field_validator("url")
    @classmethod
    def _must_lead_to_a_database(cls, url: str) -> str:
        read_address(url)
        return url

    @property
    def password(self) -> str:
        """The password in the address, which nobody may read; empty without one."""
        address = read_address(self.url)
        return address.password or "".join(address.normalized_query.get("password", ()))


class DeliverySettings(_Section):
    """Telegram's limits, and how patient delivery is."""

    limits: Literal["on", "off"] = "on"
    per_chat_per_second: float = Field(default=1, gt=0)
    per_group_per_minute: int = Field(default=20, gt=0)
    overall_per_second: int = Field(default=30, gt=0)
    chats_at_once: int = Field(default=24, ge=1)
    attempts: int = Field(default=300, ge=1)


class TimetableSettings(_Section):
    """How often the sweeps look for what is due; each has its own interval if none is set."""

    every_seconds: int | None = Field(default=None, ge=1)


class HealthSettings(_Section):
    """Where the bot tells how it does; without a port it does not."""

    host: str = "127.0.0.1"
    port: int | None = Field(default=None, ge=0, le=65535)


class RetentionSettings(_Section):
    """For how many days words are kept; 0 is for good."""

    dead_letters: int = Field(default=30, ge=0)
    messages: int = Field(default=90, ge=0)
    question_texts: int = Field(default=90, ge=0)
    commitment_texts: int = Field(default=1825, ge=0)


class LogSettings(_Section):
    """What the log shows."""

    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    format: Literal["text", "json"] = "text"


class Settings(BaseSettings):
    """Everything that can be set."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True
    )

    telegram: TelegramSettings = TelegramSettings()
    database: DatabaseSettings = DatabaseSettings()
    delivery: DeliverySettings = DeliverySettings()
    timetable: TimetableSettings = TimetableSettings()
    health: HealthSettings = HealthSettings()
    retention: RetentionSettings = RetentionSettings()
    log: LogSettings = LogSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(path: Path | None) -> Settings:
    """Settings from a file, when one is given, and the environment. Raises ConfigMistake."""
    if path is not None and not path.is_file():
        raise ConfigMistake(f"There is no file {path}; copy config.example.toml to start with.")

    class FromFile(Settings):
        model_config = SettingsConfigDict(toml_file=path)

    try:
        settings = FromFile()
    except ValidationError as error:
        raise ConfigMistake(_sentence(error)) from None
    except SettingsError:
        raise ConfigMistake(
            "A section cannot be given by environment as a whole; give each of its keys, as in "
            "WELLKEPT_DELIVERY__ATTEMPTS=5."
        ) from None
    except OSError as error:
        raise ConfigMistake(f"{path} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise ConfigMistake(f"{path} is no valid TOML: {error}") from None
    _refuse_token_in_file(path)
    _refuse_unknown_names(settings)
    return settings


def _refuse_unknown_names(settings: Settings) -> None:
    """A name in the environment that looks like a setting and is none would be ignored."""
    sections = [name.upper() for name in type(settings).model_fields]
    for name in sorted(os.environ):
        if not name.startswith(PREFIX):
            continue
        section, _, key = name.removeprefix(PREFIX).partition("__")
        meant = [each for each in sections if section.startswith(f"{each}_")]
        if (key and section not in sections) or (not key and meant):
            raise ConfigMistake(
                f"There is no setting {name}. Two underscores stand between a section and its "
                f"key, as in {PREFIX}DATABASE__URL; config.example.toml lists them all."
            )


def require_token(settings: Settings) -> None:
    """Refuse to start without a token. Raises ConfigMistake, which says where it comes from."""
    if not settings.telegram.token.get_secret_value():
        raise ConfigMistake(
            "There is no token: set the environment variable WELLKEPT_TELEGRAM__TOKEN to the one "
            "that BotFather gave you."
        )


def _sentence(error: ValidationError) -> str:
    """Which key is wrong and why, without its value: it may be a secret."""
    first = error.errors(include_input=False, include_url=False)[0]
    key = ".".join(map(str, _without_noise(first["loc"])))
    if first["type"] == "extra_forbidden":
        return f"There is no setting {key}; config.example.toml lists them all."
    why = first["msg"].removeprefix("Value error, ")
    return f"The setting {key} cannot be used: {why}."


def _without_noise(location: Sequence[int | str]) -> list[int | str]:
    return [part for part in location if part != "FromFile"]


def _refuse_token_in_file(path: Path | None) -> None:
    if path is not None and "token" in tomllib.loads(path.read_text("utf-8")).get("telegram", {}):
        raise ConfigMistake(
            "The token does not belong into a file: remove telegram.token and set the "
            "environment variable WELLKEPT_TELEGRAM__TOKEN."
        )
