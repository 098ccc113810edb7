"""The guided tour as a visitor walks it, in a real browser at both widths."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

from tests.bot.demo.touring import follow, move, send, ticked
from tests.bot.monitoring.door import Door, running_demo
from tests.browser import NARROW, WIDE, in_a_browser, opened

pytestmark = in_a_browser


@pytest.fixture
def door() -> Iterator[Door]:
    with running_demo() as door:
        yield door


FROM_THE_END = """
const list = document.querySelector("#phone--1001 .messages");
return list.scrollHeight - list.scrollTop - list.clientHeight;
"""


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["1440", "360"])
def test_the_tour_from_start_to_end(door: Door, tmp_path: Path, size: tuple[int, int]) -> None:
    with opened(door.address, tmp_path, size) as page:
        name = f"tour-{size[0]}"
        ticked(page, 0)
        page.picture(f"{name}-begin")

        follow(page)
        send(page)
        ticked(page, 1)
        follow(page)
        page.button("Yes", page.phone("Baraka Nyondo")).click()
        ticked(page, 2)
        board = page.phone("Noordrivier - Kisiwa").find_element(By.CSS_SELECTOR, ".pinned summary")
        board.click()
        page.wait_for("photos of the bulk meters (Baraka)", "Noordrivier - Kisiwa")
        page.picture(f"{name}-board")
        board.click()
        follow(page)
        page.button("4", page.phone("Baraka Nyondo")).click()
        ticked(page, 3)

        follow(page)
        send(page)
        ticked(page, 4)
        follow(page)
        move(page, "three_days")
        page.wait_for("Amina asked you", "Jonas de Wit")
        ticked(page, 5)
        page.driver.refresh()
        page.wait(lambda _: page.find("#steps .done"))
        ticked(page, 5)

        follow(page)
        page.wait_for("Reply to Amina Juma", "Noordrivier - Kisiwa")
        send(page)
        ticked(page, 6)
        assert page.script(FROM_THE_END) < 2
        follow(page)
        send(page)
        page.wait_for("Your list, Baraka", "Baraka Nyondo")
        keys = page.phone("Baraka Nyondo").find_elements(By.CSS_SELECTOR, ".key")
        [key for key in keys if "done" in key.text.lower()][-1].click()
        ticked(page, 7)
        follow(page)
        move(page, "next_digest")
        page.wait_for("got the digest of the week")
        thandi = page.phone("Thandi Maseko")
        page.wait(lambda _: thandi.find_elements(By.CSS_SELECTOR, ".key"))
        page.picture(f"{name}-digest")
        thandi.find_element(By.CSS_SELECTOR, ".key").click()
        ticked(page, 8)
        assert page.script("return document.documentElement.scrollWidth") == size[0]


def test_another_story_begins_with_a_tap(door: Door, tmp_path: Path) -> None:
    with opened(door.address, tmp_path, WIDE) as page:
        page.one("#stories").click()
        page.one("#story-list .card:last-child").click()
        page.wait(lambda _: page.find("section[aria-label='Phone of Sunita Gurung']"))
        page.wait_for("Answer what comes after")
        page.one("#stories").click()
        page.one("#story-list .card:nth-child(2)").click()
        page.wait(lambda _: page.find("section[aria-label='Phone of Neema Msangi']"))
        page.wait_for("Here is your link as coordinator", "Thandi Maseko")
        page.wait_for("has not talked to Wellkept yet", "Neema Msangi")


def test_the_page_shows_the_silence_in_the_dark(tmp_path: Path) -> None:
    with (
        running_demo("--story", "silence") as door,
        opened(door.address, tmp_path, WIDE, dark=True) as page,
    ):
        page.wait_for("Ciara, can you join", "Silverbrook - Kofuma")
        page.picture("silence-1440-dark")
