"""One contender in a process of its own: `python -m tools.bench.package.worker CONTENDER WORK THREADS`.

It does as many iterations as each line of its input says, and prints the seconds that one took on average; at the end of its
input it prints its largest memory in MiB.
"""

import importlib
import resource
import sys
import time
from contextlib import suppress


def main() -> None:
    """Serve turns until the input ends."""
    contender, work, threads = sys.argv[1:]
    with suppress(ImportError):
        if contender.startswith("pytorch"):
            import torch

            torch.set_num_threads(int(threads))
    step = importlib.import_module(f"tools.bench.package.contenders.{contender}").make(work)
    for line in sys.stdin:
        count = int(line)
        start = time.perf_counter()
        for _ in range(count):
            step()
        print((time.perf_counter() - start) / count, flush=True)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
