"""Reports on a run: for the terminal, as JSON and Markdown, and as one page with plots."""
