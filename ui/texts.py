"""The Dutch texts that code needs, in plain Dutch (B1); the others are in `templates/`."""

from ui.api.client import Fault
from ui.api.models import Mode, Role, Status

PRODUCT = "Werkagenda-assistent"
PAGES = {
    "vraag": "Vraag",
    "wie_doet_wat": "Wie doet wat",
    "agenda": "Agenda",
    "balie": "Balie",
    "over": "Over",
}
"""Each page's name, in the order of the menu."""

AUDIENCE = "Voor wie zoekt u?"
AUDIENCES: dict[Mode, str] = {
    "burger": "Voor mezelf",
    "ambtenaar": "Voor mijn werk bij de overheid",
}
EXAMPLES: dict[Mode, tuple[str, ...]] = {
    "burger": (
        "Wat doet de overheid om mensen te helpen met de computer?",
        "Hoe beschermt de overheid mijn privacy?",
        "Wie let op slimme computers van de overheid?",
        "Kan ik straks veilig inloggen met één app?",
        "Mag een computer beslissen over mijn uitkering?",
        "Wat verandert er aan de websites van de overheid?",
    ),
    "ambtenaar": (
        "Welke acties heeft OCW samen met BZK?",
        "Welke resultaten moeten er eind 2023 zijn voor prioriteit 2.1?",
        "Wie voert de acties over cybersecurity uit?",
        "Welke doelen horen bij regie op eigen gegevens?",
        "Hoeveel acties noemen gemeenten als uitvoerder?",
        "Welke acties gaan over algoritmes?",
    ),
    "balie": (
        "Waar kan iemand leren omgaan met de computer?",
        "Wat is DigiD en wat verandert er?",
        "Komt er hulp voor mensen zonder internet?",
        "Wat doet de overheid tegen cybercriminaliteit?",
        "Wat zijn Informatiepunten Digitale Overheid?",
        "Wat mag de overheid met mijn gegevens doen?",
    ),
}
EXAMPLES_HEADING = "U kunt bijvoorbeeld vragen:"
QUESTION = "Uw vraag"
FOLLOW_UP = "Stel nog een vraag"
QUESTION_PLACEHOLDER = "Typ hier uw vraag"
SEND = "Vraag stellen"
SEARCHING = "Ik zoek het op in de Werkagenda …"
START_AGAIN = "Begin opnieuw"
EARLIER = "Eerdere vragen"

STATUSES: dict[Status, str] = {
    "answered": "Dit staat in de Werkagenda",
    "partial": "Een deel hiervan staat in de Werkagenda",
    "not_in_agenda": "Dit staat niet in de Werkagenda",
    "missing_from_source": "Deze pagina ontbreekt in ons bestand",
    "out_of_scope": "Hier gaat de Werkagenda niet over",
    "clarify": "Ik heb eerst een vraag aan u",
    "refused": "Hier kan ik niet mee helpen",
    "conversation": "Antwoord van de assistent",
}
SOURCES_HEADING: dict[Role, str] = {
    "support": "Hier staat het",
    "nearest": "Dit komt het dichtst bij uw vraag",
}
SUGGESTIONS_HEADING = "U kunt ook vragen:"

IS_IT_RIGHT = "Klopt dit antwoord?"
YES, NO = "Ja", "Nee"
REMARK = "Wilt u er iets bij zeggen? (hoeft niet)"
REMARK_HELP = "Schrijf geen namen of andere persoonlijke gegevens op."
CONSENT = "Mijn vraag en mijn opmerking mogen worden bewaard om de assistent beter te maken."
SEND_FEEDBACK = "Versturen"
THANKS = "Dank u wel voor uw reactie."
NO_FEEDBACK = "Uw reactie kon niet worden verstuurd. Probeer het later opnieuw."

RETRY = "Probeer het opnieuw"
KEPT = "Uw vraag is bewaard."
FAULTS: dict[Fault, str] = {
    Fault.UNREACHABLE: (
        "Er is nu geen verbinding met de assistent. Wacht even en probeer het dan opnieuw."
    ),
    Fault.SLOW: "Het duurt te lang voordat er een antwoord komt. Probeer het opnieuw.",
    Fault.BROKEN: (
        "Er ging iets mis bij de assistent. Dat ligt niet aan u. "
        "Wacht even en probeer het dan opnieuw."
    ),
    Fault.LOCKED: (
        "Deze pagina heeft geen toegang tot de assistent. Dat ligt niet aan u. De beheerder van "
        "deze pagina kan het oplossen: de sleutel ontbreekt of klopt niet (WERKAGENDA_API_KEY)."
    ),
}
API_LOCKED = FAULTS[Fault.LOCKED]
API_AWAY = "Er is nu geen verbinding met de assistent. Probeer het later opnieuw."

ORGANISATIONS = "Organisaties"
CHOOSE = "Kies een of meer"
TOGETHER = "Bij meer organisaties"
TOGETHER_OPTIONS = ("Een van deze", "Allemaal samen")
PROGRAMME_LINE = "Programmalijn"
PRIORITY = "Prioriteit"
YEAR = "Resultaat"
WORDS = "Woorden in de actie"
ALL = "Alle"
CLEAR_FILTERS = "Wis de keuzes"
VIEWS = ("Lijst", "Overzicht per prioriteit", "Wie werkt met wie")
VIEW = "Wat wilt u zien?"
ORGANISATION = "Organisatie"
WITH = "Met"
SHARED_ACTIONS = "Acties samen"

NEW_VISITOR = "Nieuwe bezoeker"
VISITOR_QUESTION = "Vraag van de bezoeker"

SERVER_STARTS = "De pagina staat op {address}"


def page_title(name: str) -> str:
    """Name a page in the title of the window: the page first, then the product."""
    return f"{name} | {PRODUCT}"


def name_line(number: int, title: str) -> str:
    """Name a programme line in a list of choices."""
    return f"{number}. {title}"


def name_priority(number: str, title: str) -> str:
    """Name a priority in a list of choices."""
    return f"{number} {title}"


def name_organisation(name: str, full_name: str) -> str:
    """Name an organisation in a list of choices."""
    return name if full_name == name else f"{name} ({full_name})"


def name_year(year: int) -> str:
    """Name the column of results up to and including `year`."""
    return f"t/m {year}"


def count_actions(number: int) -> str:
    """Say how many actions there are."""
    return "1 actie" if number == 1 else f"{number} acties"
