"""Answering: from a plan to what is said, and to the answer with its numbered citations."""
