"""The line to Telegram: python-telegram-bot's requests over aiohttp, a tenth of httpx's work."""

import json
from functools import lru_cache
from typing import Any
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData
from yarl import URL

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
        except ValueError:
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
