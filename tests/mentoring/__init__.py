"""Proof of the rules."""
