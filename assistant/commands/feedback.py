"""The subcommands `werkagenda feedback …`."""

from typing import Literal

import click


@click.group()
def feedback() -> None:
    """Read what people thought of the answers."""


@feedback.command("export")
@click.option(
    "--format", "form", type=click.Choice(["json", "csv"]), default="csv", show_default=True,
    help="Form of the output.",
)  # fmt: skip
def export_feedback(form: Literal["json", "csv"]) -> None:
    """Print all feedback, oldest first, after removing what is older than agreed."""
    from contextlib import closing

    from assistant.service.feedback import FeedbackStore
    from assistant.service.feedback_files import write_csv, write_json
    from assistant.settings import AssistantSettings

    settings = AssistantSettings()
    with closing(FeedbackStore(settings.feedback_url, settings.feedback_days)) as store:
        stored = store.read()
    click.echo(write_json(stored) if form == "json" else write_csv(stored), nl=False)


@feedback.command("purge")
def purge_feedback() -> None:
    """Remove the feedback that is older than agreed; the API does this too, every hour."""
    from contextlib import closing

    from assistant.service.feedback import FeedbackStore
    from assistant.settings import AssistantSettings

    settings = AssistantSettings()
    with closing(FeedbackStore(settings.feedback_url, settings.feedback_days)) as store:
        click.echo(f"{store.purge()} removed (older than {settings.feedback_days} days)")
