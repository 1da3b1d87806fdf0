"""The web server of the page: the document, its headers, and the roads to the API."""
