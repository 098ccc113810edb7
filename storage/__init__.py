"""What the bot remembers: tables, repositories, the unit of work and the outbox."""

from storage.engine import StoreUnavailable, open_engine
from storage.migrate import migrate
from storage.work import Clock, Store, Work

__all__ = ["Clock", "Store", "StoreUnavailable", "Work", "migrate", "open_engine"]
