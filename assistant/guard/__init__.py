"""The guard: decides for each sentence of a language model whether its sources carry it."""
