"""The structured export: the agenda as plain data, as JSON, CSV or XLSX."""

from typing import Any

from ingestion.agenda import Action, Agenda, Goal, Priority, Text


def export(agenda: Agenda, raw: bool = False) -> dict[str, Any]:
    """Return the agenda as JSON-ready data; with `raw`, the texts as the text layer has them."""

    def words(text: Text) -> str:
        return text.raw if raw else text.text

    def joined(texts: tuple[Text, ...]) -> str:
        return " ".join(words(text) for text in texts)

    def action(item: Action) -> dict[str, Any]:
        return {
            "ref": item.ref,
            "number": item.number,
            "page": item.page,
            "pdf_page": item.pdf_page,
            "description": words(item.description),
            **{
                f"results_{year}": [words(text) for text in texts]
                for year, texts in sorted(item.results.items())
            },
            "executors_text": words(item.executors.text) if item.executors.text else "",
            "executors": list(item.executors.organisations),
        }

    def goal(item: Goal) -> dict[str, Any]:
        return {
            "ref": item.ref,
            "number": item.number,
            "text": words(item.text),
            "indicators": [words(text) for text in item.indicators],
            "page": item.text.page,
        }

    def priority(item: Priority) -> dict[str, Any]:
        return {
            "id": item.id,
            "title": words(item.title),
            "programme_line": item.programme_line,
            "challenge": {
                "ref": f"{item.id}.O",
                "page": item.overview_page,
                "text": joined(item.challenge),
            }
            if item.challenge
            else None,
            "achieved": [{"text": words(text)} for text in item.achieved],
            "overview_page": item.overview_page,
            "goals": [goal(each) for each in item.goals],
            "actions": [action(each) for each in item.actions],
            "footnotes": [words(text) for text in item.footnotes],
        }

    return {
        "title": words(agenda.title),
        "edition": agenda.edition,
        "source": {
            "file": agenda.source.file,
            "sha256": agenda.source.sha256,
            "pages": list(agenda.source.pages),
        },
        "programme_lines": [
            {
                "ref": line.ref,
                "number": line.number,
                "title": words(line.title),
                "summary": joined(line.summary),
                "page": line.title.page,
            }
            for line in agenda.programme_lines
        ],
        "front": [
            {"ref": matter.ref, "page": matter.page, "text": joined(matter.blocks)}
            for matter in agenda.front
        ],
        "priorities": [priority(each) for each in agenda.priorities],
        "gaps": {
            "pages": list(agenda.gaps.pages),
            "actions": list(agenda.gaps.actions),
            "overviews": list(agenda.gaps.overviews),
            "action_tables": list(agenda.gaps.action_tables),
        },
    }
