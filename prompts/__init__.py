"""The texts that a language model is given: Markdown files, and their loader."""
