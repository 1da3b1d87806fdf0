"""A referral names the entrance to which a question belongs."""

import re
from pathlib import Path

import pytest

from assistant.referrals import DEFAULT, Referrals, ReferralsUnreadable, open_referrals


@pytest.fixture(scope="module")
def referrals() -> Referrals:
    """Return the real referrals."""
    return open_referrals()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hoe vraag ik een nieuwe DigiD aan?", "DigiD"),
        ("ik wil digid machtigen regelen voor vader", "DigiD Machtigen"),
        ("hoe hoog is mijn huurtoeslag", "Dienst Toeslagen"),
        ("wanneer krijg ik AOW", "SVB"),
        ("ik ben ontslagen, wat nu", "UWV"),
        ("Waar vraag ik een paspoort aan?", "uw gemeente"),
        ("de printer doet het niet", "Informatiepunt Digitale Overheid"),
        ("Ik ben opgelicht via Marktplaats", "Fraudehelpdesk"),
        ("ik wil een klacht over de gemeente indienen", "Nationale ombudsman"),
        ("bezwaarschrift schrijven", "Juridisch Loket"),
    ],
)
def test_the_words_of_a_question_say_where_it_belongs(
    referrals: Referrals, text: str, name: str
) -> None:
    """In any case, and the longest words that are known decide."""
    assert referrals.find_referral(text).name == name


@pytest.mark.parametrize("text", ["wie wint het songfestival", "mijn duofiets", ""])
def test_what_belongs_nowhere_goes_to_the_general_entrance(referrals: Referrals, text: str) -> None:
    """Also where a known word is only a part of another one."""
    assert referrals.find_referral(text).name == DEFAULT


def test_every_referral_can_be_reached(referrals: Referrals) -> None:
    """Each has a safe address, a plain sentence and no half a number."""
    for one in referrals.all:
        assert one.url.startswith("https://")
        assert one.text.endswith(".")
        assert re.fullmatch(r"[\d ]*|14 \+ netnummer", one.phone)


def test_a_word_leads_to_one_place(referrals: Referrals) -> None:
    """No two referrals claim the same words."""
    words = [word.casefold() for one in referrals.all for word in one.words]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("- name: DigiD", "expected a list of referrals"),
        ("- [", "expected a list of referrals"),
        ("[]", "which is the default"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, text: str, named: str) -> None:
    """A referral without an address, no YAML, or no default."""
    path = tmp_path / "referrals.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReferralsUnreadable, match=named):
        open_referrals(path)
