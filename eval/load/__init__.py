"""Measures what the service carries: answers a second, times, memory, and how it grows."""
