"""Replies: all texts of the assistant that people read, by where they are said."""
