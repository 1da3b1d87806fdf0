"""Measures how well personal data is recognised, on sentences made for it."""
