"""`python -m evals`: the command line of the evals."""

from evals.commands import main

if __name__ == "__main__":
    raise SystemExit(main())
