"""The agenda as a LangChain retriever, in a chain as others would make one."""

from langchain_core.documents import Document
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnablePassthrough
from langchain_openai import ChatOpenAI
from pydantic import SecretStr

from assistant.sources import Sources
from assistant.ways_in.langchain_retriever import WerkagendaRetriever
from tests.llm_server import say, serve_llm

QUESTION = "Hoe oefent de overheid met hackaanvallen?"


def test_documents_are_quotes_with_their_place(sources: Sources) -> None:
    """Each is verbatim, and says where it stands."""
    found = WerkagendaRetriever(sources=sources, k=3).invoke(QUESTION)
    assert len(found) == 3
    assert found[0].metadata["ref"] == "2.4.A6"
    for document in found:
        assert document.id is not None
        passage = sources.passages[document.id]
        assert document.page_content == passage.quote
        assert document.metadata["page"] == passage.page
        assert document.metadata["pdf_page"] == passage.pdf_page


def test_the_retriever_works_in_a_chain(sources: Sources) -> None:
    """The chain of LangChain's own introduction: retrieve, fill a prompt, ask a model, read."""

    def join(documents: list[Document]) -> str:
        return "\n".join(document.page_content for document in documents)

    prompt = ChatPromptTemplate.from_template("Bronnen: {context}\n\nVraag: {question}")
    with serve_llm(say("Elk jaar.")) as server:
        model = ChatOpenAI(model="scripted", base_url=server.url, api_key=SecretStr("none"))
        chain = (
            {
                "context": WerkagendaRetriever(sources=sources) | join,
                "question": RunnablePassthrough(),
            }
            | prompt
            | model
            | StrOutputParser()
        )
        assert "".join(chain.stream(QUESTION)).strip() == "Elk jaar."
        (request,) = server.requests
    assert "gesimuleerde hackaanvallen" in request["messages"][0]["content"]
