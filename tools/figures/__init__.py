"""Figures: the drawing kit for diagrams, the matplotlib backend for plots, the labels of both in two languages."""

__all__ = ["build_diagrams"]


def build_diagrams() -> list[str]:
    """Draw the diagrams that changed, in both languages; return their names."""
    from tools.figures.diagrams import (
        build_diagrams as build,
    )  # the backend must not load the kit and its fonts

    return build()
