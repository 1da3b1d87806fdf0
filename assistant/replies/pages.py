"""The Dutch texts about the agenda's pages."""


def missing_page(page: int) -> str:
    """Say that the printed page number `page` is a gap in the file."""
    return f"Pagina {page} ontbreekt in het bestand dat is ingelezen."


def unknown_page(page: int, last: int) -> str:
    """Say that there is no `page`, for the printed numbers end at `last`."""
    return f"Een pagina {page} is er niet. De laatste pagina van de Werkagenda is {last}."


def not_on_page(ref: str, page: int) -> str:
    """Say that `ref` does not stand on `page`."""
    return f"“{ref}” staat niet op pagina {page}."


PDF_UNREADABLE = (
    "De PDF van de Werkagenda is nu niet te lezen. Controleer WERKAGENDA_PDF, "
    "of draai `werkagenda ingest`."
)
