"""LangChain: the agenda as a retriever that a chain of others can search.

It needs `langchain-core`: `pip install -e ".[llm]"`.
"""

from typing import Any

from langchain_core.callbacks import CallbackManagerForRetrieverRun
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from pydantic import ConfigDict, SkipValidation

from assistant.planning.question import read_question
from assistant.retrieval.evidence import Evidence
from assistant.settings import AssistantSettings
from assistant.sources import Sources


class WerkagendaRetriever(BaseRetriever):
    """Finds the passages of the agenda that a question is about, each with its place.

    `k` is the number of documents; a document is one verbatim quote, and its metadata are the ref,
    field, label, printed page, page of the PDF and the cosine with the question.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True)

    sources: SkipValidation[Sources]
    k: int = 4

    def _get_relevant_documents(
        self, query: str, *, run_manager: CallbackManagerForRetrieverRun
    ) -> list[Document]:
        del run_manager
        question = read_question(query, AssistantSettings().question_limit)
        items = self.sources.retriever.retrieve(question)
        # Of each item the passage nearest to the question, then the next one of each.
        ranks = range(max((len(item.evidence) for item in items[: self.k]), default=0))
        found = [
            item.evidence[rank]
            for rank in ranks
            for item in items[: self.k]
            if rank < len(item.evidence)
        ]
        return [_describe(one) for one in found[: self.k]]


def _describe(evidence: Evidence) -> Document:
    passage = evidence.passage
    metadata: dict[str, Any] = {
        "ref": passage.ref,
        "field": passage.field,
        "label": passage.label,
        "page": passage.page,
        "pdf_page": passage.pdf_page,
        "cosine": evidence.match.cosine,
    }
    return Document(page_content=passage.quote, id=passage.id, metadata=metadata)
