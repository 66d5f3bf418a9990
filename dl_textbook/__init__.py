"""The NumPy package that the book teaches and uses."""

from dl_textbook.perceptron import AND, NAND, OR, XOR

__all__ = ["AND", "NAND", "OR", "XOR"]
