"""The last resort of a stop: what hangs where nobody can interrupt it is left behind."""

import logging
import os
import threading

log = logging.getLogger(__name__)

SECONDS = 4.5


def end_at_the_latest() -> None:
    """End the process after a while with exit code 1, whatever it is doing then.

    A look-up of a name or a read from a lost disk may hang in a thread for minutes. Ending hard
    loses nothing: what is not committed is not acknowledged either.
    """
    timer = threading.Timer(SECONDS, _end)
    timer.daemon = True
    timer.start()


def _end() -> None:
    log.error("Something hangs; ended without waiting for it. Nothing that was committed is lost")
    os._exit(1)
