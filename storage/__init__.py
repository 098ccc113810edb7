"""What the bot remembers: tables, repositories, the unit of work and the outbox."""

from storage.engine import open_engine, read_address
from storage.migrate import RevisionUnknown, SchemaTooNew, migrate
from storage.outages import StoreUnavailable
from storage.poller import PollerAtWork, only_poller
from storage.work import Clock, Store, Work

__all__ = [
    "Clock",
    "PollerAtWork",
    "RevisionUnknown",
    "SchemaTooNew",
    "Store",
    "StoreUnavailable",
    "Work",
    "migrate",
    "only_poller",
    "open_engine",
    "read_address",
]
