"""Claims: what a question takes for granted or asks must be said by its evidence."""

import pytest

from assistant.answering.claims import Claim, Ground, find_claim

PERIOD = range(2022, 2026)
SAID = Ground(("Er komen 600 IDO's. De 5 initiatieven krijgen steun. Het register is openbaar.",))


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Hoeveel kost het register?", Claim.COST),
        ("Wat is het telefoonnummer van het register?", Claim.CONTACT),
        ("Wat is de site van het register?", Claim.CONTACT),
        ("Welk bedrijf bouwt het register?", Claim.NAME),
        ("Welke 5 initiatieven zijn dat?", Claim.NAME),
        ("Welke vijf initiatieven zijn dat?", Claim.NAME),
        ("Met ingang van welk jaar is het register verplicht?", Claim.NOT_SAID),
        ("Hoe ver is het register vandaag?", Claim.SINCE),
        ("Hoeveel registers zijn er?", Claim.AMOUNT),
        ("Komen er 2000 IDO's?", Claim.NOT_SAID),
        ("Waarom verdwijnt het register?", Claim.NOT_SAID),
        ("Waarom krijgt elke scholier een register?", Claim.NOT_SAID),
        ("Is paspoort ook een van de registers?", Claim.NOT_SAID),
        ("Hoeveel Mbps wordt het register?", Claim.AMOUNT),
        ("Waarom wordt het register door Google gemaakt?", Claim.NOT_SAID),
        ("Wat moet een bedrijf voor het register betalen?", Claim.COST),
        ("Geldt het register ook voor ziekenhuizen?", Claim.OTHERS),
        ("Komt het register in ziekenhuizen ook?", Claim.OTHERS),
        ("Wie zit er in het register, ook de ACM?", Claim.OTHERS),
        ("Komt het register van Microsoft of van Amazon?", Claim.OTHERS),
        ("In welk gebouw staat het register?", Claim.NAME),
        ("Moet je 18 jaar zijn voor het register?", Claim.NOT_SAID),
        ("Kun je onder je 16e in het register?", Claim.NOT_SAID),
        ("Moet ik voor het register betalen?", Claim.COST),
        ("Wat is een winkel kwijt aan het register?", Claim.COST),
        ("Wat concludeerde men over het register?", Claim.SINCE),
        ("Welk artikel regelt het register?", Claim.NAME),
        ("Hoe lang blijf je in het register?", Claim.AMOUNT),
        ("Hoe vaak wordt het register bekeken?", Claim.AMOUNT),
        ("Op welke datum opent het register?", Claim.AMOUNT),
        ("Heb je een account nodig voor het register?", Claim.NOT_SAID),
        ("Wanneer stemt de Kamer over het register?", Claim.NOT_SAID),
        ("Heeft België een beter register?", Claim.NOT_SAID),
        ("Is het register in Duitsland beter?", Claim.NOT_SAID),
        ("Is ons register beter dan in Estland?", Claim.NOT_SAID),
        ("Is dat register er ooit gekomen?", Claim.SINCE),
        ("Is het register uiteindelijk ingevoerd of niet?", Claim.SINCE),
        ("Graag de tussenstand van het register.", Claim.SINCE),
        ("Gaat het register nog door?", Claim.SINCE),
        ("Wat is er na de verkiezingen met het register gebeurd?", Claim.SINCE),
        ("Onder welk begrotingsartikel valt het register?", Claim.COST),
        ("Welk begrotingsbedrag krijgt het register?", Claim.COST),
    ],
)
def test_what_is_not_said_is_a_claim(text: str, claim: Claim) -> None:
    """A price, an address, a name, a state since, a number or a deed that is not there."""
    assert find_claim(text, SAID, PERIOD) is claim


@pytest.mark.parametrize(
    "text",
    [
        "Komen er 600 IDO's?",
        "Waarom is het register openbaar?",
        "Hoeveel IDO's komen er?",
        "Ik ben 83, is er een register?",
        "Komt er in 2025 een register?",
        "Waarom krijgt niemand het register open, waarom is dat zo moeilijk?",
        "Is register ook een van de initiatieven?",
        "Kan wie slecht ziet op de site van het register?",
        "Geldt het register ook voor de initiatieven?",
        "Is het register er ook?",
        "Krijgen opa's ook een register?",
        "Is het register van initiatieven of van bedrijven?",
        "Maken ze wel 100 dingen van het register?",
        "Mijn zoon is 22, mag hij in het register?",
        "Ik woon in Duitsland, krijg ik ook een register?",
        "Wie is betrokken bij het register?",
        "Op welk kenmerk kiest het register?",
        "Wat moet er uiteindelijk met het register?",
        "Kan ik ergens zien hoeveel geld het register kost?",
    ],
)
def test_what_is_said_is_none(text: str) -> None:
    """A right number, a reason for what is said, an age and a year claim nothing else."""
    assert find_claim(text, SAID, PERIOD) is None


def test_who_is_heard_of_nowhere_is_another() -> None:
    """A town that takes part is said so; anybody at all is one of those that are meant."""
    text = "Doet Tilburg ook mee met het register?"
    assert find_claim(text, Ground(SAID.said, unheard=True), PERIOD) is Claim.OTHERS
    assert find_claim(text, SAID, PERIOD) is None


def test_a_presumption_needs_close_ground() -> None:
    """A question that presumes is not confirmed by a far match, an unheard word or others' work."""
    text = "Waarom is het register openbaar?"
    for ground in (
        Ground(SAID.said, close=False),
        Ground(SAID.said, unheard=True),
        Ground(SAID.said, names_executor=False),
    ):
        assert find_claim(text, ground, PERIOD) is Claim.NOT_SAID
        assert find_claim("Is het register openbaar?", ground, PERIOD) is None


def test_who_is_said_to_do_it_must_do_it() -> None:
    """However the question goes on."""
    text = "AZ trekt het register. Is het openbaar?"
    assert find_claim(text, Ground(SAID.said, misassigned=True), PERIOD) is Claim.NOT_SAID
    assert find_claim(text, SAID, PERIOD) is None


def test_the_years_are_those_of_the_plan() -> None:
    """What happened after one edition is still ahead in another one."""
    text = "Wat is er in 2024 gebeurd met het register?"
    assert find_claim(text, SAID, PERIOD) is Claim.SINCE
    assert find_claim(text, SAID, range(2024, 2028)) is not Claim.SINCE


def test_a_country_is_named_by_its_people_too() -> None:
    """What the evidence says of the Danes is said of Denmark; of Finland it is not."""
    ground = Ground(("Het Deense register is er al.",))
    assert find_claim("Heeft Denemarken een register?", ground, PERIOD) is None
    assert find_claim("Heeft Finland een register?", ground, PERIOD) is Claim.NOT_SAID


def test_a_sum_is_said_in_money() -> None:
    """That something is affordable tells no sum; that it is free answers what one pays."""
    ground = Ground(("Internet wordt betaalbaar.",))
    assert find_claim("Welk bedrag kost internet?", ground, PERIOD) is Claim.COST
    assert find_claim("Wat gaat internet kosten?", ground, PERIOD) is None
    assert find_claim("Wat kost internet per maand?", ground, PERIOD) is Claim.COST
    assert find_claim("Welk bedrag kost internet?", Ground(("Het kost 5 euro.",)), PERIOD) is None


def test_what_people_ask_an_item_for_is_spoken_of() -> None:
    """Accents make no difference."""
    ground = Ground(SAID.said, asked=("Geldt het voor Curaçao?",))
    for text in ("Hoort Curacao er ook bij?", "Geldt het register ook voor Curaçao?"):
        assert find_claim(text, SAID, PERIOD) is not None
        assert find_claim(text, ground, PERIOD) is None


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Welke 35 gemeenten zijn het?", Claim.NAME),
        ("Welke vijf 'digital commons' zijn er gekozen?", Claim.NAME),
        ("Ik wil weten of Zwolle een van de contactgemeenten is", Claim.NOT_SAID),
        ("Ik wil weten of Utrecht een van de contactgemeenten is", None),
    ],
)
def test_what_is_only_counted_is_not_listed(text: str, claim: Claim | None) -> None:
    """Nor is one said to be among them that is not named."""
    said = "De 35 contactgemeenten, zoals Utrecht, ondersteunen vijf digital commons."
    assert find_claim(text, Ground((said,)), PERIOD) is claim
