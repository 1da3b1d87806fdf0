"""Who tells for whom he asks, names a condition only where he makes himself a party."""

import pytest

from assistant.pipeline import ask
from assistant.planning.filters import read_filters
from assistant.planning.organisations import load_organisations
from assistant.planning.speakers import drop_speaker
from assistant.sources import Sources
from ingestion.agenda import Agenda
from tests.assistant.conditions import Condition, of, rows, select


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Collega van de VNG hier. Morgen overleg met JenV. Op welke acties staan wij allebei?",
         ("VNG", "JenV")),
        ("Ik werk bij OCW. Welke acties doen wij samen met VWS?", ("OCW", "VWS")),
        ("Ik ben van EZK, op welke acties staan JenV en wij?", ("EZK", "JenV")),
        ("Hier UvW. Op welke acties staan wij met de VNG?", ("UvW", "VNG")),
        ("Wij zijn van de VNG. Welke acties doet JenV met ons?", ("VNG", "JenV")),
        ("Ik werk in een bibliotheek. Op welke acties staan wij met VWS?", ("bibliotheken", "VWS")),
        ("Wij hebben als bieb met OCW te maken. Welke acties doen wij samen met VWS?",
         ("bibliotheken", "VWS")),
        ("Ik werk bij OCW. Op welke acties staan wij?", ("OCW",)),
        ("Ik kom van een waterschap. Welke acties voert de Unie van Waterschappen uit?", ("UvW",)),
        ("Ik ben adviseur bij IPO. Welke acties heeft de VNG?", ("VNG",)),
        ("Ik zit bij VWS, welke acties voert OCW uit?", ("OCW",)),
        ("Ik werk bij OCW. Welke acties van VWS kunnen we vinden?", ("VWS",)),
        ("Ik zoek acties van BZK. Welke doen zij met de VNG?", ("BZK", "VNG")),
        ("BZK werkt aan veel acties. Welke doet het met de VNG?", ("BZK", "VNG")),
    ],
)  # fmt: skip
def test_the_speaker_is_a_condition_by_we(
    agenda: Agenda, text: str, names: tuple[str, ...]
) -> None:
    """Not who is only the occasion; a sentence that asks, or tells of others, is a condition."""
    assert read_filters(text, load_organisations(), agenda).names == names


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ik zit bij VWS, welke acties heeft OCW?", "welke acties heeft OCW?"),
        ("Ik zit bij VWS. Welke acties staan in 4.1?", None),
        ("Ik zit bij VWS. Welke acties doen wij met OCW?", None),
        ("Welke acties heeft OCW?", None),
        ("Ik werk bij OCW. Hoe zit het met desinformatie?", "Hoe zit het met desinformatie?"),
        ("Ik werk bij OCW. Wat moeten wij doen aan desinformatie?", None),
        ("Ik werk bij OCW. Wat doen die?", None),
        ("De provincies willen weten welke acties OCW heeft", "welke acties OCW heeft"),
        ("Welke provincies vragen wat OCW doet?", None),
    ],
)
def test_what_tells_who_asks_is_left_out(text: str, left: str | None) -> None:
    """Only where others are asked for, or a subject, of which nobody's actions."""
    assert drop_speaker(text, load_organisations().find(text)) == (left or text)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Wij hebben als bieb vooral met OCW te maken. Welke acties in lijn 4 zijn van de VNG?",
         of("VNG", line=4)),
        ("Collega van JenV hier. Welke acties doen wij samen met de VNG?", of("JenV", "VNG")),
    ],
)  # fmt: skip
def test_the_list_is_of_what_is_asked(sources: Sources, text: str, condition: Condition) -> None:
    """Neither what is told before it, nor a name that is taken for a person's, changes it."""
    assert rows(ask(text, (), sources, limit=2000)) == select(sources, condition)
