"""Tests of the ingestion, one module per module."""
