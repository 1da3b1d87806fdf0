"""Service: what makes the API safe to run: its doors, limits, logs, metrics and feedback."""
