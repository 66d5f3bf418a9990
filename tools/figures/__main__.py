"""`python -m tools.figures build` draws the diagrams; `… preview NAME…` makes a picture of figures to look at."""

import argparse
import sys

from tools.errors import BuildError
from tools.figures.diagrams import build_diagrams
from tools.figures.preview import preview


def main() -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.figures", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("build", help="draw the diagrams that changed")
    look = commands.add_parser("preview", help="both languages, light and dark, as PNG in .cache/preview")
    look.add_argument(
        "names", nargs="+", metavar="NAME", help="such as 01-perceptron/two_inputs, or a chapter"
    )
    look.add_argument("--phone", action="store_true", help="as wide as on a phone of 360 px")
    options = parser.parse_args()
    failed = False
    try:
        drawn = build_diagrams()
        print(f"diagrams drawn: {', '.join(drawn) or 'none, all are up to date'}")
    except BuildError as error:
        failed = True
        print(f"error: {error}", file=sys.stderr)
    if options.command == "preview":
        try:
            for path in preview(options.names, phone=options.phone):
                print(path)
        except BuildError as error:
            failed = True
            print(f"error: {error}", file=sys.stderr)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
