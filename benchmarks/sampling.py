"""Where the processor is spent: a look at the stack each millisecond of CPU."""

import signal
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from greenlet import getcurrent  # type: ignore[import-untyped]  # it has no types

EVERY_SECONDS = 0.001
HOUSE = Path(__file__).parent.parent


class Samples:
    """What was seen: in which package the processor was, and beneath which of our functions."""

    def __init__(self) -> None:
        self.packages: Counter[str] = Counter()
        self.functions: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()
        self._is_looking = False

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Look as long as this lasts."""
        before = signal.signal(signal.SIGPROF, self._look)
        self._is_looking = True
        signal.setitimer(signal.ITIMER_PROF, EVERY_SECONDS)
        try:
            yield
        finally:
            self._is_looking = False
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, before)

    def table(self, most: int) -> Iterator[str]:
        """Shares in percent, largest first: packages, functions with all beneath, our lines."""
        whole = max(1, self.packages.total())
        for counter in (self.packages, self.functions, self.lines):
            yield ""
            for name, number in counter.most_common(most):
                yield f"{100 * number / whole:5.1f} % {name}"

    def _look(self, _signal: int, frame: FrameType | None) -> None:
        frames = list(_outwards(frame))
        self.packages[_package(frames[0])] += 1
        ours = [each for each in frames if _is_ours(each)]
        self.functions.update({_name(each) for each in ours})
        if ours:
            self.lines[f"{_name(ours[0])}:{ours[0].f_lineno}"] += 1
        # Set again at the end: a look that takes longer than its pause must not be looked at.
        if self._is_looking:
            signal.setitimer(signal.ITIMER_PROF, EVERY_SECONDS)


def _outwards(frame: FrameType | None) -> Iterator[FrameType]:
    """The frames from the innermost on, and those of whoever waits for a greenlet."""
    waits = getcurrent()
    while frame is not None:
        yield frame
        frame = frame.f_back
        while frame is None and waits.parent is not None:
            waits = waits.parent
            frame = waits.gr_frame


def _is_ours(frame: FrameType) -> bool:
    path = Path(frame.f_code.co_filename)
    return HOUSE in path.parents and "site-packages" not in path.parts


def _name(frame: FrameType) -> str:
    path = Path(frame.f_code.co_filename).relative_to(HOUSE)
    return f"{path.with_suffix('')}.{frame.f_code.co_qualname}"


def _package(frame: FrameType) -> str:
    """The library or the folder of ours, or the module of the standard library."""
    path = Path(frame.f_code.co_filename)
    if "site-packages" in path.parts:
        at = path.parts.index("site-packages")
        return "/".join(path.parts[at + 1 : at + 3])
    return path.relative_to(HOUSE).parts[0] if _is_ours(frame) else path.stem
