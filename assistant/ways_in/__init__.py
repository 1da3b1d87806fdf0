"""Ways in beside our own API: what existing chat clients and programs already speak."""
