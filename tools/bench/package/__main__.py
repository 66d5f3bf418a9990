"""Print the speed of the package: `python -m tools.bench.package [WORK … | other]`. Needs the test group `frameworks`."""

import sys

from tools.bench.package.contest import hold
from tools.bench.package.starting import imports, mnist
from tools.bench.package.works import OTHER, WORKS
from tools.errors import BuildError

_CONTENDERS = ["ours", "pytorch", "pytorch_tuned"]
_BOOK_ROUNDS = 3  # it takes ten times as long
_BARS = {"two_layer": 0.60, "multi_layer": 0.65, "simple_conv": 0.50, "deep_conv": 1.05}
_TUNED_BARS = {"simple_conv": 0.85, "deep_conv": 1.55}


def training(names: list[str]) -> None:
    """One training iteration (forward, loss, backward, update), float32, batch of 100."""
    print("one training iteration; time as a ratio to PyTorch's, lower is better (bar in brackets)")
    for name in names:
        work = WORKS[name]
        for threads in (1, 2):
            results = hold(_CONTENDERS, name, work.iterations, threads)
            ours, peer, tuned = (results[contender] for contender in _CONTENDERS)
            classic = hold(["book", "pytorch"], name, work.iterations, threads, _BOOK_ROUNDS)
            against = f"tuned {ours.ratio(tuned):5.2f}" + (
                f" ({_TUNED_BARS[name]:.2f})" if name in _TUNED_BARS else ""
            )
            print(
                f"{work.title:44} {threads} thread{'s' if threads > 1 else ' '}  "
                f"{ours.ratio(peer):5.2f} ({_BARS[name]:.2f})   {against:18}  "
                f"book-style NumPy / PyTorch {classic['book'].ratio(classic['pytorch']):5.1f}   "
                f"{ours.median * 1e3:7.2f} ms against {peer.median * 1e3:7.2f} ms   "
                f"memory {ours.peak_mib:.0f} against {peer.peak_mib:.0f} MiB",
                flush=True,
            )


def other() -> None:
    """Everything else that a reader waits for."""
    print("other work; ratio to the named peer, lower is better (bar in brackets)")
    for work, peer, threads, rounds, bar in [
        ("inference", "pytorch", 1, 3, ""),
        ("inference", "pytorch", 2, 3, ""),
        ("numerical_gradient", "book", 1, 1, " (0.65)"),
        ("photograph", "plain", 2, 5, " (0.25 s or less)"),
        ("augmentation", "scipy_ndimage", 1, 7, ""),
    ]:
        results = hold(["ours", peer], work, 1, threads, rounds)
        ours, theirs = results["ours"], results[peer]
        print(
            f"{OTHER[work]:68} {threads} thread{'s' if threads > 1 else ' '}  "
            f"{ours.ratio(theirs):5.2f} of {peer}{bar}   {ours.median:.3f} s against {theirs.median:.3f} s   "
            f"memory {ours.peak_mib:.0f} against {theirs.peak_mib:.0f} MiB",
            flush=True,
        )
    numpy, package = imports()
    print(f"import of the package beyond NumPy's own    {package - numpy:.3f} s (0.150 s or less)")
    print(f"loading MNIST                               {mnist():.3f} s")


def main() -> int:
    """Print everything; exit status 1 with a message when something cannot be measured."""
    names = sys.argv[1:]
    try:
        training([name for name in names if name in WORKS] if names else list(WORKS))
        if not names or "other" in names:
            other()
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
