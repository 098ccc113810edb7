"""What the bot remembers: tables, repositories, the unit of work and the outbox."""

from storage.database.engine import open_engine, read_address
from storage.database.errors import StoreUnavailable
from storage.database.migrate import RevisionUnknown, SchemaTooNew, migrate
from storage.database.poller_lock import PollerAtWork, only_poller
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
