"""The page for people with keyboards, screen readers, weak eyes and bad networks."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from simulator.telegram import World
from simulator.web.server import STATIC
from tests.browser import NARROW, WIDE, in_a_browser, opened
from tests.simulator.conftest import AMINA, GROUP, JONAS
from tests.simulator.web.test_page import TITLE, address

__all__ = ["address"]

MOST_BYTES = 150_000
LONG = "Wasserversorgungsverbandsverwaltungsgebäude " * 12
CONTRAST = (Path(__file__).parent / "contrast.js").read_text("utf-8")
NAMELESS = """
return [...document.querySelectorAll("button, a, input, select, textarea, summary, [role=tab]")]
  .filter((one) => one.checkVisibility() && !one.closest("[hidden]"))
  .filter((one) => !(one.innerText.trim() || one.ariaLabel || one.labels?.length || one.title))
  .map((one) => one.outerHTML.slice(0, 120));
"""


def test_the_page_is_small_and_asks_nobody_else() -> None:
    files = [path for path in STATIC.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) < MOST_BYTES
    for path in files:
        text = path.read_text("utf-8")
        assert len(text.splitlines()) <= 300, path.name
        outside = re.findall(r"(?:src|href|url|import|from)\W{1,3}(?:https?:)?//[^\s\"']+", text)
        assert not outside, path.name


def with_browser(test: Callable[..., None]) -> Callable[..., None]:
    """Marks a test that needs one."""
    for mark in in_a_browser:
        test = mark(test)
    return test


def full_of_everything(world: World) -> None:
    """A world in which each kind of message is shown."""
    asked = world.says(JONAS, f"Can you send it? {LONG}", GROUP)
    world.says(AMINA, "Yes, #action and @jonas", GROUP, reply_to=asked)
    world.sends_document(JONAS, "a_file_with_a_rather_long_name_for_a_phone.xlsx", GROUP)
    world.sends_photo(AMINA, GROUP, caption="The chamber")
    world.forwards(JONAS, GROUP, world.sends_voice(AMINA, 75, GROUP), GROUP)
    keys = [[{"text": label, "callback_data": label} for label in ("Done", "New date", "Drop")]]
    board = {
        "chat_id": GROUP,
        "text": f"<b>Open</b>\n<i>one</i>\n/mine {LONG}",
        "parse_mode": "HTML",
    }
    sent = world.call("sendMessage", board | {"reply_markup": {"inline_keyboard": keys}})
    number = sent["result"]["message_id"]
    world.make_bot_admin(GROUP, JONAS)
    world.call("pinChatMessage", {"chat_id": GROUP, "message_id": number})
    world.call("setMessageReaction", {"chat_id": GROUP, "message_id": asked, "reaction": []})
    world.reacts(AMINA, GROUP, asked, "👍")
    world.edits(JONAS, GROUP, asked, f"Could you send it? {LONG}")
    world.forwards(AMINA, GROUP, number, JONAS)
    world.add_person(77, "Neema")


@with_browser
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["1440", "360"])
def test_every_word_stands_out_and_every_control_has_a_name(
    world: World, address: str, tmp_path: Path, size: tuple[int, int], dark: bool
) -> None:
    full_of_everything(world)
    with opened(address, tmp_path, size, dark=dark) as page:
        page.phone(TITLE).find_element(By.CSS_SELECTOR, ".pinned summary").click()
        page.button("Morning" if page.is_narrow else "Next morning").click()
        page.wait_for("Jonas was reminded in private")
        weak = page.script(CONTRAST)
        assert weak == []
        assert page.script(NAMELESS) == []
        assert page.script("return document.documentElement.scrollWidth") == size[0]
        page.one("#add").click()
        page.button("New phone …", page.one(".menu")).click()
        assert page.script(CONTRAST) == []


@with_browser
def test_everything_is_done_by_keyboard(world: World, address: str, tmp_path: Path) -> None:
    keys = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    world.call("sendMessage", {"chat_id": AMINA, "text": "Will you?", "reply_markup": keys})
    with opened(address, tmp_path, WIDE) as page:
        page.button("Yes").send_keys(Keys.ENTER)
        page.wait(lambda _: world.queries)
        more = page.phone("Amina Juma").find_element(By.CSS_SELECTOR, ".more")
        more.send_keys(Keys.ENTER)
        page.driver.switch_to.active_element.send_keys(Keys.ARROW_UP)
        assert page.driver.switch_to.active_element.text == "Copy text"
        page.driver.switch_to.active_element.send_keys(Keys.ESCAPE)
        page.wait(lambda driver: driver.switch_to.active_element == more)
        more.send_keys(Keys.ENTER)
        page.driver.switch_to.active_element.send_keys(Keys.ARROW_RIGHT, Keys.ENTER)
        page.wait(lambda _: world.chat(AMINA).messages[-1].reactions == {AMINA: "❤"})
        page.one("#add").send_keys(Keys.ENTER)
        page.driver.switch_to.active_element.send_keys(Keys.ENTER)
        page.driver.switch_to.active_element.send_keys("Neema", Keys.ENTER)
        page.wait_for("Neema has not talked", "Neema")


@with_browser
def test_only_what_is_new_is_read_out(world: World, address: str, tmp_path: Path) -> None:
    world.says(AMINA, "Before", GROUP)
    with opened(address, tmp_path, WIDE) as page:
        log = page.phone(TITLE).find_element(By.CSS_SELECTOR, "[role=log]")
        page.wait(lambda _: log.get_attribute("aria-live") == "polite")
        assert (
            page.script("return document.querySelectorAll('[role=log] [aria-live]').length") == 0
        )
        page.script("arguments[0].dataset.kept = 1", log.find_element(By.CSS_SELECTOR, ".message"))
        world.says(JONAS, "After", GROUP)
        page.wait_for("After", TITLE)
        # What was there stays the same element: only the new one was added.
        assert len(log.find_elements(By.CSS_SELECTOR, ".message[data-kept]")) == 1
