from pathlib import Path

import pytest

from tools import paths
from tools.site.prepare import prepare


@pytest.fixture(scope="session")
def prepared() -> None:
    """Everything that the pages include has been made."""
    prepare()


def markdown_pages() -> list[Path]:
    return sorted(path for lang in paths.LANGUAGES for path in (paths.DOCS / lang).rglob("*.md"))
