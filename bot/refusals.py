"""Refusals: what the command line tells in one sentence instead of a trace."""


class Refusal(Exception):
    """Something cannot be done; the sentence says why, and what to do about it."""
