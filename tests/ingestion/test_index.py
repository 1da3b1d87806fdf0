"""The index is searched exactly and renewed in part, embedded and on a server alike."""

import gc
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from typing import Any

import numpy as np
import psutil
import pytest
from chromadb.api.models.Collection import Collection

from ingestion.agenda import Agenda
from ingestion.embedding import Embedder
from ingestion.index import IndexChange, IndexUnavailable, is_current, open_index, write_index
from ingestion.passages import Passage, cut_passages
from ingestion.plain import Plain
from ingestion.settings import IngestionSettings
from ingestion.stamp import Stamp

from .chroma_server import connect
from .conftest import Write

QUESTION = "Hoe helpt de overheid mensen met digitale vaardigheden?"


def _silent(done: int, total: int) -> None:
    """Tell nobody."""


def test_search_is_exact(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    write: Write,
) -> None:
    """Every passage comes back in the order of its cosine, and with that cosine."""
    write(passages, settings)
    vector = embedder.embed_query(QUESTION)
    cosines = embedder.embed_passages([passage.quote for passage in passages]) @ vector
    with closing(open_index(settings, stamp)) as index:
        found = index.search(vector, 1000)
        assert index.search(vector, 7) == found[:7]
        assert index.agenda == agenda
        assert [*index.passages.values()] == passages
    by_id = dict(zip((passage.id for passage in passages), cosines, strict=True))
    assert dict(found) == pytest.approx(by_id, abs=1e-5)
    assert [id_ for id_, _ in found] == sorted(by_id, key=by_id.__getitem__, reverse=True)


def test_the_whole_agenda_is_found_in_exact_order(
    agenda: Agenda, embedder: Embedder, stamp: Stamp, embedded: IngestionSettings, write: Write
) -> None:
    """Among all passages, many of them alike, the search leaves none out and swaps none."""
    passages = cut_passages(agenda)
    write(passages, embedded)
    with closing(open_index(embedded, stamp)) as index:
        known = index.vectors()
        vectors = np.stack([known[passage.quote] for passage in passages])
        for question in (QUESTION, "privacy", "Wie doet de Archiefwet?", "Nog te bepalen"):
            vector = embedder.embed_query(question)
            found = index.search(vector, len(passages))
            assert {id_ for id_, _ in found} == index.passages.keys()
            best = np.sort(vectors @ vector)[::-1]
            assert [cosine for _, cosine in found] == pytest.approx(best, abs=1e-5)


def test_threads_share_an_index(
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    write: Write,
) -> None:
    """Searches at the same time find what each finds alone."""
    write(passages, settings)
    vectors = [embedder.embed_query(passage.quote) for passage in passages]
    with closing(open_index(settings, stamp)) as index, ThreadPoolExecutor(8) as pool:
        alone = [index.search(vector, 5) for vector in vectors]
        assert [*pool.map(lambda vector: index.search(vector, 5), vectors)] == alone


def test_reingesting_embeds_only_what_changed(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    write: Write,
) -> None:
    """One new, one changed and one removed passage are told apart from those that stay."""
    write(passages[:-1], settings)
    changed = replace(passages[0], quote="Iets heel anders", digest="anders")
    told: list[tuple[int, int]] = []
    later = [changed, *passages[2:]]
    change = write_index(agenda, later, embedder, stamp, settings, lambda *done: told.append(done))
    assert change == IndexChange(added=1, changed=1, removed=1, kept=len(passages) - 3)
    assert told == [(2, 2)]
    vector = embedder.embed_query("Iets heel anders")
    with closing(open_index(settings, stamp)) as index:
        assert [*index.passages] == [passage.id for passage in later]
        assert index.search(vector, 1)[0][0] == changed.id
        assert passages[1].id not in dict(index.search(vector, 100))


def test_a_new_context_needs_no_new_vector(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    embedded: IngestionSettings,
    write: Write,
) -> None:
    """A passage that changed in what is not embedded is counted, and keeps its vector."""
    write(passages, embedded)
    moved = [replace(passages[0], context="elders", digest="elders"), *passages[1:]]
    told: list[tuple[int, int]] = []
    change = write_index(agenda, moved, embedder, stamp, embedded, lambda *done: told.append(done))
    assert (change.changed, change.kept, told) == (1, len(passages) - 1, [])


def test_vectors_of_another_embedder_are_not_kept(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    embedded: IngestionSettings,
) -> None:
    """Under another embedder every text is embedded again."""
    other = replace(stamp, embedder="another")
    write_index(agenda, passages, embedder, other, embedded, _silent)
    told: list[tuple[int, int]] = []
    change = write_index(
        agenda, passages, embedder, stamp, embedded, lambda *done: told.append(done)
    )
    assert change.kept == len(passages)
    assert told[-1][1] == len({passage.quote for passage in passages})


def test_an_open_reader_keeps_its_index_through_a_swap(
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    write: Write,
) -> None:
    """A reader that was open before a new build still answers from its own."""
    write(passages, settings)
    vector = embedder.embed_query("privacy")
    with closing(open_index(settings, stamp)) as old:
        write(passages[:5], settings)
        assert len(old.search(vector, 40)) == 40
        with closing(open_index(settings, stamp)) as new:
            assert len(new.search(vector, 40)) == 5


def test_a_closed_index_leaves_no_file_open(
    passages: list[Passage], stamp: Stamp, embedded: IngestionSettings, write: Write
) -> None:
    """After writing, opening and refusing, no file of the index is held."""
    write(passages, embedded)
    open_index(embedded, stamp).close()
    assert not is_current(embedded, replace(stamp, code="x"))
    gc.collect()  # Chroma lets go of its files in a cycle of objects
    held = [file.path for file in psutil.Process().open_files()]
    assert not [path for path in held if path.startswith(str(embedded.index_dir))]


def test_a_stale_stamp_is_refused_with_the_remedy(
    passages: list[Passage], stamp: Stamp, settings: IngestionSettings, write: Write
) -> None:
    """An index from another PDF, embedder or code is not opened."""
    write(passages, settings)
    assert is_current(settings, stamp)
    for part in ("pdf_sha256", "embedder", "code"):
        other = replace(stamp, **{part: "x"})
        assert not is_current(settings, other)
        with pytest.raises(IndexUnavailable, match="werkagenda ingest"):
            open_index(settings, other)


def test_asks_are_kept_as_questions_apart_from_the_passages(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
) -> None:
    """What people ask leads to its item, and is in no search for passages."""
    plain = Plain(passages[0].ref, {passages[0].id: "Gewoon."}, ("hulp met laptops", "oma"), "x")
    write_index(agenda, passages, embedder, stamp, settings, _silent, plain=[plain])
    with closing(open_index(settings, stamp)) as index:
        assert index.plain == {plain.ref: plain}
        assert [(ask.ref, ask.text) for ask in index.asks.values()] == [
            (plain.ref, "hulp met laptops"),
            (plain.ref, "oma"),
        ]
        vector = embedder.embed_query("hulp met laptops")
        assert index.ask_vectors()["hulp met laptops"] @ vector == pytest.approx(1, abs=1e-3)
        assert len(index.search(vector, 1000)) == len(passages)
        assert "hulp met laptops" not in index.vectors()


def test_an_unchanged_ask_is_not_embedded_again(
    agenda: Agenda,
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    embedded: IngestionSettings,
) -> None:
    """Of two asks the one that is new is embedded, and both are kept."""
    first = Plain(passages[0].ref, {}, ("hulp met laptops",), "x")
    write_index(agenda, passages, embedder, stamp, embedded, _silent, plain=[first])
    told: list[tuple[int, int]] = []
    write_index(
        agenda,
        passages,
        embedder,
        stamp,
        embedded,
        lambda *done: told.append(done),
        plain=[replace(first, asks=("hulp met laptops", "oma"))],
    )
    assert told == [(1, 1)]
    with closing(open_index(embedded, stamp)) as index:
        assert index.ask_vectors().keys() == {"hulp met laptops", "oma"}


def test_an_index_without_a_plain_layer_has_no_asks(
    passages: list[Passage], stamp: Stamp, settings: IngestionSettings, write: Write
) -> None:
    """Another document has no entries: its passages are searched all the same."""
    write(passages, settings)
    with closing(open_index(settings, stamp)) as index:
        assert index.ask_vectors() == {}
        assert index.plain == {}


def test_a_text_out_of_reach_is_found_all_the_same(
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    embedded: IngestionSettings,
    write: Write,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where Chroma's graph leaves texts out, the search compares with each, and finds the same."""
    write(passages, embedded)
    vector = embedder.embed_query(QUESTION)
    ask = Collection.query

    def ask_partly(self: Collection, *, n_results: int, **options: Any) -> Any:
        return ask(self, n_results=n_results - 1, **options)

    with closing(open_index(embedded, stamp)) as index:
        whole, best = index.search(vector, len(passages)), index.search(vector, 7)
        monkeypatch.setattr(Collection, "query", ask_partly)
        for found, known in (
            (index.search(vector, len(passages)), whole),
            (index.search(vector, 7), best),
        ):
            assert [id_ for id_, _ in found] == [id_ for id_, _ in known]
            assert dict(found) == pytest.approx(dict(known), abs=1e-5)


def test_texts_lost_from_an_open_index_are_noticed(
    passages: list[Passage],
    embedder: Embedder,
    stamp: Stamp,
    settings: IngestionSettings,
    write: Write,
) -> None:
    """An index that loses a text while it is open says so, and does not search the rest."""
    write(passages, settings)
    build = settings.index_dir / "builds" / (settings.index_dir / "current").read_text()
    with closing(open_index(settings, stamp)) as index:
        with connect(settings, build) as client:
            client.get_collection(build.name, embedding_function=None).delete(ids=[passages[0].id])
        with pytest.raises(IndexUnavailable, match="lost some of its 40 texts"):
            index.search(embedder.embed_query(QUESTION), len(passages))
