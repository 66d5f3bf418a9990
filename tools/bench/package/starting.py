"""What a program that uses the package waits for before it begins: the import, and MNIST."""

import os
import statistics
import subprocess
import sys

from tools.paths import ROOT

ROUNDS = 7
_IMPORT = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"
_MNIST = (
    "import time; from dl_textbook.datasets import load_mnist; start = time.perf_counter(); load_mnist(); "
    "print(time.perf_counter() - start)"
)


def imports() -> tuple[float, float]:
    """Return the median seconds that importing NumPy takes, and the package with it."""
    numpy, package = [], []
    for _ in range(ROUNDS):
        numpy.append(_seconds(_IMPORT.format("numpy")))
        package.append(_seconds(_IMPORT.format("dl_textbook")))
    return statistics.median(numpy), statistics.median(package)


def mnist() -> float:
    """Return the median seconds of loading MNIST (or what stands in for it)."""
    return statistics.median(_seconds(_MNIST) for _ in range(ROUNDS))


def _seconds(program: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    )
    return float(done.stdout)
