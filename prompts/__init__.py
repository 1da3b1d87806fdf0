"""The texts that a language model is given."""
