"""What is said before an answer: its language, and that personal data is not needed."""

import pytest

from assistant.answering.answer import Status
from assistant.answering.notices import find_notices
from assistant.planning.language import Language
from assistant.privacy.masking import mask_personal_data
from assistant.replies.foreign import announce


def test_dutch_without_personal_data_needs_no_notice() -> None:
    """Most answers begin at once."""
    masked = mask_personal_data("Wat is een wallet?")
    assert find_notices(masked, Language.DUTCH, Status.ANSWERED) == ()


def test_both_notices_are_given_in_turn() -> None:
    """The question's own language comes first."""
    masked = mask_personal_data("my BSN is 123456782")
    first, second = find_notices(masked, Language.ENGLISH, Status.ANSWERED)
    assert first.endswith("because the agenda is in Dutch.")
    assert second.startswith("Een BSN is niet nodig")


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize("language", Language)
def test_every_status_is_announced_in_every_language(language: Language, status: Status) -> None:
    """No language but Dutch is without a sentence, and no two share one but English and others."""
    said = announce(language, status)
    assert bool(said) is (language is not Language.DUTCH)
    is_english = said == announce(Language.ENGLISH, status)
    assert is_english is (language in (Language.ENGLISH, Language.OTHER))
