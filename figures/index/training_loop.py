"""The training loop: forward, loss, gradient, update, and back to the start; each with the chapters that teach it."""

from figures._training_loop import training_loop
from tools.figures.sketch import Sketch


def draw() -> Sketch:
    return training_loop()
