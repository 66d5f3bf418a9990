"""Print the figures of the build: `python -m tools.bench`. Everything runs in a temporary copy of the project."""

import shutil
import statistics
import sys
from pathlib import Path

from tools.bench.growth import make_book
from tools.bench.plain import write_plain_configs
from tools.bench.weight import weigh
from tools.bench.workshop import build, edited_live, published, wait_for, workshop
from tools.errors import BuildError
from tools.site.browser import find_browser

ROUNDS = 3
SIZES = (10, 100)


def forget(root: Path) -> None:
    """Delete what earlier builds left in `root`, npm's packages excepted."""
    for name in ("generated", ".cache", "theme/assets/vendor", "site"):
        shutil.rmtree(root / name, ignore_errors=True)


def builds(root: Path) -> None:
    """Cold and warm builds, and the warm one against plain MkDocs, contenders alternating."""
    forget(root)
    cold = build(root)
    print(f"cold build, empty cache          {cold.seconds:7.1f} s")
    print(f"peak memory of one process       {cold.peak_mib:7.0f} MiB")
    plain = write_plain_configs(root)
    for name in plain:
        build(root, "-f", name)
    ours: list[float] = []
    peer: list[float] = []
    for _ in range(ROUNDS):
        ours.append(build(root).seconds)
        peer.append(sum(build(root, "-f", name).seconds for name in plain))
    warm, alone = statistics.median(ours), statistics.median(peer)
    print(f"warm build, nothing changed      {warm:7.1f} s")
    print(f"plain MkDocs, both languages     {alone:7.1f} s")
    print(f"warm build / plain MkDocs        {warm / alone:7.2f}     (aim: 1.3 or less)")


def turnaround(root: Path) -> None:
    """From saving a snippet to its page being served."""
    snippet = root / "snippets/01-perceptron/and_gate.py"
    with edited_live(root) as address:
        seconds = []
        for number in range(ROUNDS):
            mark = f"saved {number}"
            snippet.write_text(f"{snippet.read_text()}\n# {mark}\n")
            seconds.append(wait_for(f"{address}01-perceptron/", mark))
    print(f"snippet saved → page served      {statistics.median(seconds):7.1f} s")


def weights(root: Path) -> None:
    """The heaviest pages, gzip, with all that they load."""
    browser = find_browser()
    if browser is None:
        print("heaviest page                    not measured: no Chromium on this machine")
        return
    pages = [path for path in sorted((root / "site").rglob("index.html")) if "api" not in path.parts]
    with published(root) as address:
        for weight in weigh(
            [f"{address}{page.parent.relative_to(root / 'site')}/" for page in pages], browser
        )[:4]:
            parts = ", ".join(f"{kind} {size / 1000:.0f}" for kind, size in sorted(weight.parts.items()))
            name = "/" + weight.address.removeprefix(address)
            print(f"{name:32} {weight.total / 1000:7.0f} kB    ({parts}; aim: 500 or less)")


def growth(root: Path) -> None:
    """Build time of a made book, and of one ten times its size."""
    seconds: dict[int, tuple[float, float]] = {}
    for size in SIZES:
        make_book(root, size)
        forget(root)
        seconds[size] = build(root).seconds, build(root).seconds
        cold, warm = seconds[size]
        print(f"made book, {size:4} pages             cold {cold:6.1f} s    warm {warm:6.1f} s")
    small, large = (seconds[size] for size in SIZES)
    ratio = SIZES[1] / SIZES[0]
    print(
        f"growth for {ratio:.0f}× pages            cold {large[0] / small[0]:6.1f}×     warm {large[1] / small[1]:6.1f}×"
        f"     (linear or less: {ratio:.0f}× or less)"
    )


def main() -> int:
    """Print all figures; exit status 1 with a message when something cannot be built."""
    try:
        with workshop() as root:
            builds(root)
            weights(root)
            turnaround(root)
            growth(root)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
