"""The guided tour of the empty story, from the first link on, through the page alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from tests.bot.demo.touring import follow, send, ticked
from tests.bot.monitoring.door import Door, running_demo
from tests.browser import NARROW, WIDE, Page, in_a_browser, opened

pytestmark = in_a_browser

SIDES = (
    ("Mtwara", "Mtwara, Tanzania", "07:30 – 15:30"),
    ("Utrecht", "Utrecht, Netherlands", "08:30 – 17:00"),
)
GROUP = "Kisiwa and Noord"


@pytest.fixture
def door() -> Iterator[Door]:
    with running_demo("--story", "empty") as door:
        yield door


def opens(page: Page, link: str, where: str) -> None:
    """Open the newest link to the bot that Thandi's phone shows, there or on another phone."""
    thandi = page.phone("Thandi Maseko")
    page.wait(lambda _: thandi.find_elements(By.PARTIAL_LINK_TEXT, link))
    thandi.find_elements(By.PARTIAL_LINK_TEXT, link)[-1].click()
    chosen(page, where)


def chosen(page: Page, choice: str) -> None:
    """Choose in the dialog, and go on."""
    dialog = page.one("#choice-dialog")
    labels = dialog.find_elements(By.TAG_NAME, "label")
    next(each for each in labels if each.text.startswith(choice)).click()
    dialog.find_element(By.CSS_SELECTOR, ".main").click()


def becomes_coordinator(page: Page) -> None:
    opens(page, "?start=", "Thandi")
    page.wait_for("Which city do you work in", "Thandi Maseko")
    page.write("Thandi Maseko", "Johannesburg, South Africa")
    page.tap("Thandi Maseko", "Yes, that is right")


def sets_up(page: Page) -> None:
    """Follow the tour, and answer each question with words or a tap."""
    follow(page)
    send(page)
    page.wait_for("What is the mentee utility called", "Thandi Maseko")
    page.write("Thandi Maseko", "Kisiwa Water")
    page.wait_for("What is the mentor utility called", "Thandi Maseko")
    page.write("Thandi Maseko", "Noord Water")
    page.tap("Thandi Maseko", "Noord Water - Kisiwa Water")
    for city, found, hours in SIDES:
        page.wait_for("Please write the city", "Thandi Maseko")
        page.write("Thandi Maseko", city)
        for label in (found, "Done: Mon–Fri", hours, "Take these", "English", "Skip"):
            page.tap("Thandi Maseko", label)
    for label in ("Assist", "Orientation", "None of them", "Today", "Confirm"):
        page.tap("Thandi Maseko", label)


def invites(page: Page, seat: str) -> None:
    """Thandi gets a text with a link to forward, and a picture of it."""
    follow(page)
    assert page.find("#phone-1001.current")
    page.tap("Thandi Maseko", f"{seat}: lead")
    page.wait_for(f"lead of {seat}: point the camera", "Thandi Maseko")
    picture = page.phone("Thandi Maseko").find_elements(By.CSS_SELECTOR, "img.photo")[-1]
    page.wait(lambda _: page.script("return arguments[0].naturalWidth", picture))


def joins(page: Page, seat: str, name: str) -> None:
    """The text is passed on, and whoever gets it opens its link."""
    page.menu("Thandi Maseko", f"of {seat}.", "Pass on …")
    chosen(page, name)
    page.wait_for("sent you this in another chat", name)
    page.phone(name).find_element(By.CSS_SELECTOR, ".aside a").click()
    chosen(page, name)
    page.tap(name, "Yes, join")


def connects_a_group(page: Page) -> None:
    page.one("#add").click()
    page.button("New group …", page.one(".menu")).click()
    page.one("#group-dialog input[name=title]").send_keys(GROUP, Keys.ENTER)
    page.wait_for("No messages here yet", GROUP)
    opens(page, "?startgroup=", GROUP)


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["1440", "360"])
def test_the_tour_from_nothing_to_a_closed_item(
    door: Door, tmp_path: Path, size: tuple[int, int]
) -> None:
    with opened(door.address, tmp_path, size) as page:
        ticked(page, 0)
        becomes_coordinator(page)
        ticked(page, 1)
        sets_up(page)
        ticked(page, 2)
        invites(page, "Kisiwa Water")
        if page.is_narrow:
            page.picture("empty-360-invite")
        joins(page, "Kisiwa Water", "Neema Msangi")
        ticked(page, 3)
        invites(page, "Noord Water")
        joins(page, "Noord Water", "Pieter Vos")
        ticked(page, 4)
        connects_a_group(page)
        ticked(page, 5)

        follow(page)
        send(page)
        ticked(page, 6)
        page.tap("Neema Msangi", "Yes")
        ticked(page, 7)
        follow(page)
        send(page)
        page.wait_for("Your list, Neema", "Neema Msangi")
        page.tap("Neema Msangi", "1 done")
        ticked(page, 8)
