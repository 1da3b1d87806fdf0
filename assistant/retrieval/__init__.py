"""Retrieval: finds the items of the agenda that a question means."""
