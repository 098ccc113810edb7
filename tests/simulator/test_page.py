"""The page in a real browser, on a wide screen and on a phone's."""

import shutil
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
import uvicorn
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import Select, WebDriverWait

from simulator.clock import SimulatedClock
from simulator.server import make_app
from simulator.world import World
from tests.simulator.conftest import AMINA, GROUP, JONAS

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
CHROMEDRIVER = shutil.which("chromedriver")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)
PATIENCE_SECONDS = 10

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (CHROMIUM and CHROMEDRIVER), reason="chromium and chromedriver are not installed"
    ),
]


class Page:
    """What a visitor of the page looks at and presses."""

    def __init__(self, driver: webdriver.Chrome) -> None:
        self.driver = driver

    def find(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def phone(self, name: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, f"section[aria-label$='{name}']")

    def button(self, words: str) -> WebElement:
        path = f"//button[normalize-space()='{words}']"
        return self.driver.find_element(By.XPATH, path)

    def write(self, name: str, words: str) -> None:
        self.phone(name).find_element(By.TAG_NAME, "textarea").send_keys(words, Keys.ENTER)

    def wait_for(self, words: str, name: str | None = None) -> None:
        place = self.phone(name) if name else self.driver.find_element(By.TAG_NAME, "body")
        WebDriverWait(self.driver, PATIENCE_SECONDS).until(lambda _: words in place.text)


async def _travel(clock: SimulatedClock, moment: datetime) -> list[str]:
    clock.set(moment)
    return ["Amina was asked about the leak map"]


@pytest.fixture
def address(world: World, clock: SimulatedClock) -> Iterator[str]:
    app = make_app(world, travel=lambda moment: _travel(clock, moment))
    config = uvicorn.Config(app, port=0, log_level="error", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}/"
    server.should_exit = True
    thread.join()


@contextmanager
def opened(address: str, profile: Path, width: int, height: int) -> Iterator[Page]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--window-size={width},{height}", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    if width < 600:
        metrics = {"width": width, "height": height, "pixelRatio": 2.0}
        options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    driver = webdriver.Chrome(options=options, service=Service(str(CHROMEDRIVER)))
    try:
        driver.get(address)
        page = Page(driver)
        page.wait_for("Kisiwa")
        yield page
        assert driver.get_log("browser") == []  # type: ignore[no-untyped-call] # selenium has no type here
    finally:
        driver.quit()


def test_people_write_tap_react_and_move_the_clock(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, 1440, 900) as page:
        page.write("Amina Juma", "I will <b>send</b> it")
        page.wait_for("I will <b>send</b> it", "Amina Juma")

        buttons = {"inline_keyboard": [[{"text": "Mark as done", "callback_data": "c:1"}]]}
        text = "<b>Due</b> today"
        sent = {"chat_id": AMINA, "text": text, "parse_mode": "HTML", "reply_markup": buttons}
        number = world.call("sendMessage", sent)["result"]["message_id"]
        page.wait_for("Due today", "Amina Juma")
        assert [bold.text for bold in page.find(".text b")] == ["Due"]

        page.button("Mark as done").click()
        WebDriverWait(page.driver, PATIENCE_SECONDS).until(lambda _: world.queries)
        (query,) = world.queries.values()
        assert (query.telegram_id, query.message_id, query.data) == (AMINA, number, "c:1")
        world.call("answerCallbackQuery", {"callback_query_id": query.id, "text": "Noted"})
        page.wait_for("Noted", "Amina Juma")

        page.phone("Amina Juma").find_elements(By.CSS_SELECTOR, ".message .menu summary")[
            -1
        ].click()
        page.driver.find_element(By.CSS_SELECTOR, "[aria-label='React with 👍']").click()
        WebDriverWait(page.driver, PATIENCE_SECONDS).until(
            lambda _: world.chat(AMINA).messages[-1].reactions == {AMINA: "👍"}
        )

        page.button("Next Tuesday").click()
        page.wait_for("What happened on the way (1)")
        page.wait_for("Tue 16 Jun")


def test_the_group_is_seen_as_the_selected_person(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, 1440, 900) as page:
        group = page.phone("Kisiwa and Noord")
        Select(group.find_element(By.TAG_NAME, "select")).select_by_visible_text("Amina Juma")
        page.write("Kisiwa and Noord", "Good morning")
        page.wait_for("Good morning", "Kisiwa and Noord")
        assert world.chat(GROUP).messages[-1].sender == AMINA
        group.find_element(By.CSS_SELECTOR, ".attach").click()
        page.button("Send").click()
        page.wait_for("leak-map.xlsx", "Kisiwa and Noord")


def test_a_small_screen_shows_one_phone_at_a_time(
    world: World, address: str, tmp_path: Path
) -> None:
    with opened(address, tmp_path, 360, 740) as page:
        shown = [phone.is_displayed() for phone in page.find(".phone")]
        assert shown.count(True) == 1
        world.call("sendMessage", {"chat_id": JONAS, "text": "Hello Jonas"})
        WebDriverWait(page.driver, PATIENCE_SECONDS).until(lambda _: page.find(".badge"))
        (badge,) = page.find(".tabs .badge")
        assert badge.get_attribute("aria-label") == "1 new"
        badge.click()
        page.wait_for("Hello Jonas", "Jonas de Wit")
        assert page.driver.execute_script("return document.documentElement.scrollWidth") == 360
