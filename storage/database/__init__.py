"""The database itself: opened, migrated, examined and locked."""
