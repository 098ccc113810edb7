"""Plugs Wellkept together: configuration, intake, delivery, timetable and the command line."""

import os

# python-telegram-bot then gives spans of time as timedelta, and does not warn about it.
os.environ.setdefault("PTB_TIMEDELTA", "true")

VERSION = "0.1.0"
