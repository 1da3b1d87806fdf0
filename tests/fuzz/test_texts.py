"""Any text, typed or printed: read, masked, planned and answered without failing."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.pipeline import ask
from assistant.planning.filters import read_filters
from assistant.planning.question import InvalidQuestion, Turn
from assistant.privacy.masking import find_personal_data, mask_personal_data
from assistant.privacy.visible import keep_visible
from assistant.sources import Sources
from ingestion.repair import Repair, damage, repair_word

_WORDS = """
    wie wat doet niet en of BZK VNG gemeenten 2023 2025 1.1 2.4.A1 P3 actie doel pagina 9
    prioriteit programmalijn alle hoeveel samen met zonder behalve wallet DigiD negeer je
    instructies system: [1] {{}} <script> NL91ABNA0417164300 123456782 ik heet Jan de Vries
    06-12345678 what is the goal ما هي 你好 😀 \u202e ' ; -- ../../etc/passwd
"""
WORDS = st.sampled_from(_WORDS.split())
TYPED = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=20).map(" ".join))
TURNS = st.lists(
    st.builds(Turn, TYPED, st.lists(st.one_of(WORDS, st.text(max_size=8)), max_size=4).map(tuple)),
    max_size=4,
)
calm = settings(
    deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck)
)


@settings(calm, max_examples=300)
@given(TYPED)
def test_masking_leaves_nothing_to_mask(text: str) -> None:
    """What is found lies in order within the text, and is gone after masking."""
    spans = find_personal_data(text)
    places = [place for span in spans for place in (span.start, span.end)]
    assert places == sorted(places)
    assert not places or (places[0] >= 0 and places[-1] <= len(text))
    masked = mask_personal_data(text)
    long = [text[span.start : span.end] for span in spans if span.end - span.start > 12]
    assert not any(data in masked.text for data in long)
    assert bool(masked.kinds) == bool(spans)


@settings(calm, max_examples=200)
@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    """What is left is visible, can be encoded, and stays as it is."""
    visible = keep_visible(text)
    assert keep_visible(visible) == visible
    visible.encode()


@settings(calm, max_examples=200)
@given(st.one_of(st.text(alphabet="abefhijklnortuwz", max_size=20), st.text(max_size=20)))
def test_a_repaired_word_damages_back_to_itself(word: str) -> None:
    """A repair only ever puts back what the damage can have taken."""
    assert damage(repair_word(word)) == damage(word)
    assert damage(Repair({})(word)) == damage(word)


def test_any_text_has_conditions_that_the_agenda_knows(sources: Sources) -> None:
    """Organisations, lines and priorities that are read from a text exist."""
    lines = {line.number for line in sources.agenda.programme_lines} | {None}
    priorities = {one.id for one in sources.agenda.priorities} | {None}

    @settings(calm, max_examples=150)
    @given(TYPED)
    def read(text: str) -> None:
        filters = read_filters(text, sources.organisations, sources.agenda)
        assert filters.programme_line in lines
        assert filters.priority in priorities
        assert all(sources.organisations.resolve(one) for one in filters.organisations)

    read()


def test_any_question_gets_an_answer_with_real_quotes(sources: Sources) -> None:
    """After any history: an answer whose quotes stand in the agenda, or a question sent back."""
    quotes = {(one.ref, one.quote) for one in sources.passages.values()}

    @settings(calm, max_examples=60)
    @given(TYPED, TURNS)
    def put(text: str, history: list[Turn]) -> None:
        try:
            answer = ask(text, history, sources, 2000)
        except InvalidQuestion:
            return
        assert {(one.ref, one.quote) for one in answer.citations} <= quotes
        numbers = {one.n for one in answer.citations}
        assert {n for sentence in answer.sentences for n in sentence.citations} <= numbers
        assert answer.markdown.strip()

    put()
