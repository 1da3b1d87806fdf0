"""The subcommand `werkagenda eval-privacy`."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from eval.privacy.recognition import Recognition


@click.command("eval-privacy")
def evaluate_privacy() -> None:
    """Measure how well personal data is recognised; exit code 1 if that is not well enough.

    Told apart: questions that the rules were written for, and questions that they were not.
    """
    from eval.privacy.corpus import FRESH, HARMLESS, HELDOUT, PERSONAL, read_samples
    from eval.privacy.recognition import measure_recognition

    measured = {
        "written for": measure_recognition(read_samples(PERSONAL, HARMLESS, FRESH)),
        "held out": measure_recognition(read_samples(HELDOUT)),
    }
    for name, found in measured.items():
        click.echo(f"--- {name}")
        _print(found)
    if not all(found.is_enough for found in measured.values()):
        raise click.exceptions.Exit(1)


def _print(found: "Recognition") -> None:
    from eval.privacy.recognition import FALSE_ALARMS, RECALL

    for kind, data, text in found.missed:
        click.echo(f"missed {kind} {data!r} in: {text}")
    for words, text in found.alarms:
        click.echo(f"masked {words!r}, which is not personal, in: {text}")
    for kind, count in sorted(found.marked.items()):
        missed = sum(one == kind for one, _, _ in found.missed)
        click.echo(f"{kind:<18} {count - missed:4d} of {count:4d}")
    total = sum(found.marked.values())
    click.echo(
        f"{found.samples} questions; recall {found.recall:.1%} of {total} (at least {RECALL:.0%}); "
        f"false alarms in {found.false_alarms:.1%} of {found.harmless} (at most {FALSE_ALARMS:.0%})"
    )
