"""Measurements, each beside its baseline from the same run; never part of the tests."""
