"""Everything that the pages include, made before the first page is read."""

from tools.assets import build_assets
from tools.figures import build_diagrams
from tools.snippets import run_snippets


def prepare() -> None:
    """Fetch the web assets, draw the diagrams, run the snippets: each does only what changed since the last time."""
    build_assets()
    build_diagrams()
    run_snippets()
