"""Commands: the assistant's subcommands of `werkagenda`."""
