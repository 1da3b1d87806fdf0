"""The language model: writes an answer of given evidence more fluently, and adds nothing to it."""
