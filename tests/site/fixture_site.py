"""Builds a small site with the book's own theme and search: `python -m tests.site.fixture_site FOLDER [SITE_URL]`."""

import logging
import sys
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

from tools.assets import build_assets
from tools.paths import ROOT
from tools.site.search import search_separator

PAGES = Path(__file__).parent / "fixture"


def build_fixture(folder: Path, site_url: str = "") -> None:
    """Build both languages as the book's hook does, without its snippets, figures and labs."""
    build_assets()
    for language, config, place in (("ko", "mkdocs.yml", ""), ("en", "mkdocs.en.yml", "en")):
        build(
            load_config(
                str(ROOT / config),
                docs_dir=str(PAGES / language),
                site_dir=str(folder / place),
                site_url=f"{site_url}{place}/" if site_url and place else site_url,
                nav=["index.md", "deep.md", "below/page.md"],
                hooks=[],
                plugins=[{"material/search": {"lang": ["ko", "en"], "separator": search_separator()}}],
                strict=True,
            )
        )


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    build_fixture(Path(sys.argv[1]), *sys.argv[2:])
