"""Faults on purpose: a bot at work while everything around it goes wrong, from one seed."""
