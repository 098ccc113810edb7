"""Memory: what the bot is built of is built in one go, and stays as long as it runs."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# A start makes some hundred thousand things, nearly all of which stay.
SELDOM = 100_000
AS_USUAL = gc.get_threshold()


def build_lean() -> None:
    """While the bot is built it is hardly looked for what can go: a tenth of a start."""
    gc.set_threshold(SELDOM, *AS_USUAL[1:])


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
    build_lean()
    try:
        yield
    finally:
        gc.set_threshold(*AS_USUAL)
