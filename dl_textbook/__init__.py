"""The NumPy package that the book teaches and uses."""
