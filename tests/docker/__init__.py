"""The compose file: well-formed, safe, and its services run together as processes."""
