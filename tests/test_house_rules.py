"""The rules of the house that no other tool checks."""

import ast
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.metadata import packages_distributions
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LAYERS = ("mentoring", "language", "storage", "texts", "handlers", "jobs", "simulator", "bot")
MODULES = [
    path
    for path in sorted(chain.from_iterable((ROOT / layer).rglob("*.py") for layer in LAYERS))
    if "versions" not in path.parts  # migrations are written by Alembic
]
LONGEST_MODULE, LONGEST_FUNCTION, WIDEST_PACKAGE = 400, 40, 15
BY_CLOCK = ("commitments", "questions", "checkins", "digests")
FEATURES = (*BY_CLOCK, "joining", "people", "group", "setup", "whatsapp", "undo")
SHARED_WORDS = {"board", "commands", "common", "dead_letters", "help", "reminders"}
AROUND = ("tests", "benchmarks", ".ci")
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PROJECT = PYPROJECT["project"]
ASKED_FOR = [*PROJECT["dependencies"], *chain(*PROJECT["optional-dependencies"].values())]
FOR_DEVELOPMENT = PYPROJECT["dependency-groups"]["dev"]
DISTRIBUTIONS = packages_distributions()


def has_room(layer: str, feature: str) -> bool:
    """Whether a feature has a module or a package of its name there."""
    return any((ROOT / layer / each).exists() for each in (f"{feature}.py", feature))


def name_of(path: Path) -> str:
    """A module by its place in the house."""
    return str(path.relative_to(ROOT))


def test_modules_are_short_and_say_what_they_are_for() -> None:
    texts = {name_of(path): path.read_text("utf-8") for path in MODULES}
    long = [name for name, text in texts.items() if len(text.splitlines()) > LONGEST_MODULE]
    mute = [
        name for name, text in texts.items() if text and not ast.get_docstring(ast.parse(text))
    ]
    assert not long, "above the limit: is there a second room in them?"
    assert not mute, "without a docstring"


def test_functions_fit_in_a_glance() -> None:
    long = [
        f"{name_of(path)}: {node.name} has {length} lines"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long


def imports_of(tree: ast.AST) -> Iterator[str]:
    """What a module names in its imports, those within functions too, not those for types only."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif not (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"):
            yield from imports_of(node)


def test_no_modules_import_each_other_in_a_circle() -> None:
    dotted = {name_of(path.with_suffix("")).replace("/", "."): path for path in MODULES}
    trees = {
        name.removesuffix(".__init__"): ast.parse(path.read_text("utf-8"))
        for name, path in dotted.items()
    }
    graph = {
        name: {each if each in trees else each.rpartition(".")[0] for each in imports_of(tree)}
        for name, tree in trees.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as circle:
        pytest.fail(" imports ".join(reversed(circle.args[1])))


def test_no_package_has_too_many_modules_beside_each_other() -> None:
    beside = Counter(name_of(path.parent) for path in MODULES if path.stem != "__init__")
    assert not [f"{name}: {n} modules" for name, n in beside.items() if n > WIDEST_PACKAGE]


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_has_one_name_in_every_layer(feature: str) -> None:
    homes = {layer for layer in LAYERS if has_room(layer, feature)}
    assert {
        "storage",
        "handlers",
        *(("mentoring", "jobs") if feature in BY_CLOCK else ()),
    } <= homes
    assert (ROOT / "texts" / "en" / f"{feature}.ftl").exists()


def test_words_are_called_as_their_feature() -> None:
    stems = [path.stem for path in (ROOT / "texts").rglob("*.ftl")]
    strangers = {stem for stem in stems if not stem.startswith(FEATURES)}
    assert strangers == SHARED_WORDS


def test_handlers_and_jobs_never_commit_or_send() -> None:
    for path in chain((ROOT / "handlers").rglob("*.py"), (ROOT / "jobs").glob("*.py")):
        text = path.read_text("utf-8")
        for forbidden in (".commit(", "send_message(", ".reply_text(", ".reply_html("):
            assert forbidden not in text, f"{path.name} uses {forbidden}"


def test_commands_are_named_as_they_can_be_typed() -> None:
    told = [ROOT / "README.md", ROOT / "partnership.example.toml", *(ROOT / "docs").rglob("*.md")]
    for path in (*told, *MODULES, *(ROOT / "texts").rglob("*.ftl")):
        text = path.read_text("utf-8")
        assert not re.search(r"(?<!\.venv/bin/)python -m bot", text), name_of(path)


def imports(folder: str) -> Iterator[str]:
    """The modules that a folder imports, by their full names."""
    for path in (ROOT / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module


def packages_of(module: str) -> list[str]:
    """The packages that a module comes from; `fluent` is shared by two."""
    shared = DISTRIBUTIONS[module.partition(".")[0]]
    return [each for each in shared if module.startswith(each)] or shared


def canonical(requirement: str) -> str:
    """The name of a required package, as PEP 503 writes it."""
    name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(
    ("folders", "declared"),
    [(LAYERS, ASKED_FOR), (AROUND, ASKED_FOR + FOR_DEVELOPMENT)],
    ids=["house", "around"],
)
def test_every_package_that_is_imported_is_declared(
    folders: tuple[str, ...], declared: list[str]
) -> None:
    modules = set(chain.from_iterable(map(imports, folders)))
    ours = {*LAYERS, *AROUND, *sys.stdlib_module_names}
    foreign = {each for each in modules if each.partition(".")[0] not in ours}
    needed = {canonical(each) for each in chain.from_iterable(map(packages_of, foreign))}
    assert needed <= {canonical(each) for each in declared}


def test_the_docs_name_no_file_that_is_gone() -> None:
    told = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    named = {
        (page.name, path)
        for page in told
        for path in re.findall(
            rf"(?<![\w/])((?:{'|'.join(LAYERS)}|tests)/[\w/]+\.\w+)", page.read_text("utf-8")
        )
    }
    assert not [
        each for each in named if "visits" not in each[1] and not (ROOT / each[1]).exists()
    ]
