"""Faults injected into the running program: it keeps what it has, says what is wrong, recovers."""
