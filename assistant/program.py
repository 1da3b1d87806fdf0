"""The program `werkagenda`: finds its subcommands, and tells expected faults in one line."""

from importlib.metadata import entry_points
from typing import Any

import click
from pydantic import ValidationError

from ingestion.faults import Fault

_COMMANDS = "werkagenda.commands"


class Program(click.Group):
    """A group whose subcommands come from the packages' entry points, each loaded when chosen."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Return the names of all subcommands."""
        return sorted(entry_points(group=_COMMANDS).names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the subcommand `cmd_name`, if there is one."""
        for entry in entry_points(group=_COMMANDS, name=cmd_name):
            command: click.Command = entry.load()
            return command
        return super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the chosen subcommand; the only place where a fault ends the program."""
        try:
            return super().invoke(ctx)
        except Fault as fault:
            raise Refusal(str(fault)) from fault
        except ValidationError as invalid:
            raise Refusal(_describe_settings(invalid)) from invalid


class Refusal(click.ClickException):
    """Ends the program with exit code 1 and the bare message on standard error."""

    def show(self, file: Any = None) -> None:
        """Print the message."""
        click.echo(self.message, file=file, err=file is None)


def _describe_settings(invalid: ValidationError) -> str:
    faults = (
        f"WERKAGENDA_{str(error['loc'][0]).upper()}={error['input']}: {error['msg']}"
        for error in invalid.errors()
    )
    return "; ".join(faults)


@click.group(cls=Program)
def main() -> None:
    """Ask the Werkagenda Waardengedreven Digitaliseren, with quotes and pages."""
