"""Faults: what can be expected to go wrong."""


class Fault(Exception):
    """An expected fault; the message says what is wrong, where, and what to do about it."""
