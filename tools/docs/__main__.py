"""All checks on the text of the pages at once: `python -m tools.docs`."""

import sys

from tools.docs.exercises import exercise_problems
from tools.docs.parity import parity_problems
from tools.docs.structure import structure_problems
from tools.docs.writing import writing_problems
from tools.errors import BuildError


def main() -> int:
    """Print every problem; exit status 1 when there is one."""
    try:
        problems = [*parity_problems(), *writing_problems(), *structure_problems(), *exercise_problems()]
    except BuildError as error:
        problems = [str(error)]
    print(*problems, sep="\n\n", end="\n" if problems else "")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
