"""All Dutch texts of the page, in plain Dutch (B1)."""

from ui.api_client import Fault, Role

PAGE_TITLE = "Vraag het de Werkagenda"
INTRODUCTION = (
    "Stel een vraag over de Werkagenda Waardengedreven Digitaliseren: "
    "het plan van de overheid voor een digitale samenleving waarin iedereen kan meedoen."
)
AS_OF = (
    "Dit plan is van november 2022. Wat er daarna is gebeurd, staat er niet in. "
    "Bij elk antwoord ziet u waar het in het plan staat."
)

EXAMPLES_HEADING = "U kunt bijvoorbeeld vragen:"
EXAMPLES = (
    "Wat doet de overheid aan digitale vaardigheden?",
    "Hoe wordt mijn privacy beschermd?",
    "Wie werkt aan de digitale identiteit?",
    "Wat gebeurt er met algoritmes bij de overheid?",
)
QUESTION_PLACEHOLDER = "Typ hier uw vraag"
SEARCHING = "Ik zoek het op in de Werkagenda …"
YOU = "U"
ASSISTANT = "De assistent"

SOURCES_HEADING: dict[Role, str] = {
    "support": "Hier staat het in de Werkagenda",
    "nearest": "Dit komt het dichtst bij uw vraag",
}
SOURCES_HINT = "Open een regel om te lezen wat er precies staat."
SUGGESTIONS_HEADING = "U kunt ook vragen:"

RETRY = "Probeer het opnieuw"
FAULTS: dict[Fault, str] = {
    Fault.UNREACHABLE: (
        "Er is nu geen verbinding met de assistent. Uw vraag is bewaard. "
        "Wacht even en probeer het dan opnieuw."
    ),
    Fault.SLOW: (
        "Het duurt te lang voordat er een antwoord komt. Uw vraag is bewaard. Probeer het opnieuw."
    ),
    Fault.BROKEN: (
        "Er ging iets mis bij de assistent. Dat ligt niet aan u. Uw vraag is bewaard. "
        "Wacht even en probeer het dan opnieuw."
    ),
}

SERVER_STARTS = "De pagina staat op {address}"


def page_reference(page: int) -> str:
    """Name a page by the number that is printed on it."""
    return f"pagina {page}"


def place(page: int, pdf_page: int) -> str:
    """Name a page by its printed number and by its number in the file."""
    return f"{page_reference(page)} (PDF-pagina {pdf_page})"
