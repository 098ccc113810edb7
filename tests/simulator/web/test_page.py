"""The page in a real browser: what people do on their phones, on a wide screen and a phone's."""

import threading
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import uvicorn
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from simulator.telegram import World
from simulator.web.server import make_app
from simulator.world.clock import SimulatedClock
from tests.browser import NARROW, WIDE, in_a_browser, opened
from tests.simulator.conftest import AMINA, GROUP, JONAS

TITLE = "Kisiwa and Noord"
COMMANDS = [{"command": "mine", "description": "Yours"}, {"command": "help", "description": "Me"}]

FROM_THE_END = """
const [list] = arguments;
return list.scrollHeight - list.scrollTop - list.clientHeight;
"""

pytestmark = in_a_browser


async def _travel(clock: SimulatedClock, moment: datetime) -> list[str]:
    clock.set(moment)
    return ["Amina was asked about the leak map", "Jonas was reminded in private"]


@pytest.fixture
def address(world: World, clock: SimulatedClock) -> Iterator[str]:
    world.call("setMyCommands", {"commands": COMMANDS})
    app = make_app(world, travel=lambda moment: _travel(clock, moment))
    config = uvicorn.Config(app, port=0, log_level="error", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/"
    world.close()
    server.should_exit = True
    thread.join()


def test_people_write_tap_react_and_move_the_clock(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, WIDE) as page:
        page.write("Amina Juma", "I will <b>send</b> it")
        page.wait_for("I will <b>send</b> it", "Amina Juma")

        buttons = {"inline_keyboard": [[{"text": "Mark as done", "callback_data": "c:1"}]]}
        text = "<b>Due</b> today"
        sent = {"chat_id": AMINA, "text": text, "parse_mode": "HTML", "reply_markup": buttons}
        number = world.call("sendMessage", sent)["result"]["message_id"]
        page.wait_for("Due today", "Amina Juma")
        assert [bold.text for bold in page.find(".text b")] == ["Due"]

        page.button("Mark as done").click()
        page.wait(lambda _: world.queries)
        (query,) = world.queries.values()
        assert (query.telegram_id, query.message_id, query.data) == (AMINA, number, "c:1")
        world.call("answerCallbackQuery", {"callback_query_id": query.id, "text": "Noted"})
        page.wait_for("Noted", "Amina Juma")

        page.menu("Amina Juma", "Due today", "👍")
        page.wait(lambda _: world.chat(AMINA).messages[-1].reactions == {AMINA: "👍"})

        page.button("Next Tuesday").click()
        page.wait_for("Jonas was reminded in private")
        page.one("#journal summary").click()
        assert page.one("#happened li").text == "Amina was asked about the leak map"
        page.wait_for("Tue 16 Jun")
        spoken = page.one("#clock-news[role=status]").get_attribute("textContent")
        assert spoken == "Jonas was reminded in private 2 things happened"


def test_a_reply_shows_its_line_and_leads_back_to_it(
    world: World, address: str, tmp_path: Path
) -> None:
    first = world.says(JONAS, "Where is the leak map?", GROUP)
    for number in range(30):
        world.says(AMINA, f"Word number {number}", GROUP)
    with opened(address, tmp_path, WIDE) as page:
        viewers = Select(page.phone(TITLE).find_element(By.TAG_NAME, "select"))
        assert [option.text for option in viewers.options] == ["Jonas", "Amina"]
        viewers.select_by_visible_text("Amina")
        page.menu(TITLE, "Where is the leak map?", "Reply")
        page.wait_for("Reply to Jonas de Wit", TITLE)
        page.driver.switch_to.active_element.send_keys("On its way", Keys.ENTER)
        page.wait(lambda _: world.chat(GROUP).messages[-1].reply_to == first)
        page.wait(lambda _: page.find(".quote"))
        page.one(".quote").click()
        page.wait(lambda _: page.find(f".flash[data-id='{first}']"))
        page.menu(TITLE, "On its way", "Edit")
        field = page.driver.switch_to.active_element
        field.send_keys(" today", Keys.ENTER)
        page.wait_for("edited", TITLE)
        assert world.chat(GROUP).messages[-1].text == "On its way today"


def test_a_reader_who_scrolled_up_sees_that_something_came_and_gets_there(
    world: World, address: str, tmp_path: Path
) -> None:
    for number in range(30):
        world.says(AMINA, f"line {number}")
    with opened(address, tmp_path, WIDE) as page:
        page.wait_for("line 29", "Amina Juma")
        messages = page.phone("Amina Juma").find_element(By.CSS_SELECTOR, ".messages")
        page.script("arguments[0].scrollTop = 0", messages)
        to_end = page.phone("Amina Juma").find_element(By.CSS_SELECTOR, ".to-end")
        page.wait(lambda _: to_end.is_displayed())
        world.call("sendMessage", {"chat_id": AMINA, "text": "news"})
        page.wait(lambda _: to_end.find_element(By.CSS_SELECTOR, ".count").text == "1")
        to_end.click()
        page.wait(lambda _: not to_end.is_displayed())
        assert page.script(FROM_THE_END, messages) < 2

        page.script("arguments[0].scrollTop = 0", messages)
        page.field("Amina Juma").send_keys("one", Keys.ENTER, "two", Keys.ENTER)
        page.wait_for("two", "Amina Juma")
        said = [message.text for message in world.chat(AMINA).messages]
        assert [text for text in said if text in {"one", "two", "onetwo"}] == ["one", "two"]
        assert page.script(FROM_THE_END, messages) < 2


def test_a_slash_offers_the_commands_of_the_chat(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, WIDE) as page:
        field = page.field("Amina Juma")
        field.send_keys("/")
        options = page.phone("Amina Juma").find_elements(By.CSS_SELECTOR, "[role=option]")
        assert [option.text for option in options] == ["/mine Yours", "/help Me"]
        field.send_keys(Keys.ESCAPE)
        assert field.get_attribute("aria-expanded") == "false"
        field.send_keys(Keys.BACKSPACE, "/", Keys.ARROW_DOWN)
        world.says(JONAS, "Meanwhile", GROUP)
        page.wait_for("Meanwhile", TITLE)
        chosen = page.phone("Amina Juma").find_element(By.CSS_SELECTOR, "[aria-selected=true]")
        assert chosen.text == "/help Me"
        field.send_keys("h", Keys.ENTER)
        page.wait(lambda _: world.chat(AMINA).messages)
        assert world.chat(AMINA).messages[-1].text == "/help"
        field.send_keys("/m", Keys.TAB)
        assert field.get_attribute("value") == "/mine "


def test_files_photos_and_voice_notes_are_sent_from_one_menu(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, WIDE) as page:
        attach = page.phone(TITLE).find_element(By.CSS_SELECTOR, ".attach")
        for choice in ("Photo", "Voice note", "File …"):
            attach.click()
            page.button(choice, page.one(".menu")).click()
        page.button("Send", page.one("#file-dialog")).click()
        page.wait_for("leak-map.xlsx", TITLE)
        sent = world.chat(GROUP).messages[-3:]
        assert [(m.photo, m.voice, m.document) for m in sent] == [
            (True, None, None),
            (False, 12, None),
            (False, None, "leak-map.xlsx"),
        ]
        assert page.find("[aria-label='Voice note of 12 seconds']")


def test_an_invite_is_passed_on_and_opened_on_a_new_phone(
    world: World, address: str, tmp_path: Path
) -> None:
    link = "https://t.me/wellkept_bot?start=abc123"
    world.call("sendMessage", {"chat_id": JONAS, "text": f"Join us: {link}"})
    with opened(address, tmp_path, WIDE) as page:
        page.menu("Jonas de Wit", "Join us", "Pass on …")
        page.button("Pass on", page.one("#choice-dialog")).click()
        page.wait_for("Jonas de Wit sent you this in another chat", "Amina Juma")
        aside = page.phone("Amina Juma").find_element(By.CSS_SELECTOR, ".aside a")
        aside.click()
        page.find("#choice-dialog input[type=radio]")[-1].click()
        page.one("#choice-dialog input[type=text]").send_keys("Neema Msangi", Keys.ENTER)
        page.wait_for("/start", "Neema Msangi")
        assert (
            "abc123"
            not in page.phone("Neema Msangi").find_elements(By.CSS_SELECTOR, ".text")[-1].text
        )
        neema = max(world.persons)
        assert world.chat(neema).messages[-1].text == "/start abc123"


def test_a_group_is_made_and_the_bot_added_by_its_link(
    world: World, address: str, tmp_path: Path
) -> None:
    link = "https://t.me/wellkept_bot?startgroup=p7&admin=pin_messages"
    keys = {"inline_keyboard": [[{"text": "Add me", "url": link}]]}
    world.call("sendMessage", {"chat_id": AMINA, "text": "Last step", "reply_markup": keys})
    with opened(address, tmp_path, WIDE) as page:
        page.one("#add").click()
        page.button("New group …", page.one(".menu")).click()
        page.one("#group-dialog input[name=title]").send_keys("Two utilities", Keys.ENTER)
        page.wait_for("No messages here yet", "Two utilities")
        order = [phone.get_attribute("aria-label") for phone in page.find(".phone")]
        assert order[:3] == [f"Group {TITLE}", "Group Two utilities", "Phone of Amina Juma"]
        page.button("Add me").click()
        page.find("#choice-dialog input[type=radio]")[-2].click()
        page.button("Add", page.one("#choice-dialog")).click()
        page.wait_for("/start@wellkept_bot p7", "Two utilities")
        group = min(world.chats)
        assert world.chat(group).bot_status == "administrator"
        page.button("Add me").click()
        page.find("#choice-dialog input[type=radio]")[-2].click()
        page.button("Add", page.one("#choice-dialog")).click()
        page.wait(lambda _: len(world.chat(group).messages) == 3)
        assert [bool(each.service) for each in world.chat(group).messages] == [True, False, False]
        page.phone("Two utilities").find_element(By.CSS_SELECTOR, ".chat-menu").click()
        page.button("Leave as Amina", page.one(".menu")).click()
        page.wait_for("Amina Juma left the group", "Two utilities")


def test_a_small_screen_shows_one_phone_at_a_time(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, NARROW) as page:
        shown = [phone.is_displayed() for phone in page.find(".phone")]
        assert shown.count(True) == 1
        foot = page.one(".phone.current").rect
        assert round(foot["y"] + foot["height"]) == NARROW[1]
        world.call("sendMessage", {"chat_id": JONAS, "text": "Hello Jonas"})
        page.wait(lambda _: page.find(".badge"))
        (badge,) = page.find(".tabs .badge")
        assert badge.get_attribute("aria-label") == "1 new"
        badge.click()
        page.wait_for("Hello Jonas", "Jonas de Wit")
        assert page.script("return document.documentElement.scrollWidth") == NARROW[0]

        tab = page.one("[role=tab][aria-selected=true]")
        tab.send_keys(Keys.HOME)
        tab = page.driver.switch_to.active_element
        assert (tab.text, page.phone(TITLE).get_attribute("role")) == ("Group", "tabpanel")
        tab.send_keys(Keys.ARROW_LEFT)
        assert page.driver.switch_to.active_element.text == "Jonas"
