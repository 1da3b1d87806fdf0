"""Tests of the scorers, one file per rule or family of rules."""
