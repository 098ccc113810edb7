"""A visitor with a real browser, on a wide screen and on a phone's."""

import os
import shutil
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from selenium import webdriver
from selenium.common.exceptions import (
    NoSuchElementException,
    StaleElementReferenceException,
)
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.ui import WebDriverWait

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
CHROMEDRIVER = shutil.which("chromedriver")
PICTURES = os.environ.get("WELLKEPT_PICTURES")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--no-first-run",
)
PATIENCE_SECONDS = 20
MOVING = (NoSuchElementException, StaleElementReferenceException)
WIDE, NARROW = (1440, 900), (360, 740)
MEDIA = "Emulation.setEmulatedMedia"

in_a_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(
        not (CHROMIUM and CHROMEDRIVER), reason="chromium and chromedriver are not installed"
    ),
]


class Page:
    """What a visitor of the page looks at and presses."""

    def __init__(self, driver: webdriver.Chrome, width: int) -> None:
        self.driver = driver
        self.is_narrow = width <= 700

    def find(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def script(self, code: str, *arguments: Any) -> Any:
        return self.driver.execute_script(code, *arguments)

    def phone(self, name: str) -> WebElement:
        """The phone of that name, brought into sight as a visitor would."""
        phone = self.one(f"section[aria-label$='{name}']")
        if self.is_narrow and not phone.is_displayed():
            chat = (phone.get_attribute("id") or "").removeprefix("phone-")
            self.one(f"#tabs button[data-chat='{chat}']").click()
        elif "folded" in (phone.get_attribute("class") or ""):
            phone.find_element(By.CSS_SELECTOR, ".unfold").click()
        return phone

    def button(self, words: str, within: WebElement | None = None) -> WebElement:
        """The newest button in sight with these words."""

        def look(_: object) -> WebElement | None:
            found = (within or self.one("body")).find_elements(By.CSS_SELECTOR, "button")
            fitting = [each for each in found if each.text.strip() == words]
            return fitting[-1] if fitting else None

        found: WebElement = self.wait(look)
        return found

    def tap(self, name: str, words: str) -> None:
        """Tap the newest button that begins with these words, as soon as that phone shows one."""

        def look(_: object) -> bool:
            keys = self.phone(name).find_elements(By.CSS_SELECTOR, ".key")
            fitting = [key for key in keys if key.text.strip().startswith(words)]
            if fitting:
                self.script("arguments[0].click()", fitting[-1])
            return bool(fitting)

        self.wait(look)

    def write(self, name: str, words: str) -> None:
        self.field(name).send_keys(words, Keys.ENTER)

    def field(self, name: str) -> WebElement:
        return self.phone(name).find_element(By.TAG_NAME, "textarea")

    def menu(self, name: str, message: str, choice: str) -> None:
        """Open the menu of the newest message with these words, and choose from it."""
        bubbles = self.phone(name).find_elements(By.CSS_SELECTOR, ".bubble")
        bubble = next(each for each in reversed(bubbles) if message in each.text)
        self.script("arguments[0].click()", bubble.find_element(By.CSS_SELECTOR, ".more"))
        self.button(choice, self.one(".menu")).click()

    def wait(self, condition: Any) -> Any:
        return WebDriverWait(self.driver, PATIENCE_SECONDS, 0.1, MOVING).until(condition)

    def wait_for(self, words: str, name: str | None = None) -> None:
        self.wait(lambda _: words in (self.phone(name) if name else self.one("body")).text)

    def picture(self, name: str) -> None:
        """Keep a picture of what is in sight, when pictures are wanted."""
        if PICTURES:
            self.script("return document.getAnimations().forEach((each) => each.finish())")
            kind = {"format": "webp", "quality": 72}
            taken = self.driver.execute_cdp_cmd("Page.captureScreenshot", kind)
            (Path(PICTURES) / f"{name}.webp").write_bytes(b64decode(taken["data"]))


@contextmanager
def opened(
    address: str, profile: Path, size: tuple[int, int], *, dark: bool = False
) -> Iterator[Page]:
    """The page in a browser; its console has to stay empty."""
    width, height = size
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for flag in (*FLAGS, f"--window-size={width},{height}", f"--user-data-dir={profile}"):
        options.add_argument(flag)
    metrics = {"width": width, "height": height, "pixelRatio": 1.0}
    options.add_experimental_option(
        "mobileEmulation", {"deviceMetrics": metrics | {"mobile": width < 700}}
    )
    driver = webdriver.Chrome(options=options, service=Service(str(CHROMEDRIVER)))
    try:
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        driver.execute_cdp_cmd(MEDIA, {"features": [scheme]})
        driver.get(address)
        page = Page(driver, width)
        page.wait(lambda _: page.find(".message, .empty"))
        yield page
        assert driver.get_log("browser") == []  # type: ignore[no-untyped-call] # selenium has no type here
    finally:
        driver.quit()
