"""The NumPy package that the book teaches and uses."""

from dl_textbook.activations import identity, relu, sigmoid, softmax, step
from dl_textbook.perceptron import AND, NAND, OR, XOR

__version__ = "0.2.0"

__all__ = ["AND", "NAND", "OR", "XOR", "identity", "relu", "sigmoid", "softmax", "step"]
