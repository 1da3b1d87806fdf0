"""Register: the agenda in memory, for what is a look-up: complete lists, counted."""
