"""Measures what users would feel, and compares with simpler systems."""
