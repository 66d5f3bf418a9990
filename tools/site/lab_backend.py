"""A matplotlib backend for the labs: `plt.show()` puts the figure below its cell, drawn like every other figure of the book.

Use it in a notebook's kernel with `MPLBACKEND=module://tools.site.lab_backend`, `BOOK_SNIPPET` (`labs/NAME`) and `BOOK_LANG`.
"""

import itertools
import os
from collections.abc import Iterator
from typing import ClassVar

from IPython.display import display
from matplotlib._pylab_helpers import Gcf
from matplotlib.backend_bases import FigureManagerBase
from matplotlib.backends.backend_svg import FigureCanvasSVG

from tools.figures.backend import render
from tools.figures.labels import read_catalogue


class FigureManager(FigureManagerBase):
    """Hands the open figures to the notebook when the cell shows them."""

    _numbers: ClassVar[Iterator[int]] = itertools.count(1)

    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        """Show every open figure in the language of the page, then close them."""
        lab, language = os.environ["BOOK_SNIPPET"], os.environ["BOOK_LANG"]
        catalogue = read_catalogue(lab.partition("/")[0])
        for manager in Gcf.get_all_fig_managers():
            drawn = render(manager.canvas.figure, f"{lab}-{next(cls._numbers)}", catalogue)
            display({"image/svg+xml": drawn[language]}, raw=True)  # type: ignore[no-untyped-call]
        Gcf.destroy_all()


class FigureCanvas(FigureCanvasSVG):
    """Matplotlib's own SVG canvas, with our way of showing."""

    manager_class = FigureManager
