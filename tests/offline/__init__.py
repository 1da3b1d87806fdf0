"""The whole stack without a network: nothing is missing, and nothing tries to reach out."""
