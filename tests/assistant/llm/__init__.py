"""Tests of the language model's part."""
