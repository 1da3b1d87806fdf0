"""Chunks: the agenda as the LangChain RAG tutorial reads it, page by page and cut blindly.

https://docs.langchain.com/oss/python/langchain/rag: pypdf's plain text, one document per page, cut
by RecursiveCharacterTextSplitter into at most 1000 characters that overlap by 200.

A chunk knows nothing of actions and goals, so what it cites is worked out for it, generously: the
items on its page that have more than half of their words in it, or else the one that has most; and
the page that it shows is the printed one, although the tutorial would show the number in the file.
Its quote is its longest line: pypdf's plain text runs from one column into the next, so that no
chunk stands on a page as a whole.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from langchain_text_splitters import RecursiveCharacterTextSplitter

from eval.baselines.documents import Document, Place, place_of
from ingestion.passages import Passage

SIZE = 1000
OVERLAP = 200
MOSTLY = 0.5
_WORD = re.compile(r"\w+")


def chunk_documents(pages: Sequence[str], passages: Iterable[Passage]) -> tuple[Document, ...]:
    """Cut `pages`, the plain text of each page in file order, and say what each chunk cites.

    A chunk on whose page no item stands cites nothing.
    """
    splitter = RecursiveCharacterTextSplitter(chunk_size=SIZE, chunk_overlap=OVERLAP)
    items = _items_by_page(passages)
    return tuple(
        Document(
            id=f"page {pdf_page}, chunk {number}",
            searched=chunk,
            shown=chunk,
            quote=max(chunk.splitlines(), key=len),
            raw=max(chunk.splitlines(), key=len),
            places=_places(chunk, items.get(pdf_page, {})),
        )
        for pdf_page, page in enumerate(pages, start=1)
        for number, chunk in enumerate(splitter.split_text(page), start=1)
    )


def _items_by_page(passages: Iterable[Passage]) -> Mapping[int, Mapping[Place, Counter[str]]]:
    """Count the words of every item on every page, in the text layer's own spelling."""
    found: dict[int, dict[str, tuple[Place, Counter[str]]]] = defaultdict(dict)
    for passage in passages:
        _, words = found[passage.pdf_page].setdefault(passage.ref, (place_of(passage), Counter()))
        words.update(_words(passage.raw))
    return {page: dict(items.values()) for page, items in found.items()}


def _places(chunk: str, items: Mapping[Place, Counter[str]]) -> tuple[Place, ...]:
    inside = _words(chunk)
    share = {place: (words & inside).total() / words.total() for place, words in items.items()}
    fullest = sorted(share, key=lambda place: (-share[place], place.ref))
    return tuple(place for place in fullest if share[place] > MOSTLY) or tuple(fullest[:1])


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))
