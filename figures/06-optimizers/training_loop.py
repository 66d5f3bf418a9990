"""The training loop with the step of this chapter, update, picked out."""

from figures._training_loop import training_loop
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return training_loop("update")
