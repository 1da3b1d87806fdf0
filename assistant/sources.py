"""Sources: what an answer is made from, opened once and shared by all requests."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import lru_cache

from assistant.glossary import Glossary, open_glossary
from assistant.kernel import KernelScorer, read_kernel
from assistant.planning.heard_words import HeardWords
from assistant.planning.intents import IntentReader, open_intent_reader
from assistant.planning.language import LanguageReader
from assistant.planning.organisations import Organisations, load_organisations
from assistant.planning.phonetics import Phonetics
from assistant.planning.phrases import open_language_reader
from assistant.referrals import Referrals, open_referrals
from assistant.register.register import Register, open_register
from assistant.retrieval.question_vectors import RememberingEmbedder
from assistant.retrieval.recovery import RecoveringRetriever
from assistant.words import stems
from ingestion.agenda import Agenda
from ingestion.builds import Build, IndexUnavailable, read_build
from ingestion.embedding import Embedder, open_embedder
from ingestion.index import Index, open_index, search_text
from ingestion.passages import Passage
from ingestion.plain import Plain
from ingestion.settings import PROJECT, IngestionSettings
from ingestion.stamp import Stamp, expected_stamp

REMEMBERED = 16
"""A question is embedded to read its intent and again to search; it is computed once."""

ANSWERABILITY = PROJECT / "data" / "answerability" / "model.npz"
"""The model that tells how sure it is that the agenda does not say what is asked."""
REMEDY = "werkagenda fit answerability"

log = logging.getLogger("werkagenda.sources")


@dataclass(frozen=True, slots=True)
class Sources:
    """What answers are made from.

    The agenda, its passages by id and plain Dutch by ref; the search over them and the register;
    and what reads a question: its language, its spelling, its intent, the organisations and terms
    it names, whether the agenda says such a thing.
    """

    stamp: Stamp
    agenda: Agenda
    passages: Mapping[str, Passage]
    plain: Mapping[str, Plain]
    stems: frozenset[str]
    heard: HeardWords
    phonetics: Phonetics
    retriever: RecoveringRetriever
    register: Register
    organisations: Organisations
    glossary: Glossary
    referrals: Referrals
    languages: LanguageReader
    intents: IntentReader
    embedder: Embedder
    answerability: KernelScorer


@contextmanager
def open_sources(
    settings: IngestionSettings,
    remembered: int = REMEMBERED,
    answerability: KernelScorer | None = None,
) -> Iterator[Sources]:
    """Open the sources while they are used; `IndexUnavailable` or `EmbedderUnavailable` if not.

    The vectors of the last `remembered` questions are kept, and what they are near to. Chroma may
    be absent: what needs no search by meaning works without it, and the search itself as soon as
    it is there. `answerability` takes the place of the stored model, while that is fitted.
    """
    build = read_current_build(settings)
    embedder = _open_embedder(settings.embedder, remembered)
    with closing(RecoveringRetriever(settings, build.stamp, embedder, remembered)) as retriever:
        try:
            retriever.check()
        except IndexUnavailable as fault:
            log.warning("opened without search", extra={"reason": str(fault)})
        known = find_stems(build)
        languages = open_language_reader()
        yield Sources(
            stamp=build.stamp,
            agenda=build.agenda,
            passages=build.passages,
            plain=build.plain,
            stems=known,
            heard=HeardWords(build.passages.values(), build.plain),
            phonetics=open_phonetics(build),
            retriever=retriever,
            register=open_register(build.agenda),
            organisations=load_organisations(),
            glossary=open_glossary(),
            referrals=open_referrals(),
            languages=languages,
            intents=open_intent_reader(embedder.name, known),
            embedder=embedder,
            answerability=answerability
            or KernelScorer(read_kernel(ANSWERABILITY, embedder.name, REMEDY)),
        )


def find_stems(build: Build) -> frozenset[str]:
    """Return the stems of all content words of the agenda in `build`."""
    texts = map(search_text, build.passages.values())
    return frozenset(stem for text in texts for stem in stems(text))


def open_phonetics(build: Build) -> Phonetics:
    """Return what mends words by their sound, but none of the agenda in `build`."""
    plain = (text for entry in build.plain.values() for text in entry.sentences.values())
    return Phonetics([*map(search_text, build.passages.values()), *plain])


def open_current_index(settings: IngestionSettings) -> Index:
    """Open the index if it was made from the present PDF; `IndexUnavailable` if not."""
    return open_index(settings, _expect_stamp(settings))


def read_current_build(settings: IngestionSettings) -> Build:
    """Return the build if it was made from the present PDF; `IndexUnavailable` if not."""
    return read_build(settings.index_dir, _expect_stamp(settings))


def _expect_stamp(settings: IngestionSettings) -> Stamp:
    try:
        return expected_stamp(settings)
    except OSError as fault:
        raise IndexUnavailable(
            f"{settings.pdf}: this PDF, from which the index is made, cannot be read "
            f"({fault.strerror}). Put it there, or set WERKAGENDA_PDF."
        ) from fault


@lru_cache(maxsize=2)
def _open_embedder(spec: str, remembered: int) -> RememberingEmbedder:
    """Open an embedder once in a process: it has nothing of the index in it, and takes time."""
    return RememberingEmbedder(open_embedder(spec), remembered)
