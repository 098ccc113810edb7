"""A chat as WhatsApp exports it."""

import io
import zipfile

# On the phone of Amina in Dar es Salaam, who exports on Monday 2 February 2026.
CHAT = """\
12/01/2026, 08:00 - Messages and calls are end-to-end encrypted. Tap to learn more.
12/01/2026, 08:00 - Amina Juma created group "Kisiwa and Noord"
28/01/2026, 09:10 - Baraka Nyondo: Good morning all
28/01/2026, 09:12 - Jonas de Wit: I will send the pump curves by Friday 6 February
28/01/2026, 09:15 - Ali (driver): I will bring the spare valves by Friday 6 February
29/01/2026, 14:05 - Baraka Nyondo: I'll share the meter readings
by Thursday 5 February
29/01/2026, 14:06 - Maartje Bos: <Media omitted>
30/01/2026, 10:00 - Maartje Bos: This message was deleted
"""


def zipped(chat: str, how: int = zipfile.ZIP_DEFLATED, **others: bytes) -> bytes:
    """The archive that a phone makes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", how) as archive:
        archive.writestr("WhatsApp Chat with Kisiwa and Noord.txt", chat)
        for name, content in others.items():
            archive.writestr(name, content)
    return packed.getvalue()
