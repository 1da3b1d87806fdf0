"""From the PDF to the index: pdf, pages, layout, agenda, passages, index."""
