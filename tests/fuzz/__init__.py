"""Fuzzing: whatever comes in, there is a right answer or a clear refusal, never a failure."""
