"""Tests of the measurement of privacy."""
