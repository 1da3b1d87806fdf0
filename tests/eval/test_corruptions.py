"""The ways to spoil a sentence: each changes what it says, and nothing where it cannot."""

import pytest

from eval.corruptions import (
    CORRUPTIONS,
    add_organisation,
    add_year,
    change_number,
    change_organisation,
    change_year,
    deny,
    raise_modal,
    turn,
    widen,
)


@pytest.mark.parametrize(
    ("spoilt", "expected"),
    [
        (change_number("Er zijn 35 gemeenten actief."), "Er zijn 45 gemeenten actief."),
        (change_number("Tussen 25% en 50% doet mee."), "Tussen 35% en 50% doet mee."),
        (change_number("De gemeenten zijn actief."), None),
        (change_number("In 2023 is er een plan."), None),
        (change_year("In 2023 is er een plan."), "In 2025 is er een plan."),
        (change_year("Er is een plan."), None),
        (add_year("Er is een plan."), "Er is een plan in 2027."),
        (change_organisation("OCW maakt een plan."), "BZK maakt een plan."),
        (change_organisation("Scholen maken een plan."), None),
        (
            add_organisation("Er is een plan."),
            "Er is een plan, onder leiding van het ministerie van Defensie.",
        ),
        (raise_modal("De overheid onderzoekt of dit kan."), "De overheid regelt dat dit kan."),
        (raise_modal("Kunnen burgers dit doen."), "Zullen burgers dit doen."),
        (raise_modal("Er is een plan."), None),
        (widen("Het helpt burgers."), "Het helpt alle burgers."),
        (widen("Het helpt alle burgers."), None),
        (deny("Er is een plan."), "Er is niet een plan."),
        (deny("Er is geen plan."), "Er is plan."),
        (turn("Er komt meer toezicht."), "Er komt minder toezicht."),
        (turn("Er komt toezicht."), None),
    ],
)
def test_a_sentence_is_spoilt_in_one_place(spoilt: str | None, expected: str | None) -> None:
    """None where there is nothing to spoil."""
    assert spoilt == expected


@pytest.mark.parametrize("kind", CORRUPTIONS)
def test_a_spoilt_sentence_is_never_the_true_one(kind: str) -> None:
    """Else the guard would be blamed for letting it through."""
    sentences = [
        "BZK onderzoekt of er in 2023 meer hulp komt voor 35 gemeenten.",
        "De eerste overheden zijn niet klaar.",
        "Burgers kunnen veilige websites gebruiken.",
    ]
    spoilt = [CORRUPTIONS[kind](one) for one in sentences]
    assert any(spoilt)
    assert not set(spoilt) & set(sentences)
