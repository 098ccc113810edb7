"""Files that people sent, as a bot fetches them."""

from simulator.telegram import World
from simulator.world.clock import SimulatedClock
from tests.conftest import MONDAY_MORNING


def test_a_file_has_a_path_by_its_id() -> None:
    world = World(SimulatedClock(MONDAY_MORNING))
    world.add_person(11, "Amina", started=True)
    message_id = world.sends_document(11, "chat.txt", content=b"hello")
    answer = world.call("getFile", {"file_id": f"document-11-{message_id}"})
    assert answer["result"]["file_path"] == f"documents/document-11-{message_id}"
    assert answer["result"]["file_size"] == 5
    for wrong in ("document-11-99", "photo-11-1", "nothing", ""):
        assert world.call("getFile", {"file_id": wrong})["error_code"] == 400


def test_what_is_larger_than_a_bot_may_fetch_is_refused() -> None:
    world = World(SimulatedClock(MONDAY_MORNING))
    world.add_person(11, "Amina", started=True)
    message_id = world.sends_document(11, "chat.txt", content=b"x" * 20_000_001)
    answer = world.call("getFile", {"file_id": f"document-11-{message_id}"})
    assert answer["description"] == "Bad Request: file is too big"
