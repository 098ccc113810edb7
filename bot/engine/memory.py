"""Memory: what the bot is built of is built in one go, and stays as long as it runs."""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager

# A start makes some hundred thousand things, nearly all of which stay.
SELDOM = 100_000
AS_USUAL = gc.get_threshold()


def build_lean() -> None:
    """Prepare for the imports of a bot at work.

    While things are made it is hardly looked for what can go, which takes a sixth of a start.
    """
    gc.set_threshold(SELDOM, *AS_USUAL[1:])
    # python-telegram-bot imports httpx, and httpx a command line of its own with all that draws
    # tables: 5 MB. Where that cannot be imported, httpx goes without.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # None forbids an import


def keep_what_is_built() -> None:
    """Spare what is there by now from being looked through for what can go.

    There are some hundred thousand things, mostly of libraries; to look through them stopped the
    loop for a tenth of a second, again and again while there was much to do.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*AS_USUAL)


@contextmanager
def hardly_searched() -> Iterator[None]:
    """While a play goes on, hardly look for what can go: most of it is told at the end."""
    before = gc.get_threshold()
    gc.set_threshold(SELDOM, *AS_USUAL[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
