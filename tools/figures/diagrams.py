"""Draws the diagrams: `figures/<chapter>/NAME.py` becomes one SVG per language; only what changed is drawn again."""

import hashlib
import json
import re
import runpy
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.errors import BuildError
from tools.figures.labels import label_files, read_catalogue
from tools.figures.sketch import Sketch
from tools.figures.svg import check_svg
from tools.files import build_lock, explain_os_errors, write_atomic
from tools.paths import CACHE, CHAPTERS, DOCS, FIGURE_FILES, FIGURES, LANGUAGES, ROOT, SNIPPETS, show

_KIT = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Places:
    """Where diagrams, labels and snippets are read and figures written."""

    figures: Path = FIGURES
    snippets: Path = SNIPPETS
    out: Path = FIGURE_FILES
    cache: Path = CACHE


def build_diagrams(places: Places | None = None) -> list[str]:
    """Draw every diagram that changed, in both languages; remove those whose source is gone. Return the names drawn."""
    places = places or Places()
    with build_lock(places.cache):
        sources = diagram_sources(places.figures)
        _refuse_twins(sources, places)
        known = _read_manifest(places.cache)
        kept, drawn, problems = {}, [], []
        for name, source in sources.items():
            key = _key(name, source, places)
            if known.get(name) == [key, _fingerprint(name, places)]:
                kept[name] = known[name]
                continue
            try:
                for language, svg in draw_diagram(name, source, places.figures).items():
                    write_atomic(places.out / language / f"{name}.svg", svg)
            except BuildError as error:
                problems.append(str(error))
                continue
            kept[name] = [key, _fingerprint(name, places)]
            drawn.append(name)
        _remove_stale(sources, places)
        write_atomic(places.cache / "diagrams.json", json.dumps(kept, indent=1))
    if problems:
        raise BuildError("\n".join(problems))
    return drawn


def diagram_sources(folder: Path = FIGURES) -> dict[str, Path]:
    """Return the diagrams by name (`01-perceptron/two_inputs`); files that begin with `_` are helpers of others."""
    files = sorted(path for path in folder.glob("*/*.py") if not path.name.startswith("_"))
    return {path.relative_to(folder).with_suffix("").as_posix(): path for path in files}


def draw_diagram(name: str, source: Path, folder: Path = FIGURES) -> dict[str, str]:
    """Run one diagram and return its SVG by language."""
    sketch = _run(source)
    catalogue = read_catalogue(name.partition("/")[0], folder)
    drawn = {}
    for language in LANGUAGES:
        try:
            drawn[language] = sketch.render(lambda label, to=language: catalogue.translate(label, to, name))  # type: ignore[misc]
        except BuildError as error:
            raise BuildError(
                f"{show(source)}, in the {'Korean' if language == 'ko' else 'English'} figure:\n{error}"
            ) from error
        check_svg(drawn[language], name, language)
    return drawn


def _run(source: Path) -> Sketch:
    for module in [name for name in sys.modules if name == "figures" or name.startswith("figures.")]:
        del sys.modules[module]  # helpers may have changed since the last build of a long-running server
    try:
        draw = runpy.run_path(str(source)).get("draw")
        sketch = draw() if callable(draw) else None
    except BuildError as error:
        raise BuildError(f"{show(source)}: {error}") from error
    except Exception as error:
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename == str(source)
        ]
        line = frames[-1].lineno if frames else getattr(error, "lineno", "?")
        raise BuildError(f"{show(source)}:{line}: {type(error).__name__}: {error}") from error
    if not isinstance(sketch, Sketch):
        raise BuildError(
            f"{show(source)} must have a function draw() that returns a Sketch (see tools/figures/sketch.py)."
        )
    return sketch


def plot_of(name: str, snippets: Path = SNIPPETS) -> Path | None:
    """Return the snippet whose `plt.show()` makes a figure of this name: `NAME.py` makes `NAME`, `NAME-2`, `NAME-3`, …"""
    for stem in (name, re.sub(r"-\d+$", "", name)):
        path = snippets / f"{stem}.py"
        if path.is_file() and "matplotlib" in path.read_text(encoding="utf-8"):
            return path
    return None


def _refuse_twins(sources: Mapping[str, Path], places: Places) -> None:
    for name, source in sources.items():
        if plot := plot_of(name, places.snippets):
            raise BuildError(
                f"{show(source)} and {show(plot)} would both make the figure {name}. Give one of them another name."
            )


def _remove_stale(sources: Mapping[str, Path], places: Places) -> None:
    """Remove the diagrams whose source is gone.

    Plots of snippets and labs lie in the same folders, so a list beside them says which figures are diagrams.
    """
    listing = places.out / "diagrams.txt"
    before = listing.read_text(encoding="utf-8").splitlines() if listing.is_file() else []
    for name in before:
        if name not in sources and not plot_of(name, places.snippets) and ".." not in Path(name).parts:
            for language in LANGUAGES:
                path = places.out / language / f"{name}.svg"
                with explain_os_errors(path):
                    path.unlink(missing_ok=True)
    if before or sources:
        write_atomic(listing, "".join(f"{name}\n" for name in sources))


def _key(name: str, source: Path, places: Places) -> str:
    """Identify everything that a diagram is made from."""
    files = [
        source,
        *label_files(name.partition("/")[0], places.figures),
        *sorted(places.figures.rglob("_*.py")),
        *sorted(_KIT.glob("*.py")),
        ROOT / "package-lock.json",
        CHAPTERS,
    ]
    # The map of the chapters shows which of them are written.
    pages = sorted(path.name for path in DOCS.glob("*/*.md"))
    digest = hashlib.sha256("\n".join(pages).encode())
    for path in files:
        content = path.read_bytes() if path.is_file() else b""
        digest.update(f"{path.name} {len(content)}\n".encode() + content)
    return digest.hexdigest()


def _fingerprint(name: str, places: Places) -> str | None:
    """Identify the figures as they lie there, so that a damaged one is drawn again."""
    paths = [places.out / language / f"{name}.svg" for language in LANGUAGES]
    if not all(path.is_file() for path in paths):
        return None
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in paths)).hexdigest()


def _read_manifest(cache: Path) -> dict[str, list[str | None]]:
    """Return what the last build knew; a damaged manifest only costs time."""
    try:
        manifest = json.loads((cache / "diagrams.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return manifest if isinstance(manifest, dict) else {}
