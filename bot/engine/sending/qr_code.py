"""Pictures that the bot sends: a link as a square that the camera of a phone can read."""

from io import BytesIO

DOTS_PER_SQUARE = 10
MIDDLE = "m"  # a scratch or a finger on the print may hide a seventh of it


def qr_picture(link: str) -> bytes:
    """A PNG of the link, large enough to be shown on a wall."""
    # Imported when used: pictures are seldom made.
    import segno

    picture = BytesIO()
    segno.make_qr(link, error=MIDDLE).save(picture, kind="png", scale=DOTS_PER_SQUARE, border=4)
    return picture.getvalue()
