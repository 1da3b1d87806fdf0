"""What the page shows, as values: pure functions from the API's answers to text and figures."""
