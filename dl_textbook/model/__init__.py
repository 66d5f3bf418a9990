"""Networks as stacks of layers: building, training, measuring, saving them."""

from dl_textbook.model.callbacks import Callback, Checkpoint, EarlyStopping
from dl_textbook.model.sequential import Sequential
from dl_textbook.model.training import History

__all__ = ["Callback", "Checkpoint", "EarlyStopping", "History", "Sequential"]
