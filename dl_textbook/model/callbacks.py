"""What can be done while a model trains, at the end of each epoch: stop early, keep the best."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from dl_textbook.checks import unknown_name
from dl_textbook.layers.base import Array

if TYPE_CHECKING:
    from dl_textbook.model.sequential import Sequential


class Callback:
    """Something to do at the end of each epoch; set `stop` to end the training.

    Examples:
        >>> class StopAt(Callback):
        ...     def __init__(self, accuracy):
        ...         self.accuracy = accuracy
        ...
        ...     def end_epoch(self, model, epoch, numbers):
        ...         self.stop = numbers["accuracy"] >= self.accuracy
        >>> StopAt(0.99).stop
        False
    """

    stop = False

    def begin(self, model: Sequential) -> None:
        """Training begins."""

    def end_epoch(self, model: Sequential, epoch: int, numbers: dict[str, float]) -> None:
        """An epoch, counted from 0, is over: `numbers` has its loss and so on, as `History` describes them."""

    def end(self, model: Sequential) -> None:
        """Training is over."""


class Watch(Callback):
    """A callback that watches one number and knows which epoch was the best so far.

    Accuracies are better when larger; losses and errors when smaller. NaN is never better.
    """

    def __init__(self, monitor: str = "val_loss", min_delta: float = 0.0) -> None:
        """Watch `monitor`; it must change by more than `min_delta` to count as better."""
        self.monitor = monitor
        self.min_delta = abs(min_delta)
        self.best = math.nan
        self.best_epoch = -1

    def begin(self, model: Sequential) -> None:
        """Forget what an earlier training left."""
        self.stop = False
        self.best = math.nan
        self.best_epoch = -1

    def improved(self, epoch: int, numbers: dict[str, float]) -> bool:
        """Tell whether this epoch is better than all before."""
        if self.monitor not in numbers:
            raise unknown_name(("number to monitor", "지켜볼 값"), self.monitor, numbers)
        value = numbers[self.monitor]
        sign = 1.0 if self.monitor.endswith("accuracy") else -1.0
        if math.isnan(value) or sign * (value - self.best) <= self.min_delta:
            return False
        self.best, self.best_epoch = value, epoch
        return True


class EarlyStopping(Watch):
    """End the training when a number has not become better for some epochs.

    Args:
        monitor: The number to watch, "val_loss" or another of the history.
        patience: How many epochs without improvement are borne.
        min_delta: How much it must change to count as better.
        restore_best: Whether to go back to the parameters of the best epoch at the end.

    Examples:
        >>> from dl_textbook.layers import Affine
        >>> from dl_textbook.model import Sequential
        >>> model = Sequential([Affine(1)], input_shape=(1,), rng=0)
        >>> model.compile("sgd", loss="mean_squared_error")
        >>> x = np.array([[1.0], [2.0]])
        >>> stopping = EarlyStopping("loss", patience=2, min_delta=10.0)
        >>> history = model.fit(x, 2 * x, epochs=50, batch_size=2, rng=0, callbacks=[stopping])
        >>> len(history["loss"])
        3
    """

    def __init__(
        self,
        monitor: str = "val_loss",
        patience: int = 3,
        min_delta: float = 0.0,
        restore_best: bool = True,
    ) -> None:
        super().__init__(monitor, min_delta)
        self.patience = patience
        self.restore_best = restore_best
        self._kept: dict[str, Array] = {}

    def end_epoch(self, model: Sequential, epoch: int, numbers: dict[str, float]) -> None:
        """Keep the parameters of the best epoch; stop when patience is at its end."""
        if self.improved(epoch, numbers):
            self._kept = {name: array.copy() for name, array in (model.params | model.state).items()}
        elif epoch - self.best_epoch >= self.patience:
            self.stop = True

    def end(self, model: Sequential) -> None:
        """Go back to the best epoch."""
        if self.restore_best:
            current = model.params | model.state
            for name, array in self._kept.items():
                np.copyto(current[name], array)
        self._kept = {}


class Checkpoint(Watch):
    """Save the model after each epoch that is better than all before, or after every one.

    Args:
        path: The file, `.npz`; each save takes the place of the last one, in one step.
        monitor: The number to watch, "val_loss" or another of the history.
        best_only: Whether to leave out epochs that are not better.

    Examples:
        >>> import tempfile
        >>> from dl_textbook.layers import Affine
        >>> from dl_textbook.model import Sequential
        >>> model = Sequential([Affine(1)], input_shape=(1,), rng=0)
        >>> model.compile("sgd", loss="mean_squared_error")
        >>> x = np.array([[1.0], [2.0]])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "best.npz")
        ...     history = model.fit(x, 2 * x, epochs=3, batch_size=2, rng=0, callbacks=[Checkpoint(path, "loss")])
        ...     Sequential.load(path).layers
        [Affine(units=1, weight_init='he', use_bias=True, weight_decay=0.0)]
    """

    def __init__(self, path: str | Path, monitor: str = "val_loss", best_only: bool = True) -> None:
        super().__init__(monitor)
        self.path = path
        self.best_only = best_only

    def end_epoch(self, model: Sequential, epoch: int, numbers: dict[str, float]) -> None:
        """Save the model if it is time."""
        if not self.best_only or self.improved(epoch, numbers):
            model.save(self.path)
