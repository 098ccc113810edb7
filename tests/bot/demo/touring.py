"""What a visitor does who follows the guided tour."""

from selenium.webdriver.common.keys import Keys

from tests.browser import Page


def follow(page: Page) -> None:
    """Let the tour show the way."""
    box = page.one("#tour-box")
    if box.get_attribute("open") is None:
        page.one("#tour-box summary").click()
    page.one("#steps .now button").click()


def ticked(page: Page, count: int) -> None:
    page.wait(lambda _: page.one("#tour-count").text == f"{count} of 8")
    assert len(page.find("#steps .done")) == count


def send(page: Page) -> None:
    page.driver.switch_to.active_element.send_keys(Keys.ENTER)


def move(page: Page, stop: str) -> None:
    """Move the clock; nothing else can be moved meanwhile."""
    page.one(f"#moves button[data-move*='{stop}']").click()
    page.wait(lambda _: not page.find("#moves button:disabled") and page.find("#latest"))
