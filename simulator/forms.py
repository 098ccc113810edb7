"""Reads the parameters of a call from whatever body it came in."""

import json
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from simulator.params import Upload
from simulator.refusals import bad_request


def read_body(content_type: str, body: bytes) -> dict[str, Any]:
    """Parameters from JSON, an urlencoded form or a multipart form with files."""
    kind = content_type.partition(";")[0].strip().lower()
    if not body:
        return {}
    if kind == "application/json":
        return _from_json(body)
    if kind == "multipart/form-data":
        return _from_multipart(content_type, body)
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        params = json.loads(body)
    except ValueError:
        params = None
    if not isinstance(params, dict):
        raise bad_request("can't parse JSON object")
    return params


def _from_multipart(content_type: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    parts = BytesParser(policy=HTTP).parsebytes(head + body)
    fields: dict[str, Any] = {}
    for part in parts.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        plain = content if isinstance(content, bytes) else b""
        file_name = part.get_filename()
        fields[name] = plain.decode() if file_name is None else Upload(file_name, plain)
    return _attached(fields)


def _attached(fields: dict[str, Any]) -> dict[str, Any]:
    """A field may name another one that holds its file: attach://file0."""
    found = dict(fields)
    for name, value in fields.items():
        if isinstance(value, str) and value.startswith("attach://"):
            found[name] = found.pop(value.removeprefix("attach://"), value)
    return found
