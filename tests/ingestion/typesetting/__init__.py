"""Typesets the agenda's content as PDFs that look different from the original."""
