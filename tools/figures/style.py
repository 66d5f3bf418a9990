"""The one style of all plots: the page's fonts, few lines, the book's colours."""

from typing import Any

from cycler import cycler
from matplotlib import font_manager

from tools.figures.fonts import Face, font_file
from tools.figures.palette import COLOURS

TEXT = 14.0
TICKS = 13.0


def use_page_fonts() -> None:
    """Make the page's fonts known to matplotlib, so that text is measured with what the reader sees."""
    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    for face in Face:
        if str(font_file(face)) not in known:
            font_manager.fontManager.addfont(font_file(face))


def style() -> dict[str, Any]:
    """Return matplotlib's settings."""
    rule, paper = "#cccccc", "#ffffff"
    return {
        "figure.figsize": (6.0, 3.8),
        "figure.constrained_layout.use": True,
        "figure.facecolor": "none",
        "savefig.facecolor": "none",
        "savefig.dpi": 160,
        "font.family": "Pretendard",
        "font.size": TEXT,
        "axes.labelsize": TEXT,
        "axes.titlesize": TEXT,
        "axes.titleweight": 700,
        "axes.titlepad": 10,
        "figure.titlesize": TEXT,
        "figure.titleweight": 700,
        "xtick.labelsize": TICKS,
        "ytick.labelsize": TICKS,
        "legend.fontsize": TICKS,
        "legend.title_fontsize": TICKS,
        "mathtext.fontset": "custom",
        "mathtext.fallback": "stixsans",
        "mathtext.rm": "KaTeX_Main",
        "mathtext.it": "KaTeX_Math:italic",
        "mathtext.bf": "Pretendard:bold",
        "mathtext.bfit": "Pretendard:bold",
        "mathtext.sf": "Pretendard",
        "mathtext.tt": "Pretendard",
        "mathtext.cal": "KaTeX_Main",
        "axes.prop_cycle": cycler(color=list(COLOURS.values())),
        "text.color": COLOURS["plain"],
        "axes.labelcolor": COLOURS["plain"],
        "axes.titlecolor": COLOURS["plain"],
        "xtick.color": COLOURS["muted"],
        "ytick.color": COLOURS["muted"],
        "xtick.labelcolor": COLOURS["muted"],
        "ytick.labelcolor": COLOURS["muted"],
        "axes.edgecolor": COLOURS["muted"],
        "axes.facecolor": "none",
        "axes.linewidth": 1.0,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.axisbelow": True,
        "axes.grid": True,
        "grid.color": rule,
        "grid.linewidth": 0.8,
        "xtick.major.size": 0,
        "ytick.major.size": 0,
        "xtick.minor.size": 0,
        "ytick.minor.size": 0,
        "xtick.major.pad": 6,
        "ytick.major.pad": 6,
        "axes.labelpad": 6,
        "axes.xmargin": 0.03,
        "lines.linewidth": 2.25,
        "lines.markersize": 8,
        "lines.markeredgewidth": 1.75,
        "lines.solid_capstyle": "round",
        "lines.dash_capstyle": "round",
        "lines.dashed_pattern": (3.2, 2.6),
        "scatter.edgecolors": "face",
        "patch.linewidth": 1.5,
        "patch.facecolor": COLOURS["input"],
        "hist.bins": 20,
        "legend.facecolor": paper,
        "legend.edgecolor": "none",
        "legend.framealpha": 0.85,
        "legend.borderpad": 0.3,
        "legend.handlelength": 1.6,
        "axes3d.xaxis.panecolor": (1.0, 1.0, 1.0, 0.0),
        "axes3d.yaxis.panecolor": (1.0, 1.0, 1.0, 0.0),
        "axes3d.zaxis.panecolor": (1.0, 1.0, 1.0, 0.0),
        "svg.fonttype": "none",
        "svg.hashsalt": "book",
        "svg.id": None,
        "path.simplify": True,
        "path.simplify_threshold": 0.2,
    }
