"""Simpler systems that answer the same questions, so that a figure means something."""
