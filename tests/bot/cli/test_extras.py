"""What an extra brings is missed in one sentence."""

import subprocess
import sys

import pytest

from tests.bot.shop import ROOT

WITHOUT = (
    "import sys; sys.modules[sys.argv.pop(1)] = None; from bot.cli.commands import app; app()"
)
POSTGRES = (
    "PostgreSQL needs the package asyncpg. Run: "
    ".venv/bin/pip install --require-hashes -r requirements.txt\n"
)
DEMO = "The demo and replays need the package pyyaml. Run: make setup\n"


@pytest.mark.parametrize(
    ("package", "words", "told"),
    [
        ("asyncpg", "migrate", POSTGRES),
        ("yaml", "demo --port 0", DEMO),
        ("yaml", "replay tests/scenarios/well.yaml", DEMO),
    ],
)
def test_a_package_that_is_missing_is_named(package: str, words: str, told: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT, package, *words.split()],
        cwd=ROOT,
        env={"WELLKEPT_DATABASE__URL": "postgresql://wellkept@127.0.0.1:9/wellkept"},
        capture_output=True,
        text=True,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", told)
