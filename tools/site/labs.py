"""The labs: notebooks in percent format that mkdocs-jupyter runs, shown as pages of the book like any other.

mkdocs-jupyter's own pages bring half a megabyte of CSS and load scripts from other hosts. So its template is replaced by one
that hands the executed notebook on, and the book's own Markdown makes the page: same code blocks, boxes, maths, headings.
"""

import contextlib
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import mkdocs_jupyter.config  # type: ignore[import-untyped]
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from dl_textbook.datasets.catalog import CATALOG, WEIGHTS
from dl_textbook.datasets.store import places
from tools.errors import BuildError
from tools.files import explain_os_errors, write_atomic
from tools.markdown.notice import add_notice
from tools.paths import CACHE, FIGURE_FILES, ROOT
from tools.snippets.data import DataUsed

_JUPYTER = Path(__file__).parent / "jupyter"
_BACKEND = Path(__file__).with_name("lab_backend.py")
_VERSIONS = ("numpy", "matplotlib", "ipykernel", "jupytext", "nbconvert", "mkdocs-jupyter")
_EXECUTED = re.compile(r'<script type="application/x-ipynb\+json">(?P<notebook>.*)</script>', re.DOTALL)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")


def configure_labs(config: MkDocsConfig) -> None:
    """Point mkdocs-jupyter at our template and at a cache of its own for this language; for `on_config`."""
    mkdocs_jupyter.config.settings.templates_dir = str(_JUPYTER)
    _jupyter(config)["cache_dir"] = lab_cache_dir(str(config.theme["language"]))


def lab_cache_dir(lang: str) -> str:
    """Return the folder for the executed labs of one language, empty when anything they build on has changed.

    mkdocs-jupyter's key covers the notebook and its options; what a notebook imports, the data sets that are there and the
    versions it runs with are in the name of the folder. Folders of other versions go, and files in it that a broken-off build left damaged.
    """
    folder = CACHE / "labs" / f"{lang}-{_fingerprint()}"
    with explain_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.parent.glob(f"{lang}-*"):
            if old != folder:
                shutil.rmtree(old, ignore_errors=True)
        for file in folder.glob("*.json"):
            if not _whole(file):
                file.unlink()
    return str(folder)


def show_lab(page: Page, config: MkDocsConfig, files: Files) -> None:
    """Let `page`, if it is a lab, be rendered as a page of the book; for `on_pre_page`, after mkdocs-jupyter's."""
    if not page.file.src_uri.endswith(".py"):
        return
    execute = page.render
    name = Path(page.file.src_uri).stem
    lang = str(config.theme["language"])

    def render(config: MkDocsConfig, files: Files) -> None:
        # One log for each state of the lab, because a lab that is taken from the cache writes none.
        source = hashlib.sha256(Path(str(page.file.abs_src_path)).read_bytes()).hexdigest()[:16]
        data_log = Path(_jupyter(config)["cache_dir"]) / f"{name}-{source}.data.jsonl"
        with _explain(), _kernel_environment(name, lang, data_log):
            execute(config, files)
        executed = _EXECUTED.search(page.content or "")
        if executed is None:
            raise BuildError(
                f"mkdocs-jupyter did not use the template in {_JUPYTER}. "
                "Is its version the one in requirements.txt?"
            )
        notebook = json.loads(executed["notebook"])
        page.markdown = add_notice(lab_markdown(notebook, name, lang), DataUsed.read(data_log).absent, lang)
        Page.render(page, config, files)

    page.render = render  # type: ignore[method-assign]


def lab_markdown(notebook: dict[str, Any], name: str, lang: str) -> str:
    """Write an executed notebook as a page in the book's Markdown; its plots go to the figures of `lang`."""
    parts = []
    plots = 0
    for cell in notebook["cells"]:
        source = _joined(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(source)
        elif cell["cell_type"] == "code":
            parts.append(_fence("python", source))
            printed = _printed(cell["outputs"])
            if printed:
                parts.append(_fence("output", printed))
            for svg in _plots(cell["outputs"]):
                plots += 1
                figure = f"labs/{name}-{plots}"
                write_atomic(FIGURE_FILES / lang / f"{figure}.svg", svg)
                parts.append(_figure(figure, cell["metadata"]))
    return "\n\n".join(parts) + "\n"


def _jupyter(config: MkDocsConfig) -> Any:
    return config.plugins["mkdocs-jupyter"].config


def _fence(language: str, text: str) -> str:
    ticks = "`" * max(3, *(len(run) + 1 for run in re.findall(r"`{3,}", text)), 3)
    return f"{ticks}{language}\n{text.rstrip()}\n{ticks}"


def _figure(figure: str, metadata: dict[str, Any]) -> str:
    """A plot's text alternative and caption stand in the first line of its cell: `# %% alt="…" caption="…"`."""
    if not metadata.get("alt"):
        raise BuildError(
            f"A cell draws {figure} and has no text alternative. "
            'Say what the plot shows in the first line of that cell: # %% alt="…"'
        )
    return f"/// figure | {figure}\n    alt: {json.dumps(metadata['alt'], ensure_ascii=False)}\n\n{metadata.get('caption', '')}\n///"


def _printed(outputs: list[dict[str, Any]]) -> str:
    """What the cell printed, and the value of its last line; warnings are for the author, not for the page."""
    text = ""
    for output in outputs:
        if output["output_type"] == "stream" and output["name"] == "stdout":
            text += _joined(output["text"])
        elif output["output_type"] == "execute_result":
            text += _joined(output["data"]["text/plain"]) + "\n"
    return text.rstrip()


def _plots(outputs: list[dict[str, Any]]) -> list[str]:
    return [
        _joined(output["data"]["image/svg+xml"])
        for output in outputs
        if output["output_type"] == "display_data" and "image/svg+xml" in output["data"]
    ]


def _joined(text: str | list[str]) -> str:
    """Notebook files may hold a text as one string or as a list of lines."""
    return text if isinstance(text, str) else "".join(text)


def _fingerprint() -> str:
    digest = hashlib.sha256(platform.python_version().encode())
    for name in _VERSIONS:
        digest.update(f"{name} {importlib.metadata.version(name)}\n".encode())
    folders = (ROOT / "dl_textbook", ROOT / "tools" / "figures", ROOT / "figures" / "labs", _JUPYTER)
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    for path in sorted([*files, _BACKEND]):
        if "__pycache__" not in path.parts:
            digest.update(f"{path}\n".encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    for path in _data_files():
        stat = path.stat()
        digest.update(f"{path} {stat.st_size} {stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()[:16]


def _data_files() -> list[Path]:
    """Every file of a data set that is there. Their loaders check what is in them."""
    entries = (*CATALOG.values(), *WEIGHTS.values())
    return [path for entry in entries for path in places((*entry.forms, entry.extras)) if path.is_file()]


def _whole(file: Path) -> bool:
    try:
        cached = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        return False
    return isinstance(cached, dict) and {"content", "toc_tokens", "title"} <= cached.keys()


@contextlib.contextmanager
def _kernel_environment(name: str, lang: str, data_log: Path) -> Iterator[None]:
    """Run kernels with the book's settings and plots, not with those of whoever builds it."""
    home = CACHE / "jupyter"
    (home / "ipython").mkdir(parents=True, exist_ok=True)
    settings = {
        "JUPYTER_CONFIG_DIR": str(_JUPYTER),
        "JUPYTER_RUNTIME_DIR": str(home / "runtime"),
        "JUPYTER_PLATFORM_DIRS": "1",
        "IPYTHONDIR": str(home / "ipython"),
        "MPLBACKEND": "module://tools.site.lab_backend",
        "BOOK_SNIPPET": f"labs/{name}",
        "BOOK_LANG": lang,
        "DL_TEXTBOOK_DATA_LOG": str(data_log),
        "LC_ALL": "C.UTF-8",
    }
    before = {key: os.environ.get(key) for key in settings}
    os.environ.update(settings)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value


@contextlib.contextmanager
def _explain() -> Iterator[None]:
    """Say how a lab failed, in the words of its own traceback."""
    try:
        yield
    except CellTimeoutError as error:
        raise BuildError(f"a cell ran for more than 60 seconds. Let it do less.\n{error}") from error
    except DeadKernelError as error:
        raise BuildError("Python stopped in the middle of a cell. Does it run outside the build?") from error
    except CellExecutionError as error:
        trace = _COLOURS.sub("", str(error)).strip()
        raise BuildError(
            f"a cell failed. Mend the cell, or what it imports; it was run from the top.\n{trace}"
        ) from error
