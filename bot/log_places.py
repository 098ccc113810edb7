"""What may be told of an error: its kind, those of its causes, and the places it came through."""

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).parent.parent
FRAMES = 4


def kinds(error: BaseException | None) -> list[str]:
    """The kinds of an error and of those that caused it, the first cause last."""
    return [type(each).__name__ for each in _with_causes(error)]


def places(error: BaseException | None) -> list[str]:
    """Where the first cause came through, the innermost place first."""
    if error is None:
        return []
    *_, cause = _with_causes(error)
    return list(reversed([*_frames(cause.__traceback__)][-FRAMES:])) or ["unknown"]


def _with_causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _frames(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        code = trace.tb_frame.f_code
        path = Path(code.co_filename)
        name = path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(path.name)
        yield f"{name}:{trace.tb_lineno}:{code.co_name}"
        trace = trace.tb_next
