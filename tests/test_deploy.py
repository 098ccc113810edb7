"""The container and the service: what they name exists, and the user in them may do little."""

import os
import re
import shutil
import stat
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import VERSION
from bot.cli.commands import app
from bot.config import Settings
from tests.bot.shop import ROOT

CONTAINER = (ROOT / "Containerfile").read_text("utf-8")
SERVICE = (ROOT / "deploy/wellkept.service").read_text("utf-8")
OPERATING = (ROOT / "docs/operating.md").read_text("utf-8")
NOT_AT_WORK = {"tests", "benchmarks", "docs", "deploy"}


def test_the_container_holds_every_package_that_the_bot_is_made_of() -> None:
    packages = {each.parent.name for each in ROOT.glob("*/__init__.py")} - NOT_AT_WORK
    copied = re.findall(r"^COPY (\w+) \1/$", CONTAINER, re.MULTILINE)
    let_in = re.findall(r"^!(\w+)$", (ROOT / ".dockerignore").read_text("utf-8"), re.MULTILINE)
    assert set(copied) == packages
    assert set(let_in) - {"LICENSE"} == packages


def test_the_version_that_is_told_is_the_one_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION


def test_the_container_installs_only_what_was_checked_and_runs_without_rights() -> None:
    assert "--require-hashes -r /tmp/requirements.txt" in CONTAINER
    assert CONTAINER.splitlines()[-1] == 'CMD ["run"]'
    last_user = re.findall(r"^USER (.+)$", CONTAINER, re.MULTILINE)[-1]
    assert last_user == "10001:10001"
    assert CONTAINER.index("USER ") < CONTAINER.index("ENTRYPOINT ")


def test_a_server_gets_what_the_tests_run_with_and_none_of_their_tools() -> None:
    server, all_of_it = (
        set(re.findall(r"^\w\S+==\S+", (ROOT / each).read_text("utf-8"), re.MULTILINE))
        for each in ("requirements.txt", "requirements-dev.txt")
    )
    assert server < all_of_it
    assert not {"selenium", "aiogram", "pytest", "pyyaml"} & {
        each.split("=")[0] for each in server
    }
    recipe = (ROOT / "Makefile").read_text("utf-8").partition("\nserver:")[2].partition("\n\n")[0]
    assert "--require-hashes -r requirements.txt" in recipe
    assert "make -C /opt/wellkept server\n" in OPERATING


@pytest.mark.parametrize("text", [CONTAINER, SERVICE, OPERATING], ids=["image", "unit", "docs"])
def test_what_is_run_are_commands_and_settings_that_there_are(text: str) -> None:
    for command in re.findall(r"-m\W+bot\W+([a-z]+)\b", text.replace('"', "").replace(",", "")):
        assert CliRunner().invoke(app, [command, "--help"]).exit_code == 0, command
    for section, key in re.findall(r"\bWELLKEPT_([A-Z]+)__([A-Z_]+)", text):
        fields = type(getattr(Settings(), section.lower())).model_fields
        assert key.lower() in fields, key


def test_the_service_is_what_systemd_understands(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("there is no systemd-analyze on this machine")
    unit = tmp_path / "wellkept.service"
    unit.write_text(SERVICE.replace("/opt/wellkept/.venv/bin/python", "/bin/sh"), "utf-8")
    told = subprocess.run([analyze, "verify", str(unit)], capture_output=True, text=True)
    assert told.stderr == ""


def test_what_the_bot_writes_is_for_nobody_else(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "bot", "migrate"]
    subprocess.run(words, cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=True)
    made = [each for each in tmp_path.iterdir() if each.is_file()]
    assert made
    assert [stat.S_IMODE(each.stat().st_mode) for each in made] == [0o600] * len(made)
