"""Lengths as Telegram counts them: in units of UTF-16, of which an emoji takes two."""

ELLIPSIS = "…"


def size(words: str) -> int:
    """How long words are on Telegram."""
    return len(words.encode("utf-16-le")) // 2


def cut(words: str, limit: int) -> str:
    """Words of at most `limit` units, with an ellipsis if something is missing."""
    if size(words) <= limit:
        return words
    kept = words.encode("utf-16-le")[: 2 * (limit - 1)].decode("utf-16-le", "ignore")
    return kept.rstrip() + ELLIPSIS
