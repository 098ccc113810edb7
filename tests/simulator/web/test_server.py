"""The simulator over HTTP, with python-telegram-bot as its client and with the page's requests."""

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, RetryAfter
from telegram.request import HTTPXRequest

from simulator.telegram import World
from simulator.web.server import make_app
from simulator.world.clock import SimulatedClock
from tests.simulator.conftest import AMINA, GROUP, JONAS, MORNING

PNG = b"\x89PNG\r\n\x1a\n and so on"


@pytest.fixture
def transport(world: World) -> httpx.ASGITransport:
    return httpx.ASGITransport(make_app(world))


def client_of(transport: httpx.ASGITransport, token: str) -> Bot:
    requests = [HTTPXRequest(httpx_kwargs={"transport": transport}) for _ in range(2)]
    return Bot(
        token, base_url="http://test/bot", request=requests[0], get_updates_request=requests[1]
    )


@pytest.fixture
async def bot(transport: httpx.ASGITransport) -> AsyncIterator[Bot]:
    async with client_of(transport, "1:SIMULATOR") as bot:
        yield bot


@pytest.fixture
async def page(transport: httpx.ASGITransport) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        yield client


async def test_a_real_client_sends_edits_reacts_and_reads(bot: Bot, world: World) -> None:
    world.says(AMINA, "Hello")
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Done", callback_data="c:1")]])
    sent = await bot.send_message(AMINA, "<b>Due</b>", parse_mode="HTML", reply_markup=markup)
    assert await sent.set_reaction("👍")
    assert await sent.edit_text("Kept")
    (update,) = await bot.get_updates(timeout=0)
    assert update.message
    assert (update.message.text, update.message.chat.id) == ("Hello", AMINA)
    message = world.chat(AMINA).messages[-1]
    assert (message.text, message.reactions) == ("Kept", {world.bot.id: "👍"})


async def test_a_real_client_uploads_a_document(bot: Bot, world: World) -> None:
    await bot.send_document(AMINA, b"a;b\r\n1;2\r\n", filename="la semaine é.csv", caption="Week")
    message = world.chat(AMINA).messages[-1]
    assert (message.document, message.text) == ("la semaine é.csv", "Week")
    assert message.content == b"a;b\r\n1;2\r\n"


async def test_a_picture_is_uploaded_and_served(
    bot: Bot, world: World, page: httpx.AsyncClient
) -> None:
    sent = await bot.send_photo(AMINA, PNG, caption="Scan me")
    shown = next(c for c in (await page.get("/state")).json()["chats"] if c["id"] == AMINA)
    assert shown["messages"][-1]["picture"] == f"/pictures/{AMINA}/{sent.message_id}"
    picture = await page.get(shown["messages"][-1]["picture"])
    assert (picture.content, picture.headers["content-type"]) == (PNG, "image/png")


@pytest.mark.parametrize("path", ["/pictures/11/99", "/pictures/-5/1", "/pictures/a/b"])
async def test_a_picture_that_is_not_there_is_not_found(
    page: httpx.AsyncClient, path: str
) -> None:
    assert (await page.get(path)).status_code == 404


async def test_a_picture_of_a_person_is_only_said_to_be_there(
    world: World, page: httpx.AsyncClient
) -> None:
    message_id = world.sends_photo(AMINA)
    shown = next(c for c in (await page.get("/state")).json()["chats"] if c["id"] == AMINA)
    assert (shown["messages"][-1]["photo"], shown["messages"][-1]["picture"]) == (True, None)
    assert (await page.get(f"/pictures/{AMINA}/{message_id}")).status_code == 404


async def test_refusals_become_the_clients_own_errors(
    bot: Bot, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(99, "x")
    world.blocks(AMINA)
    with pytest.raises(Forbidden, match="blocked by the user"):
        await bot.send_message(AMINA, "x")
    world.refuse_next("sendMessage", 429, "Too Many Requests: retry after 7", {"retry_after": 7})
    with pytest.raises(RetryAfter, match="7"):
        await bot.send_message(GROUP, "x")


async def test_a_wrong_token_is_unauthorized(transport: httpx.ASGITransport) -> None:
    with pytest.raises(InvalidToken):
        await client_of(transport, "2:OTHER").initialize()


async def test_a_poll_waits_until_somebody_writes(bot: Bot, world: World) -> None:
    poll = asyncio.ensure_future(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    assert not poll.done()
    world.says(AMINA, "Now")
    (update,) = await asyncio.wait_for(poll, 5)
    assert update.message
    assert update.message.text == "Now"


async def test_a_poll_ends_empty_when_its_time_is_over(page: httpx.AsyncClient) -> None:
    answer = await page.get("/bot1:SIMULATOR/getUpdates", params={"timeout": 1})
    assert answer.json() == {"ok": True, "result": []}


async def test_a_second_poller_ends_the_first(bot: Bot) -> None:
    first = asyncio.ensure_future(bot.get_updates(timeout=20))
    await asyncio.sleep(0.05)
    assert await bot.get_updates(timeout=0) == ()
    with pytest.raises(Conflict, match="only one bot instance"):
        await first


async def test_calls_may_be_json_and_broken_json_is_refused(page: httpx.AsyncClient) -> None:
    path = "/bot1:SIMULATOR/sendMessage"
    answer = await page.post(path, json={"chat_id": AMINA, "text": "é"})
    assert answer.json()["result"]["text"] == "é"
    headers = {"content-type": "application/json"}
    answer = await page.post(path, content="{", headers=headers)
    assert (answer.status_code, answer.json()["ok"]) == (400, False)


async def test_the_phones_act_and_the_state_shows_it(
    page: httpx.AsyncClient, world: World
) -> None:
    for act, told in (
        ("starts", {}),
        ("says", {"text": "Hi <b>", "chat_id": GROUP}),
        ("sends_document", {"file_name": "a.pdf", "caption": "Here"}),
        ("shares_location", {"latitude": -10.27, "longitude": "40.18"}),
        ("taps", {"chat_id": AMINA, "message_id": 1, "callback_data": "c:1"}),
        ("reacts", {"chat_id": GROUP, "message_id": 2, "emoji": "👍"}),
        ("edits", {"chat_id": GROUP, "message_id": 2, "text": "Hello"}),
        ("leaves", {"chat_id": GROUP}),
        ("blocks", {}),
        ("unblocks", {}),
    ):
        answer = await page.post(f"/phones/{AMINA}/{act}", json=told)
        assert answer.status_code == 200, answer.text
    state = (await page.get("/state")).json()
    group = next(chat for chat in state["chats"] if chat["id"] == GROUP)
    shown = next(message for message in group["messages"] if message["id"] == 2)
    assert (shown["text"], shown["edited"], shown["reactions"]) == ("Hello", True, {"👍": [AMINA]})
    private = next(chat for chat in state["chats"] if chat["id"] == AMINA)
    places = [message["location"] for message in private["messages"] if message["location"]]
    assert places == [{"latitude": -10.27, "longitude": 40.18}]
    assert group["messages"][0]["notice"] == "Jonas de Wit added Wellkept"
    assert state["revision"] == world.revision


@pytest.mark.parametrize(
    ("path", "told", "status"),
    [
        pytest.param("/phones/99/says", {"text": "x"}, 404, id="nobody's phone"),
        pytest.param(f"/phones/{AMINA}/dances", {}, 404, id="no such act"),
        pytest.param(f"/phones/{AMINA}/says", {}, 400, id="no words"),
        pytest.param(f"/phones/{AMINA}/says", {"text": "x", "chat_id": -9}, 400, id="no chat"),
        pytest.param(
            f"/phones/{AMINA}/shares_location",
            {"latitude": "north", "longitude": 0},
            400,
            id="no degrees",
        ),
        pytest.param("/clock", {"by": "soon"}, 400, id="no span"),
        pytest.param("/clock", {"by": "9999d"}, 400, id="more than a year"),
        pytest.param("/clock", {"to": "the moon"}, 400, id="no moment"),
        pytest.param("/clock", {"to": 5}, 400, id="no name of a moment"),
        pytest.param("/clock", {}, 400, id="nowhere"),
        pytest.param("/clock", {"to": "2026-06-08T00:00:00+00:00"}, 400, id="the past"),
        pytest.param("/clock", {"to": "2026-07-01"}, 400, id="a moment without a zone"),
    ],
)
async def test_what_the_page_cannot_do_is_explained(
    page: httpx.AsyncClient, path: str, told: dict[str, object], status: int
) -> None:
    answer = await page.post(path, json=told)
    assert answer.status_code == status
    assert answer.json()["error"]


OWN = {"chat_id": AMINA, "message_id": 1}


@pytest.mark.parametrize(
    ("act", "content", "sentence"),
    [
        pytest.param("says", "[]", "A request is a JSON object", id="a list"),
        pytest.param("says", "null", "A request is a JSON object", id="null"),
        pytest.param("says", "{", "A request is a JSON object", id="half of it"),
        pytest.param("says", b"\xff", "A request is a JSON object", id="no letters"),
        pytest.param("says", "[" * 5000, "A request is a JSON object", id="depths"),
        pytest.param("says", {}, "text is missing", id="no words"),
        pytest.param("says", {"text": 5}, "text has to be a text", id="a number as words"),
        pytest.param("says", {"text": "\ud800"}, "text has to be a text", id="half a letter"),
        pytest.param("says", {"text": "x", "chat_id": [1]}, "whole number", id="a list as chat"),
        pytest.param("says", {"text": "x", "reply_to": True}, "whole number", id="yes as message"),
        pytest.param("taps", OWN | {"callback_data": "x" * 65}, "64 bytes", id="long data"),
        pytest.param("reacts", OWN | {"emoji": []}, "emoji has to be a text", id="no emoji"),
        pytest.param("edits", OWN | {"text": " "}, "between 1 and", id="edited to nothing"),
        pytest.param("forwards", OWN | {"to": "x"}, "whole number", id="to no number"),
        pytest.param("starts", {"payload": 5}, "payload has to be a text", id="a number as link"),
        pytest.param("sends_voice", {"seconds": -5}, "a second and an hour", id="no seconds"),
        pytest.param("sends_document", {"file_name": " "}, "needs a name", id="no file name"),
        pytest.param(
            "shares_location", '{"latitude": NaN, "longitude": 0}', "JSON object", id="NaN"
        ),
        pytest.param(
            "shares_location", {"latitude": "nan", "longitude": 0}, "up to 90", id="nan in words"
        ),
        pytest.param("adds_bot", {"chat_id": AMINA}, "not a group", id="a bot in private"),
        pytest.param(
            "adds_bot", {"chat_id": GROUP, "payload": "a b"}, "a start payload", id="a b"
        ),
        pytest.param("joins", {"chat_id": JONAS}, "not a group", id="the phone of somebody"),
    ],
)
async def test_wrong_words_are_refused_in_a_sentence_and_change_nothing(
    page: httpx.AsyncClient, world: World, act: str, content: object, sentence: str
) -> None:
    world.says(AMINA, "Hello")
    before = world.revision
    sent = content if isinstance(content, str | bytes) else json.dumps(content)
    answer = await page.post(f"/phones/{AMINA}/{act}", content=sent)
    assert (answer.status_code, world.revision) == (400, before)
    assert sentence in answer.json()["error"]


async def test_the_clock_is_set_when_nobody_travels(
    page: httpx.AsyncClient, clock: SimulatedClock
) -> None:
    answer = await page.post("/clock", json={"by": "1h"})
    assert answer.json() == {"now": "2026-06-09T09:00:00+00:00", "lines": []}
    assert clock() == MORNING + timedelta(hours=1)


async def test_travelling_takes_the_bot_along(world: World) -> None:
    visited: list[datetime] = []

    async def travel(moment: datetime) -> list[str]:
        visited.append(moment)
        return ["Amina was asked about the leak map"]

    async def soon() -> datetime:
        return MORNING + timedelta(minutes=5)

    async def nothing_planned() -> None:
        return None

    stops = {"next_digest": soon, "next_morning": nothing_planned}
    app = make_app(world, travel=travel, stops=stops)
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://test"
    ) as page:
        lines = (await page.post("/clock", json={"to": "next_morning"})).json()["lines"]
        await page.post("/clock", json={"to": "next_digest"})
    assert lines == ["Amina was asked about the leak map"]
    assert visited == [MORNING + timedelta(hours=23), MORNING + timedelta(minutes=5)]


async def test_the_page_loads_nothing_from_elsewhere(page: httpx.AsyncClient) -> None:
    answer = await page.get("/")
    assert answer.headers["content-security-policy"] == "default-src 'self'"
    assert "https://" not in answer.text
    for name in ("page.js", "phone.js", "page.css"):
        assert (await page.get(f"/static/{name}")).status_code == 200
