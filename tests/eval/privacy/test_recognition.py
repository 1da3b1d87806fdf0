"""Recognition: what counts as found and as an alarm, and that the assistant does well enough."""

from collections.abc import Sequence

from assistant.privacy.spans import Kind, Span
from eval.privacy.corpus import FRESH, HARMLESS, PERSONAL, parse_sample, read_samples
from eval.privacy.recognition import measure_recognition

SAMPLES = (parse_sample("bel {telefoonnummer:06-12345678}"), parse_sample("pagina 12"))


def test_all_that_must_hold_holds() -> None:
    """On what the rules were written for, recall and false alarms are as promised."""
    found = measure_recognition(read_samples(PERSONAL, HARMLESS, FRESH))
    assert found.recall >= 0.98, found.missed
    assert found.false_alarms <= 0.02, found.alarms


def test_nearly_all_of_a_number_is_not_found() -> None:
    """One digit that is left is a miss: the rest can be guessed."""

    def find(text: str) -> Sequence[Span]:
        return [Span(4, len(text) - 1, Kind.PHONE)] if "bel" in text else []

    found = measure_recognition(SAMPLES, find)
    assert [data for _, data, _ in found.missed] == ["06-12345678"]
    assert found.recall == 0
    assert not found.alarms


def test_masking_a_harmless_question_is_an_alarm() -> None:
    """The words that were masked are told, and one alarm in one harmless question is 100 %."""
    found = measure_recognition(SAMPLES, lambda _: [Span(4, 9, Kind.BSN)])
    assert found.alarms == [("na 12", "pagina 12")]
    assert found.false_alarms == 1
    assert not found.is_enough


def test_masking_beside_the_data_is_told_but_no_false_alarm_of_a_harmless_question() -> None:
    """Too much in a question that has personal data is seen, and counted apart."""
    found = measure_recognition(SAMPLES, lambda _: [Span(0, 3, Kind.NAME)])
    assert ("bel", "bel 06-12345678") in found.alarms
