"""Settings: the example, the environment, and mistakes that name their key."""

import re
import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import ConfigMistake, DatabaseSettings, Settings, load_settings

EXAMPLE = Path(__file__).parents[2] / "config.example.toml"
NOT_IN_A_FILE = {"telegram.token"}


def names_of(model: type[BaseModel], path: str = "") -> set[str]:
    """Every setting by its dotted name."""
    names: set[str] = set()
    for name, field in model.model_fields.items():
        section = field.default
        inner = isinstance(section, BaseModel)
        names |= names_of(type(section), f"{path}{name}.") if inner else {path + name}
    return names


def mistake_in(path: Path, text: str) -> str:
    """The sentence about a configuration that cannot be used."""
    path.write_text(text, "utf-8")
    with pytest.raises(ConfigMistake) as caught:
        load_settings(path)
    return str(caught.value)


def test_the_example_holds_every_setting_with_its_default() -> None:
    assert load_settings(EXAMPLE).model_dump() == Settings().model_dump()
    text = re.sub(r"(?m)^# (\w+ = )", r"\1", EXAMPLE.read_text("utf-8"))
    given = {f"{section}.{name}" for section, keys in tomllib.loads(text).items() for name in keys}
    assert given == names_of(Settings) - NOT_IN_A_FILE


def test_every_setting_of_the_example_has_a_word_of_explanation() -> None:
    blocks = EXAMPLE.read_text("utf-8").split("\n[")[1:]
    assert all("\n# " in block for block in blocks)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.toml"
    path.write_text("[delivery]\nattempts = 3\nchats_at_once = 2\n", "utf-8")
    monkeypatch.setenv("WELLKEPT_DELIVERY__ATTEMPTS", "5")
    monkeypatch.setenv("WELLKEPT_TELEGRAM__TOKEN", "1:ABC")
    settings = load_settings(path)
    assert (settings.delivery.attempts, settings.delivery.chats_at_once) == (5, 2)
    assert settings.telegram.token.get_secret_value() == "1:ABC"
    assert "ABC" not in repr(settings)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        pytest.param(
            "[delivery]\natempts = 3",
            "There is no setting delivery.atempts; config.example.toml lists them all.",
            id="misspelt key",
        ),
        pytest.param(
            "[delivery]\nattempts = 0",
            "The setting delivery.attempts cannot be used: "
            "Input should be greater than or equal to 1.",
            id="number out of range",
        ),
        pytest.param(
            '[log]\nlevel = "LOUD"',
            "The setting log.level cannot be used: "
            "Input should be 'DEBUG', 'INFO', 'WARNING' or 'ERROR'.",
            id="unknown word",
        ),
        pytest.param(
            '[database]\nurl = "mysql://x"',
            "The setting database.url cannot be used: it begins with sqlite:/// or postgresql://.",
            id="unknown database",
        ),
        pytest.param(
            '[database]\nurl = "postgresql://wellkept:hidden@word@host:54x2/wellkept"',
            "The setting database.url cannot be used: it cannot be read; "
            "signs such as @, / or : in a password are written as %40, %2F, %3A.",
            id="address that cannot be read",
        ),
        pytest.param(
            '[telegram]\ntoken = "1:ABC"',
            "The token does not belong into a file: remove telegram.token and set the "
            "environment variable WELLKEPT_TELEGRAM__TOKEN.",
            id="token in a file",
        ),
        pytest.param(
            'telegram = { token = "1:ABC" }',
            "The token does not belong into a file: remove telegram.token and set the "
            "environment variable WELLKEPT_TELEGRAM__TOKEN.",
            id="token on one line with its section",
        ),
        pytest.param(
            '[telegram]\nbase_url = "api.telegram.org/bot"',
            "The setting telegram.base_url cannot be used: "
            "it begins with https:// or http://, as https://host:port/bot.",
            id="address without its beginning",
        ),
        pytest.param(
            '[telegram]\nbase_url = "http://localhost:80x/bot"',
            "The setting telegram.base_url cannot be used: its port is a number up to 65535.",
            id="address that leads nowhere",
        ),
        pytest.param(
            "[telegram]\npoll_seconds = 0",
            "The setting telegram.poll_seconds cannot be used: "
            "Input should be greater than or equal to 1.",
            id="polling without a pause",
        ),
    ],
)
def test_a_mistake_names_its_key(tmp_path: Path, text: str, sentence: str) -> None:
    assert mistake_in(tmp_path / "config.toml", text) == sentence


def test_broken_toml_is_told_with_its_place(tmp_path: Path) -> None:
    sentence = mistake_in(tmp_path / "config.toml", "[delivery\n")
    assert sentence.startswith(f"{tmp_path / 'config.toml'} is no valid TOML: ")
    assert "line 1" in sentence


def test_a_section_is_not_given_by_environment_as_a_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("WELLKEPT_TELEGRAM", "1:ABC")
    with pytest.raises(ConfigMistake, match="give each of its keys") as caught:
        load_settings(None)
    assert "ABC" not in str(caught.value)


@pytest.mark.parametrize("url", ["sqlite:///wellkept.db", "postgresql://host/wellkept"])
def test_a_database_without_a_password(url: str) -> None:
    assert DatabaseSettings(url=url).password == ""


@pytest.mark.parametrize(
    "url",
    ["postgresql://well:a%2Fb@host/wellkept", "postgresql://well@host/wellkept?password=a%2Fb"],
)
def test_the_password_of_a_database_is_known_wherever_it_stands(url: str) -> None:
    assert DatabaseSettings(url=url).password == "a/b"


def test_a_file_that_is_not_there_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigMistake, match=r"copy config\.example\.toml"):
        load_settings(tmp_path / "config.toml")


@pytest.mark.parametrize(
    "name",
    ["WELLKEPT_DATABASE_URL", "WELLKEPT_TELEGRAMM__TOKEN", "WELLKEPT_HEALTH_PORT"],
)
def test_a_name_that_would_be_ignored_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "secret")
    with pytest.raises(ConfigMistake) as refused:
        load_settings(None)
    assert str(refused.value).startswith(f"There is no setting {name}. Two underscores stand")
    assert "secret" not in str(refused.value)
