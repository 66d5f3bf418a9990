"""A contest: contenders take turns at the same work, so that whatever else the machine does meets all of them alike."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field

from tools.errors import BuildError
from tools.paths import ROOT

ROUNDS = 9
_REST = 0.05  # seconds between turns, for threads that still spin to fall asleep
_THREADS = ("DL_TEXTBOOK_THREADS", "OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
# The C library's allocator is told to keep big blocks instead of giving them back to the system.
_ENVIRONMENT = {
    "pytorch_tuned": {"MALLOC_MMAP_THRESHOLD_": "1073741824", "MALLOC_TRIM_THRESHOLD_": "4294967295"}
}


@dataclass
class Result:
    """What one contender needed: seconds per iteration in each round, and its largest memory in MiB."""

    seconds: list[float] = field(default_factory=list)
    peak_mib: float = 0.0

    @property
    def median(self) -> float:
        """The median over the rounds, in seconds."""
        return statistics.median(self.seconds)

    def ratio(self, peer: "Result") -> float:
        """Return the median, over the rounds, of this contender's time divided by the peer's in the same round."""
        return statistics.median(mine / other for mine, other in zip(self.seconds, peer.seconds, strict=True))


def hold(
    contenders: list[str], work: str, iterations: int, threads: int, rounds: int = ROUNDS
) -> dict[str, Result]:
    """Let the contenders take turns.

    Args:
        contenders: Names of modules in `contenders`.
        work: What they do, a name that each of them knows.
        iterations: How many iterations a turn has.
        threads: How many threads each may use.
        rounds: How many turns each has; one more before, to warm up, is not counted.

    Returns:
        The result of each.
    """
    workers = {name: _start(name, work, threads) for name in contenders}
    results = {name: Result() for name in contenders}
    try:
        for turn in range(rounds + 1):
            for name, worker in workers.items():
                seconds = _ask(worker, name, f"{iterations}\n")
                if turn:
                    results[name].seconds.append(seconds)
                time.sleep(_REST)
        for name, worker in workers.items():
            assert worker.stdin is not None
            worker.stdin.close()
            results[name].peak_mib = _answer(worker, name)
    finally:
        for worker in workers.values():
            worker.kill()
            worker.wait()
    return results


def _start(name: str, work: str, threads: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "tools.bench.package.worker", name, work, str(threads)],
        cwd=ROOT,
        env=os.environ | dict.fromkeys(_THREADS, str(threads)) | _ENVIRONMENT.get(name, {}),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _ask(worker: "subprocess.Popen[str]", name: str, question: str) -> float:
    assert worker.stdin is not None
    try:
        worker.stdin.write(question)
        worker.stdin.flush()
    except BrokenPipeError as error:
        raise BuildError(f"bench: the contender {name} ended; its message is above.") from error
    return _answer(worker, name)


def _answer(worker: "subprocess.Popen[str]", name: str) -> float:
    assert worker.stdout is not None
    line = worker.stdout.readline()
    if not line:
        raise BuildError(f"bench: the contender {name} ended; its message is above.")
    return float(line)
