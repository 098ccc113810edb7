"""The line to Telegram: python-telegram-bot's requests over aiohttp, a tenth of httpx's work."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.monitoring.metrics import Metrics

# Answers of Telegram that make no sense, such as half of one, or the page of some gateway.
LIBRARY = "telegram"
OURS = ("bot", "handlers", "texts")


@contextmanager
def reading_answers() -> Iterator[None]:
    """Raise NetworkError for what python-telegram-bot stumbles over instead of refusing it.

    So it is tried again like any call whose answer was lost. Our own mistakes stay what they are.
    """
    try:
        yield
    except TelegramError:
        raise
    except Exception as error:
        if not _is_of_library(error):
            raise
        raise NetworkError("the answer makes no sense") from error


def _is_of_library(error: Exception) -> bool:
    """Whether the library, or what it called, raised an error, rather than code of ours."""
    trace, of_library = error.__traceback__, False
    while trace:
        package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        if package in (LIBRARY, *OURS):
            of_library = package == LIBRARY
        trace = trace.tb_next
    return of_library


# Counting the calls of the Bot API by method and outcome, whoever makes them.
OK = 200
NOT_A_METHOD = "other"


class Counted(BaseRequest):
    """A request that does what another one does, and counts."""

    def __init__(self, request: BaseRequest, metrics: Metrics) -> None:
        self._request = request
        self._metrics = metrics

    @property
    def read_timeout(self) -> float | None:
        """As the other one has it."""
        return self._request.read_timeout

    def parse_json_payload(self, payload: bytes) -> dict[str, Any]:  # type: ignore[override]  # static there
        """As the other one reads it: python-telegram-bot would log what it cannot read."""
        return self._request.parse_json_payload(payload)

    async def initialize(self) -> None:
        """Open the other one."""
        await self._request.initialize()

    async def shutdown(self) -> None:
        """Close the other one."""
        await self._request.shutdown()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: Any,
        **more: Any,
    ) -> tuple[int, bytes]:
        """Let the other one ask, and count what came of it."""
        outcome = "cut off"
        try:
            code, payload = await self._request.do_request(
                url, method, request_data, *timeouts, **more
            )
            outcome = "ok" if code == OK else str(code)
        except TimedOut:
            outcome = "timed out"
            raise
        except NetworkError:
            outcome = "out of reach"
            raise
        finally:
            self._metrics.called(_method_of(url), outcome)
        return code, payload


def _method_of(url: str) -> str:
    """The last part of the address; of the part before it, the token, nothing is kept."""
    name = url.partition("?")[0].rpartition("/")[2]
    return name if name.isalpha() else NOT_A_METHOD


FORM = {
    "Content-Type": "application/x-www-form-urlencoded",
    "User-Agent": BaseRequest.USER_AGENT,
}
CONNECT_SECONDS = 5.0
# Also for a free connection, of which there are enough for all who speak at once.
POOL_SECONDS = 10.0
UPLOAD_SECONDS = 30.0
UNSET = BaseRequest.DEFAULT_NONE


class AiohttpRequest(BaseRequest):
    """Raises TimedOut and NetworkError, as the requests of python-telegram-bot do."""

    def __init__(self, connections: int, read_seconds: float = 15.0) -> None:
        """`connections` are open at most; after `read_seconds` without a word it is TimedOut."""
        self._connections = connections
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long Telegram may be silent, in seconds."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Be ready; connections are made when they are needed."""
        self._opened()

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = UNSET,
        write_timeout: Any = UNSET,
        connect_timeout: Any = UNSET,
        pool_timeout: Any = UNSET,
    ) -> tuple[int, bytes]:
        """One call: the status and the body of the answer."""
        address = _address(url)
        files = bool(request_data and request_data.contains_files)
        seconds = self._read_seconds if read_timeout is UNSET else read_timeout
        try:
            async with self._opened().request(
                method,
                address,
                data=_body(request_data),
                headers=None if files else FORM,
                timeout=_timeouts(max(seconds, UPLOAD_SECONDS) if files else seconds),
                proxy=_proxy(address.scheme, address.host or ""),
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            # What it says may hold the address, and with it the token.
            raise NetworkError(type(error).__name__) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as JSON. What cannot be read is in no log: it may hold words of people."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if isinstance(answer, dict) and ("result" in answer or answer.get("ok") is False):
            return answer
        raise NetworkError("this is no answer of the Bot API")

    def _opened(self) -> aiohttp.ClientSession:
        """The session of the running loop. Cookies, and proxies for each call, cost the most."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=("Accept", "Accept-Encoding"),
            )
        return self._session


def _body(request_data: RequestData | None) -> bytes | aiohttp.FormData | None:
    if request_data is None:
        return None
    if not request_data.contains_files:
        return request_data.url_encoded_parameters().encode()
    form = aiohttp.FormData()
    for name, value in request_data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in request_data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form


@lru_cache(maxsize=64)
def _address(url: str) -> URL:
    return URL(url)


@lru_cache(maxsize=64)
def _timeouts(read_seconds: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=None, connect=POOL_SECONDS, sock_connect=CONNECT_SECONDS, sock_read=read_seconds
    )


@lru_cache(maxsize=64)
def _proxy(scheme: str, host: str) -> str | None:
    """The proxy that the environment names for a host: HTTPS_PROXY and its like, NO_PROXY."""
    proxies = getproxies()
    found = proxies.get(scheme) or proxies.get("all")
    if not found or proxy_bypass(host):
        return None
    return found if "://" in found else f"http://{found}"
