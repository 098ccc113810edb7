"""Phones and groups that a visitor of the page adds, and the story they start from."""

from collections.abc import AsyncIterator

import httpx
import pytest

from simulator.telegram import World
from simulator.web.server import make_app
from tests.simulator.conftest import AMINA, GROUP


@pytest.fixture
def begun() -> list[str]:
    return []


@pytest.fixture
async def page(world: World, begun: list[str]) -> AsyncIterator[httpx.AsyncClient]:
    async def begin(name: str) -> None:
        if name != "empty":
            raise ValueError("There is no such story.")
        begun.append(name)

    app = make_app(world, guide=lambda: {"stories": [{"name": "empty"}]}, begin=begin)
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


async def test_a_new_person_gets_a_phone_and_a_new_group_its_people(
    page: httpx.AsyncClient, world: World
) -> None:
    told = {"name": "  Neema   Msangi ", "zone": "Africa/Nairobi"}
    neema = (await page.post("/people", json=told)).json()["id"]
    person = world.person(neema)
    assert (person.name, person.zone) == ("Neema Msangi", "Africa/Nairobi")
    both = {"title": "Two utilities", "people": [AMINA, neema]}
    group = (await page.post("/groups", json=both)).json()["id"]
    assert group < GROUP
    assert world.chat(group).members == {AMINA: "creator", neema: "member"}
    state = (await page.get("/state")).json()
    assert state["people"][-1]["started"] is False
    assert state["chats"][-1]["with_bot"] is False


async def test_people_join_leave_and_bring_the_bot(page: httpx.AsyncClient, world: World) -> None:
    told = {"title": "Two utilities", "people": [AMINA]}
    group = (await page.post("/groups", json=told)).json()["id"]
    neema = (await page.post("/people", json={"name": "Neema"})).json()["id"]
    for who, act in (
        (neema, "joins"),
        (AMINA, "adds_bot"),
        (AMINA, "makes_admin"),
        (neema, "leaves"),
    ):
        answer = await page.post(f"/phones/{who}/{act}", json={"chat_id": group, "payload": "p1"})
        assert answer.status_code == 200, answer.text
    shown = (await page.get("/state")).json()["chats"][-2]
    assert (shown["with_bot"], shown["bot_is_admin"], shown["members"]) == (True, True, [AMINA])
    assert "/start@wellkept_bot p1" in [each["text"] for each in shown["messages"]]
    await page.post(f"/phones/{AMINA}/removes_bot", json={"chat_id": group})
    assert world.chat(group).bot_status == "kicked"


@pytest.mark.parametrize(
    ("path", "told", "sentence"),
    [
        pytest.param("/people", {"name": " "}, "needs a name", id="nobody"),
        pytest.param("/people", {"name": "x" * 65}, "64 letters", id="a long name"),
        pytest.param("/people", {"name": "Neema", "zone": "Kisiwa"}, "no time zone", id="zone"),
        pytest.param("/people", [], "JSON object", id="no object"),
        pytest.param("/groups", {"title": "Us"}, "at least one person", id="an empty group"),
        pytest.param("/groups", {"title": "Us", "people": [[]]}, "whole number", id="no numbers"),
        pytest.param("/groups", {"title": "Us", "people": {}}, "at least one", id="no list"),
        pytest.param("/groups", {"title": "Us", "people": [99]}, "nobody has the id 99", id="99"),
        pytest.param("/story", {"name": "war"}, "There is no such story", id="no such story"),
        pytest.param("/story", {}, "name is missing", id="a story without a name"),
    ],
)
async def test_what_cannot_be_added_is_explained_in_a_sentence(
    page: httpx.AsyncClient, path: str, told: object, sentence: str
) -> None:
    answer = await page.post(path, json=told)
    assert answer.status_code == 400
    assert sentence in answer.json()["error"]


async def test_a_broken_request_is_refused(page: httpx.AsyncClient) -> None:
    for path in ("/people", "/groups", "/story"):
        assert (await page.post(path, content="{")).status_code == 400


async def test_stories_are_shown_and_begun(page: httpx.AsyncClient, begun: list[str]) -> None:
    assert (await page.get("/state")).json()["stories"] == [{"name": "empty"}]
    assert (await page.post("/story", json={"name": "empty"})).status_code == 200
    assert begun == ["empty"]
