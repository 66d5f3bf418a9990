"""A matplotlib backend: `plt.show()` writes the figures as SVG, one per language, for the pages to take in.

Use it with `MPLBACKEND=module://tools.figures.backend`, `BOOK_FIGURE_DIR` (where to write) and `BOOK_SNIPPET` (the snippet's
path under `snippets/`, without `.py`); the labels come from `figures/`, or from the folder in `BOOK_LABEL_DIR`.
"""

import contextlib
import io
import itertools
import os
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar, cast

import matplotlib as mpl
import numpy as np
from matplotlib._pylab_helpers import Gcf
from matplotlib.artist import Artist
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.collections import Collection
from matplotlib.contour import ContourSet
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from tools.errors import BuildError
from tools.figures.labels import Catalogue, read_catalogue
from tools.figures.plots import adapt
from tools.figures.richtext import MATHS_SIZE
from tools.figures.style import style, use_page_fonts
from tools.files import write_atomic
from tools.paths import FIGURES, LANGUAGES

_FORMULA = re.compile(r"\s*\$[^$]+\$\s*")

MANY = 2000
"""Artists with more points than this are rasterised: as vectors they would make the page heavy."""


class FigureManager(FigureManagerBase):
    """Writes the open figures when the script shows them."""

    _numbers: ClassVar[Iterator[int]] = itertools.count(1)

    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        """Write every open figure in both languages, then close them, as a reader closes the window."""
        folder, snippet = _target()
        catalogue = read_catalogue(snippet.partition("/")[0], Path(os.environ.get("BOOK_LABEL_DIR", FIGURES)))
        for manager in Gcf.get_all_fig_managers():
            number = next(cls._numbers)
            name = snippet if number == 1 else f"{snippet}-{number}"
            for language, svg in render(manager.canvas.figure, name, catalogue).items():
                write_atomic(folder / language / f"{name}.svg", svg)
        Gcf.destroy_all()


class FigureCanvas(FigureCanvasSVG):
    """Matplotlib's own SVG canvas, with our way of showing."""

    manager_class = FigureManager


def _target() -> tuple[Path, str]:
    missing = [name for name in ("BOOK_FIGURE_DIR", "BOOK_SNIPPET") if not os.environ.get(name)]
    if missing:
        raise BuildError(
            f"plt.show() does not know where to write: {' and '.join(missing)} not set. Run the script with "
            "«make snippets», or without MPLBACKEND to see the figure in a window."
        )
    return Path(os.environ["BOOK_FIGURE_DIR"]), os.environ["BOOK_SNIPPET"]


def render(figure: Figure, name: str, catalogue: Catalogue) -> dict[str, str]:
    """Return the figure's SVG by language."""
    _prepare(figure)
    drawn = {}
    for language in LANGUAGES:
        problems: list[str] = []

        def translate(label: str, to: str = language, problems: list[str] = problems) -> str:
            try:
                return catalogue.translate(label, to, name)
            except BuildError as error:
                problems.append(str(error))
                return label

        buffer = io.BytesIO()
        with _translated_texts(translate), _glyphs_or_error(name):
            figure.savefig(buffer, format="svg", transparent=True)
        if problems:
            raise BuildError("\n".join(dict.fromkeys(problems)))
        drawn[language] = adapt(buffer.getvalue(), name, language)
    return drawn


def _prepare(figure: Figure) -> None:
    """Rasterise what is dense or coloured by a colour map, take the grid off images, set formulae as big as words."""
    for text in figure.findobj(Text):
        if isinstance(text, Text) and _FORMULA.fullmatch(text.get_text()):
            text.set_fontsize(float(text.get_fontsize()) * MATHS_SIZE)
    for artist in figure.findobj():
        if isinstance(artist, Line2D | Collection) and (_points(artist) > MANY or _many_coloured(artist)):
            artist.set_rasterized(True)
    for axes in figure.get_axes():
        if axes.images:
            axes.grid(False)


def _points(artist: Artist) -> int:
    if isinstance(artist, Line2D):
        return int(np.size(artist.get_xdata()))
    if isinstance(artist, Collection):
        outlines = [np.shape(path.vertices)[0] for path in artist.get_paths()]
        return int(max(np.shape(artist.get_offsets())[0], sum(outlines)))
    return 0


def _many_coloured(artist: Artist) -> bool:
    """Whether its colours come from a colour map or from light on a surface, which no page colour can follow."""
    if isinstance(artist, ContourSet) and artist.colors is not None:
        return False  # it maps its levels to the colours it was given
    return isinstance(artist, Collection) and (
        artist.get_array() is not None or hasattr(artist, "do_3d_projection")
    )


@contextlib.contextmanager
def _translated_texts(translate: Callable[[str], str]) -> Iterator[None]:
    """While this lasts, every text of a figure measures and draws its translation.

    Setting the texts instead would not do: tick labels get theirs from a formatter on every draw.
    """
    original = Text.get_text

    def translated(text: Text) -> str:
        label = original(text)
        return translate(label) if label.strip() else label

    setattr(Text, "get_text", translated)  # noqa: B010  # types of methods cannot be told apart here
    try:
        yield
    finally:
        setattr(Text, "get_text", original)  # noqa: B010


@contextlib.contextmanager
def _glyphs_or_error(name: str) -> Iterator[None]:
    """Turn matplotlib's warning about a character that the page's fonts lack into an error."""
    with warnings.catch_warnings():
        warnings.filterwarnings("error", message="Glyph .* missing")
        try:
            yield
        except UserWarning as warning:
            raise BuildError(f"figure {name}: {warning} Write the label with other characters.") from warning


def _set_style(settings: dict[str, Any]) -> None:
    use_page_fonts()
    mpl.rcParams.update(cast(Any, settings))


_set_style(style())
