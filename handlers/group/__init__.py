"""The group of a partnership: heard, watched, pinned."""
