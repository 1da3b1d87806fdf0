"""The assistant's HTTP API, as the page sees it: its client, its answers, and its addresses."""
