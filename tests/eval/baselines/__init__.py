"""Tests of the simpler systems."""
