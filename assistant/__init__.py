"""From the question to the answer: question, evidence, answer, and the ways in."""
