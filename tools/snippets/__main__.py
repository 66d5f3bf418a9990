"""The command line: `python -m tools.snippets run [--update] [PATH …]`."""

import argparse
import sys
from collections.abc import Sequence

from tools.errors import BuildError
from tools.snippets import Project, run_snippets


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run what changed; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.snippets", description=__doc__)
    run = parser.add_subparsers(required=True).add_parser(
        "run", help="run what changed, compare with the golden outputs"
    )
    run.add_argument("--update", action="store_true", help="make what is printed the golden outputs")
    run.add_argument(
        "paths", nargs="*", metavar="PATH", help="files or folders under snippets/; all, if none is given"
    )
    given = parser.parse_args(arguments)
    try:
        print(run_snippets(given.update, project=project, only=given.paths))
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped; nothing was left half-written", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
