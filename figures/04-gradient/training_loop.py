"""The training loop with the steps of this chapter, gradient and update, picked out."""

from figures._training_loop import training_loop
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return training_loop("gradient", "update")
