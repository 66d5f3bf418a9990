"""Labs become pages of the book; their cache knows what they import."""

import json
import logging
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tools.errors import BuildError
from tools.site import labs

HOOK = """
from mkdocs.plugins import event_priority
from tools.site import labs

def on_config(config):
    labs.configure_labs(config)

@event_priority(-100)
def on_pre_page(page, config, files):
    labs.show_lab(page, config, files)
    return page
"""
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0"/></svg>'


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(labs, "CACHE", tmp_path / "cache")
    monkeypatch.setattr(labs, "FIGURE_FILES", tmp_path / "figures")
    monkeypatch.setattr(labs, "ROOT", tmp_path / "project")
    package = tmp_path / "project" / "dl_textbook"
    package.mkdir(parents=True)
    (package / "perceptron.py").write_text("weight = 1\n")
    (tmp_path / "project" / "tools" / "figures").mkdir(parents=True)
    monkeypatch.setattr(labs, "_JUPYTER", tmp_path / "project" / "jupyter")
    return tmp_path / "cache"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty data folder, and no network."""
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("DL_TEXTBOOK_OFFLINE", "1")
    return tmp_path / "data"


def _code(source: str, *outputs: dict, **metadata: str) -> dict:
    return {"cell_type": "code", "source": source, "outputs": list(outputs), "metadata": metadata}


def _notebook(*cells: dict) -> dict:
    return {"cells": list(cells)}


def _stream(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


def test_the_cache_stays_while_nothing_changes(cache: Path):
    assert labs.lab_cache_dir("ko") == labs.lab_cache_dir("ko")


def test_each_language_has_its_own_cache(cache: Path):
    ko = labs.lab_cache_dir("ko")
    assert labs.lab_cache_dir("en") != ko
    assert Path(ko).is_dir()


def test_a_change_in_the_package_empties_the_cache(cache: Path):
    before = Path(labs.lab_cache_dir("ko"))
    (before / "lab.json").write_text(json.dumps({"content": "", "toc_tokens": [], "title": ""}))
    (labs.ROOT / "dl_textbook" / "perceptron.py").write_text("weight = 2\n")
    after = Path(labs.lab_cache_dir("ko"))
    assert after != before
    assert not before.exists()
    assert list(after.iterdir()) == []


def test_compiled_files_do_not_count_as_a_change(cache: Path):
    before = labs.lab_cache_dir("ko")
    compiled = labs.ROOT / "dl_textbook" / "__pycache__" / "perceptron.pyc"
    compiled.parent.mkdir()
    compiled.write_bytes(b"\0")
    assert labs.lab_cache_dir("ko") == before


def test_a_data_set_that_comes_or_goes_or_changes_empties_the_cache(cache: Path, data: Path):
    without = labs.lab_cache_dir("ko")
    (data / "mnist").mkdir(parents=True)
    (data / "mnist" / "something_else.gz").write_bytes(b"")
    assert labs.lab_cache_dir("ko") == without
    labels = data / "mnist" / "t10k-labels-idx1-ubyte.gz"
    labels.write_bytes(b"some")
    first = labs.lab_cache_dir("ko")
    labels.write_bytes(b"more!")
    assert len({without, first, labs.lab_cache_dir("ko")}) == 3
    labels.unlink()
    assert labs.lab_cache_dir("ko") == without


def test_another_numpy_has_another_cache(cache: Path, monkeypatch: pytest.MonkeyPatch):
    before = labs.lab_cache_dir("ko")
    monkeypatch.setattr(labs.importlib.metadata, "version", lambda name: "999")
    assert labs.lab_cache_dir("ko") != before


@pytest.mark.parametrize("damaged", ["", '{"content": "<scr', "[]", '{"content": ""}'])
def test_a_damaged_cache_file_is_dropped_and_a_whole_one_kept(cache: Path, damaged: str):
    folder = Path(labs.lab_cache_dir("ko"))
    (folder / "damaged.json").write_text(damaged)
    (folder / "whole.json").write_text(json.dumps({"content": "", "toc_tokens": [], "title": None}))
    labs.lab_cache_dir("ko")
    assert [file.name for file in folder.iterdir()] == ["whole.json"]


def test_code_and_what_it_printed_become_fences(cache: Path):
    page = labs.lab_markdown(_notebook(_code("print(1)\n2", _stream("1\n"), _result("2"))), "lab", "ko")
    assert page == "```python\nprint(1)\n2\n```\n\n```output\n1\n2\n```\n"


def _result(text: str) -> dict:
    return {"output_type": "execute_result", "data": {"text/plain": text}}


def test_text_split_into_lines_is_joined(cache: Path):
    page = labs.lab_markdown(_notebook(_code(["a = 1\n", "print(a)"], _stream(["1", "\n"]))), "lab", "ko")
    assert "a = 1\nprint(a)" in page
    assert "```output\n1\n```" in page


def test_warnings_are_not_shown(cache: Path):
    page = labs.lab_markdown(
        _notebook(_code("x", _stream("Matplotlib is building the font cache", "stderr"))), "lab", "ko"
    )
    assert "output" not in page


def test_a_fence_holds_code_that_has_fences_in_it(cache: Path):
    page = labs.lab_markdown(_notebook(_code('x = """\n````\n"""')), "lab", "ko")
    assert page.startswith("`````python\n")


def test_a_plot_becomes_a_figure_of_its_language(cache: Path):
    plot = {"output_type": "display_data", "data": {"image/svg+xml": SVG}}
    page = labs.lab_markdown(
        _notebook(_code("plt.show()", plot, alt='A "line": up', caption="It rises.")), "lab", "en"
    )
    assert '/// figure | labs/lab-1\n    alt: "A \\"line\\": up"\n\nIt rises.\n///' in page
    assert (labs.FIGURE_FILES / "en" / "labs" / "lab-1.svg").read_text() == SVG


def test_a_plot_without_a_description_stops_the_build(cache: Path):
    plot = {"output_type": "display_data", "data": {"image/svg+xml": SVG}}
    with pytest.raises(BuildError, match="has no text alternative"):
        labs.lab_markdown(_notebook(_code("plt.show()", plot)), "lab", "ko")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Build a site of one lab, and return its page."""
    monkeypatch.setattr(labs, "CACHE", tmp_path / "cache")
    docs = tmp_path / "docs"
    (docs / "labs").mkdir(parents=True)
    (docs / "index.md").write_text("# Home\n\n[lab](labs/lab.py#first)\n")
    config = tmp_path / "mkdocs.yml"
    (tmp_path / "hook.py").write_text(HOOK)
    config.write_text(
        "site_name: x\nhooks: [hook.py]\ntheme: {name: material, language: en}\nnav: [index.md, labs/lab.py]\n"
        "plugins:\n  mkdocs-jupyter: {include: ['labs/*.py'], execute: true, allow_errors: false, ignore_h1_titles: true}\n"
        "markdown_extensions:\n  attr_list: {}\n  pymdownx.highlight: {pygments_lang_class: true}\n  pymdownx.superfences: {}\n"
        "  pymdownx.snippets: {}\n  pymdownx.arithmatex: {generic: true}\n  tools.markdown: {lang: en}\n"
    )

    def make(lab: str) -> str:
        (docs / "labs" / "lab.py").write_text(lab)
        build(load_config(str(config), site_dir=str(tmp_path / "site")))
        return (tmp_path / "site" / "labs" / "lab" / "index.html").read_text()

    return make


@pytest.mark.filterwarnings("default")
def test_a_lab_is_run_and_shown_like_any_other_page(site, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.WARNING)
    html = site("# %% [markdown]\n# # Lab { #lab }\n#\n# ## First { #first }\n\n# %%\nprint(6 * 7)\n")
    assert '<h2 id="first">' in html
    assert ">42</span>" in html
    assert 'class="language-python highlight"' in html
    assert "<title>Lab" in html
    assert 'href="#first"' in html.split("<article")[0] + html.split("</article>")[1]
    for foreign in ("cdnjs", "unpkg", "jsdelivr", "require.min.js", "MathJax", "jp-Cell", "clipboard-copy"):
        assert foreign not in html
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


@pytest.mark.filterwarnings("default")
def test_a_lab_without_its_data_says_so_until_it_does_not_load_them(site, data: Path):
    lab = "# %% [markdown]\n# # Lab {{ #lab }}\n\n# %%\nfrom dl_textbook.datasets import load_{0}\nprint(len(load_{0}().x_test))\n"
    for _ in range(2):  # the second time from the cache
        html = site(lab.format("mnist"))
        assert "The data set MNIST was not on the machine" in re.sub("<[^>]*>", "", html)
        assert ">297</span>" in html
    assert "was not on the machine" not in site(lab.format("digits"))


@pytest.mark.filterwarnings("default")
def test_a_failing_lab_stops_the_build_and_says_how(site):
    with pytest.raises(BuildError, match=r"a cell failed[\s\S]*ZeroDivisionError"):
        site("# %%\n1 / 0\n")


def test_pages_that_are_no_labs_are_left_alone():
    page = SimpleNamespace(file=SimpleNamespace(src_uri="index.md"), render="untouched")
    labs.show_lab(page, SimpleNamespace(theme={"language": "ko"}), None)
    assert page.render == "untouched"
