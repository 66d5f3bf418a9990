"""The shapes in the three layers, for a batch of 100 images."""

from figures._shape_flow import flow
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return flow(100)
