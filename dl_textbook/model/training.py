"""Training for epochs: batches in random order, validation after each epoch, callbacks, and a history of it all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from dl_textbook.checks import Rng, as_rng
from dl_textbook.datasets.batches import minibatches, train_validation_split
from dl_textbook.layers.base import Array
from dl_textbook.messages import say
from dl_textbook.model.progress import Progress

if TYPE_CHECKING:
    from dl_textbook.model.callbacks import Callback
    from dl_textbook.model.sequential import Sequential


@dataclass
class History:
    """What training looked like, epoch by epoch.

    `history["loss"]` and `history["accuracy"]` are the means over each epoch's batches as they were trained on, with dropout
    and while the parameters still changed; `history["val_loss"]` and `history["val_accuracy"]` were measured on the validation
    data at the end of each epoch. `steps` has the loss of every single batch.

    Examples:
        >>> history = History()
        >>> history.add({"loss": 0.9, "val_loss": 1.0})
        >>> history.add({"loss": 0.5, "val_loss": 0.7})
        >>> history["val_loss"]
        [1.0, 0.7]
    """

    epochs: dict[str, list[float]] = field(default_factory=dict)
    steps: list[float] = field(default_factory=list)

    def __getitem__(self, name: str) -> list[float]:
        """Return one number per epoch."""
        return self.epochs[name]

    def add(self, numbers: dict[str, float]) -> None:
        """Add one epoch's numbers."""
        for name, value in numbers.items():
            self.epochs.setdefault(name, []).append(value)


class Mean:
    """Means over samples that come in batches of any size: a batch of 3 counts three times as much as a batch of 1."""

    def __init__(self) -> None:
        """Start without samples."""
        self._sums: dict[str, float] = {}
        self._samples = 0

    def add(self, samples: int, **numbers: float) -> None:
        """Take in the means over one batch."""
        self._samples += samples
        for name, value in numbers.items():
            self._sums[name] = self._sums.get(name, 0.0) + value * samples

    def value(self) -> dict[str, float]:
        """Return the means over all samples so far."""
        return {name: total / self._samples for name, total in self._sums.items()}


def fit(
    model: Sequential,
    x: ArrayLike,
    t: ArrayLike,
    *,
    epochs: int,
    batch_size: int,
    validation_data: tuple[ArrayLike, ArrayLike] | None,
    validation_split: float,
    shuffle: bool,
    rng: Rng,
    augment: Callable[[Array, np.random.Generator], Array] | None,
    callbacks: Iterable[Callback],
    verbose: bool | None,
) -> History:
    """Train a compiled model.

    Args:
        model: The model.
        x: Samples, shape `(samples, *input_shape)`.
        t: Their targets, as the loss takes them.
        epochs: How often to go through all samples.
        batch_size: How many samples each step looks at; the last batch of an epoch has what is left over.
        validation_data: Samples and targets to measure after each epoch; they are not trained on.
        validation_split: Or the share of `x` and `t` to hold back for it, drawn at random with `rng`.
        shuffle: Whether each epoch has the samples in a new order.
        rng: A generator or a seed for the split, the order and the augmentation; None for different ones each time.
        augment: What to do to the samples of each batch, such as `dl_textbook.augmentation.Augmenter(...)`.
        callbacks: What to do at the end of each epoch, such as `EarlyStopping` or `Checkpoint`.
        verbose: Whether to show a progress bar on stderr; None for only if that is a terminal.

    Returns:
        The history.

    Raises:
        RuntimeError: If the model has not been compiled.
        ValueError: If `x` and `t` differ in length, the batch is larger than the data, or an argument is out of its range.
        FloatingPointError: If the loss becomes NaN or infinite; training stops at that step.

    Examples:
        >>> from dl_textbook.layers import Affine, Relu
        >>> from dl_textbook.model import Sequential
        >>> rng = np.random.default_rng(0)
        >>> x = rng.normal(size=(200, 2))
        >>> t = (x[:, 0] > x[:, 1]).astype(int)
        >>> model = Sequential([Affine(8), Relu(), Affine(2)], input_shape=(2,), rng=0)
        >>> model.compile("adam")
        >>> history = model.fit(x, t, epochs=20, batch_size=20, validation_split=0.2, rng=0)
        >>> sorted(history.epochs)
        ['accuracy', 'loss', 'val_accuracy', 'val_loss']
        >>> len(history["loss"]), len(history.steps)
        (20, 160)
    """
    if isinstance(epochs, bool) or not isinstance(epochs, int | np.integer) or epochs < 1:
        raise ValueError(
            say(
                f"epochs was {epochs!r}; expected a whole number from 1 upward.",
                f"epochs가 {epochs!r}입니다. 1 이상의 정수여야 합니다.",
            )
        )
    if validation_split and validation_data is not None:
        raise ValueError(
            say(
                "both validation_data and validation_split were given. Give one of them.",
                "validation_data와 validation_split을 함께 주었습니다. 하나만 주세요.",
            )
        )
    generator = as_rng(rng)
    x, t = np.asarray(x), np.asarray(t)
    if validation_split:
        (x, t), validation_data = train_validation_split(x, t, validation_split, generator)
    history = History()
    listeners = list(callbacks)
    for listener in listeners:
        listener.begin(model)
    steps = -(-len(x) // max(1, batch_size))
    for epoch in range(epochs):
        mean = Mean()
        batches = minibatches(x, t, batch_size, generator, shuffle=shuffle)
        with Progress(epoch, epochs, steps, verbose) as progress:
            for x_batch, t_batch in batches:
                if augment is not None:
                    x_batch = augment(x_batch, generator)
                loss, scores = model.step(x_batch, t_batch)
                history.steps.append(loss)
                mean.add(len(x_batch), loss=loss, **_score(model, scores, t_batch))
                progress.step(mean.value())
            numbers = mean.value()
            if validation_data is not None:
                measured = evaluate(model, *validation_data)
                numbers |= {f"val_{name}": value for name, value in measured.items()}
            progress.end(numbers)
        history.add(numbers)
        for listener in listeners:
            listener.end_epoch(model, epoch, numbers)
        if any(listener.stop for listener in listeners):
            break
    for listener in listeners:
        listener.end(model)
    return history


def evaluate(model: Sequential, x: ArrayLike, t: ArrayLike, batch_size: int = 500) -> dict[str, float]:
    """Return the mean loss over all samples (weight decay included), and the accuracy or the mean absolute error.

    Every sample counts once: a smaller last batch is neither left out nor given more weight.

    Args:
        model: The model.
        x: Samples, shape `(samples, *input_shape)`.
        t: Their targets.
        batch_size: How many samples go through at once.

    Returns:
        `{"loss": …, "accuracy": …}`, or "mean_absolute_error" where the loss is one of quantities.

    Raises:
        ValueError: If there is no sample, or `x` and `t` differ in length.

    Examples:
        >>> from dl_textbook.layers import Affine
        >>> from dl_textbook.model import Sequential
        >>> model = Sequential([Affine.from_arrays(np.eye(2))], input_shape=(2,), dtype=np.float64)
        >>> model.evaluate([[1.0, 0.0], [0.0, 1.0], [0.0, 1.0]], [0, 1, 0])["accuracy"] == 2 / 3
        True
    """
    x, t = np.asarray(x), np.asarray(t)
    mean = Mean()
    for x_batch, t_batch in _in_order(x, t, batch_size):
        scores = model.forward(x_batch)
        mean.add(
            len(x_batch), loss=model.loss_layer.forward(scores, t_batch), **_score(model, scores, t_batch)
        )
    numbers = mean.value()
    numbers["loss"] += model.penalty()
    return numbers


def _in_order(x: Array, t: Array, batch_size: int) -> Iterator[tuple[Array, Array]]:
    if len(x) != len(t) or len(x) == 0:
        raise ValueError(
            say(
                f"there are {len(x)} samples and {len(t)} targets; expected as many targets as samples, and at least one.",
                f"샘플은 {len(x)}개, 정답은 {len(t)}개입니다. 같은 수여야 하고 하나 이상이어야 합니다.",
            )
        )
    for start in range(0, len(x), batch_size):
        yield x[start : start + batch_size], t[start : start + batch_size]


def _score(model: Sequential, scores: Array, t: Array) -> dict[str, float]:
    """Return what is told about a batch beside its loss."""
    t = np.asarray(t)
    if model.loss_layer.kind == "classes":
        right = t.argmax(axis=1) if t.shape == scores.shape else t.reshape(len(scores))
        return {"accuracy": float(np.mean(scores.argmax(axis=1) == right))}
    if model.loss_layer.kind == "binary":
        return {"accuracy": float(np.mean((scores > 0) == (t.reshape(scores.shape) > 0.5)))}
    return {"mean_absolute_error": float(np.mean(np.abs(scores - t.reshape(scores.shape))))}
