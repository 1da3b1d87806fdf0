"""GET /v1/glossary gives the explanation of every term."""

from fastapi.testclient import TestClient

from ingestion.glossary import read_glossary


def test_all_terms_are_given(client: TestClient) -> None:
    """As many as the file has, in its order."""
    terms = client.get("/v1/glossary").json()
    assert [term["term"] for term in terms] == [term.term for term in read_glossary()]


def test_a_term_says_where_it_is_explained(client: TestClient) -> None:
    """In the agenda, by the item's ref, or by us."""
    terms = {term["term"]: term for term in client.get("/v1/glossary").json()}
    assert terms["PLOOI"] == {
        "term": "PLOOI",
        "full": "Platform Open Overheidsinformatie",
        "plain": "Een site waar overheden hun informatie openbaar maken.",
        "ref": "4.1.A3",
        "ours": False,
        "variants": [],
    }
    assert terms["AVG"]["ours"]
    assert terms["AVG"]["ref"] == ""
