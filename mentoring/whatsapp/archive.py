"""The text of an exported chat, out of the file that a phone has made: plain, or in an archive."""

import io
import zipfile
import zlib

from mentoring.whatsapp import CannotRead, Trouble

ARCHIVE = b"PK\x03\x04"
BYTE_ORDER = (b"\xff\xfe", b"\xfe\xff")
# What an archive says of its files need not be true: one byte more is asked for and not taken.
ONE_MORE = 1
FILES_AT_MOST = 5_000
# How phones pack; other ways end in errors of their own, or take much memory.
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What a broken, encrypted or oddly packed archive ends in.
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)


def text_of(content: bytes, limit: int) -> str:
    """The chat in a file; of an archive nothing but its text is unpacked. Raises CannotRead.

    `limit` is how many bytes the text may have.
    """
    if content.startswith(ARCHIVE):
        content = _unpacked(content, limit)
    if len(content) > limit:
        raise CannotRead(Trouble.TOO_LARGE)
    try:
        return content.decode("utf-16" if content.startswith(BYTE_ORDER) else "utf-8-sig")
    except UnicodeDecodeError:
        raise CannotRead(Trouble.UNREADABLE) from None


def _unpacked(content: bytes, limit: int) -> bytes:
    """The one text of an archive, and not a byte more than the limit."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            inside = archive.infolist()
            texts = [each for each in inside if each.filename.casefold().endswith(".txt")]
            if not texts or len(inside) > FILES_AT_MOST:
                raise CannotRead(Trouble.TOO_LARGE if texts else Trouble.NO_CHAT)
            chat = next((each for each in texts if "chat" in each.filename.casefold()), texts[0])
            if chat.file_size > limit:
                raise CannotRead(Trouble.TOO_LARGE)
            if chat.compress_type not in PACKED:
                raise CannotRead(Trouble.UNREADABLE)
            with archive.open(chat) as stream:
                unpacked = stream.read(limit + ONE_MORE)
    except BROKEN:
        raise CannotRead(Trouble.UNREADABLE) from None
    return unpacked
