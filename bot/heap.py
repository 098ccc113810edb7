"""Memory: what the bot was built of stays as long as it runs."""

import gc


def keep_what_is_built() -> None:
    """Spare what is there by now from being looked through for what can go.

    There are some hundred thousand things, mostly of libraries; to look through them stopped the
    loop for a tenth of a second, again and again while there was much to do.
    """
    gc.collect()
    gc.freeze()
