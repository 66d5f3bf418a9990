"""docs/editions.tsv: links that leave the book for one page in two languages."""

from pathlib import Path

from tools.errors import BuildError
from tools.paths import show


def read_editions(docs: Path) -> frozenset[tuple[str, str]]:
    """Read the pairs of addresses, Korean then English; a missing file has none."""
    path = docs / "editions.tsv"
    if not path.is_file():
        return frozenset()
    pairs = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()[1:], 2):
        addresses = line.split("\t")
        if len(addresses) != 2 or not all(
            address.startswith(("http://", "https://")) for address in addresses
        ):
            raise BuildError(
                f"{show(path)}:{number}: expected two addresses with a tab between, Korean then English, not `{line}`."
            )
        pairs.add((addresses[0], addresses[1]))
    return frozenset(pairs)
