"""Labels: what a place in the agenda is called, in the agenda's own terms (shown to readers)."""

FIELDS = {
    "description": "omschrijving",
    "executors": "door wie, met wie",
    "indicators": "beoogde indicator",
    "summary": "samenvatting",
}


def label_place(path: str, field: str, page: int) -> str:
    """Return for example "1.1 Vergroten …, actie 1, resultaat t/m 2023 (pagina 9)"."""
    name = FIELDS.get(field)
    if field.startswith("results_"):
        name = f"resultaat t/m {field.removeprefix('results_')}"
    return f"{path}{f', {name}' if name else ''} (pagina {page})"
