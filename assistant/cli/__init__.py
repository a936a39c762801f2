"""The command line. Each file fills arguments, calls one public function, and prints."""

from assistant.cli.app import main

__all__ = ["main"]
