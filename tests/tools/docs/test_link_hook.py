"""A link that leads nowhere makes `mkdocs build --strict` fail, in both languages, however the link was written."""

import logging
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.utils.yaml import yaml_load

from tools import paths
from tools.docs.site_markdown import CONFIGS

BROKEN = {
    "a page that is not there": "[x](nowhere.md)",
    "a file that is not there": "![x](nowhere.png)",
    "an anchor on another page": "[x](other.md#nowhere)",
    "an anchor on this page": "[x](#nowhere)",
    "an absolute address": "[x](/other/)",
    "a folder instead of a file": "[x](other/)",
    "raw HTML: a page": '<a href="../nowhere/">x</a>',
    "raw HTML: a source file": '<a href="other.md">x</a>',
    "raw HTML: an anchor on another page": '<a class="b" href="other/#nowhere">x</a>',
    "raw HTML: an anchor on this page": "<a href='#nowhere'>x</a>",
    "raw HTML: a picture": '<img alt="x" src="nowhere.png">',
    "raw HTML: an absolute address": '<a href="/other/">x</a>',
    "raw HTML in a block": '<div markdown="block">\n<p><a href="nowhere/">x</a></p>\n</div>',
}
GOOD = """
[page](other.md), [anchor](other.md#there), [here](#start), [file](file.txt), <a href="other/">raw</a>, <a href="other/#there">raw</a>,
<a href="#start">raw</a>, <a href="./">raw</a>, <a href="file.txt">raw</a>, <a href="https://example.org/#nowhere">away</a>,
<a href="mailto:someone@example.org">mail</a>, `<a href="nowhere/">` as code

```html
<a href="nowhere/">
```
"""


def strict_build(folder: Path, lang: str, text: str) -> None:
    """Build a made page under the settings of the book, without what makes its content."""
    with CONFIGS[lang].open("rb") as file:
        book = yaml_load(file)
    docs = folder / "docs"
    docs.mkdir()
    (docs / "index.md").write_text(f"# Start {{ #start }}\n\n{text}\n", encoding="utf-8")
    (docs / "other.md").write_text("# Other { #there }\n", encoding="utf-8")
    (docs / "file.txt").write_text("x", encoding="utf-8")
    (folder / "mkdocs.yml").write_text("site_name: x\n", encoding="utf-8")
    hooks = [str(paths.ROOT / hook) for hook in book["hooks"] if hook != "tools/site/hook.py"]
    config = load_config(
        str(folder / "mkdocs.yml"),
        docs_dir=str(docs),
        site_dir=str(folder / "site"),
        theme={"name": "mkdocs"},
        plugins=[],
        hooks=hooks,
        markdown_extensions=["attr_list", "md_in_html", "fenced_code"],
        validation=book["validation"],
        strict=True,
    )
    build(config)


@pytest.mark.parametrize("lang", paths.LANGUAGES)
@pytest.mark.parametrize("where", BROKEN)
def test_a_broken_link_stops_a_strict_build(where, lang, tmp_path, caplog):
    caplog.set_level(logging.WARNING, "mkdocs")

    with pytest.raises(Abort):
        strict_build(tmp_path, lang, BROKEN[where])

    warnings = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1, warnings
    assert "index.md" in warnings[0]


def test_good_links_pass(tmp_path, caplog):
    caplog.set_level(logging.WARNING, "mkdocs")

    strict_build(tmp_path, "ko", GOOD)

    assert not caplog.records


def test_a_page_that_no_menu_leads_to_is_a_warning():
    for config in CONFIGS.values():
        with config.open("rb") as file:
            assert yaml_load(file)["validation"]["nav"]["omitted_files"] == "warn"
