"""The shapes in the three layers, for one image."""

from figures._shape_flow import flow
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return flow(0)
