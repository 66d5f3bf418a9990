"""Paths of plots, made short: the same line to a hundredth of a point, and no longer than it must be."""

import re

import numpy as np
import pytest

from tools.figures.path_data import shorten


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("M 1.004 2 L 3.5 2.25 L 3 1 ", "M1 2l2.5 .25-.5-1.25"),
        ("M 0 0 L 10 0 L 10 10 z".replace("z", "Z") + " M 20 20 L 21 20", "M0 0l10 0 0 10zM20 20l1 0"),
        ("M 5 5 L 6 6 Z L 7 5", "M5 5l1 1zl2 0"),
        ("M 0.5 -0.5 M 1 1", "M.5-.5M1 1"),
        ("M 0 0 C 1.234 2 3 4 -5 0.001 L 1 1", "M0 0C1.23 2 3 4-5 0L1 1"),
        ("", ""),
    ],
)
def test_what_is_written(path, short):
    assert shorten(path) == short


def test_rounding_does_not_add_up():
    rng = np.random.default_rng(0)
    points = np.cumsum(rng.normal(size=(2000, 2)) / 3, axis=0)
    path = "M" + " L".join(f"{x:.6f} {y:.6f}" for x, y in points)

    numbers = [float(word) for word in re.findall(r"-?\d*\.?\d+", shorten(path))]
    back = np.cumsum(np.reshape(numbers, (-1, 2)), axis=0)

    assert np.abs(back - points).max() <= 0.005 + 1e-6
