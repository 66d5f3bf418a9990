"""A network as a stack of layers: what one layer returns is what the next one takes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, DTypeLike

from dl_textbook import optimizers
from dl_textbook.checks import Rng, as_rng, unknown_name
from dl_textbook.engine import Plan
from dl_textbook.layers import Layer, Loss, MeanSquaredLoss, SigmoidWithLoss, SoftmaxWithLoss
from dl_textbook.layers.base import Array, Shape
from dl_textbook.messages import say
from dl_textbook.model.parameters import Pack, walk

if TYPE_CHECKING:
    from dl_textbook.model.callbacks import Callback
    from dl_textbook.model.storage import Loaded
    from dl_textbook.model.training import History

FilePath = str | Path

LOSSES: dict[str, type[Loss]] = {
    "softmax_cross_entropy": SoftmaxWithLoss,
    "sigmoid_cross_entropy": SigmoidWithLoss,
    "mean_squared_error": MeanSquaredLoss,
}


class Sequential:
    """A stack of layers that can be trained, used, looked at, saved and loaded.

    Args:
        layers: The layers, in order. Each gets a name unless it has one: its kind in lower case and a number.
        input_shape: The shape of one sample, such as `(784,)` or `(1, 28, 28)`; with it the parameters are made at once, without
            it when the first batch comes.
        rng: A generator or a seed for the first weights and for dropout; None for different ones each time.
        dtype: What everything is computed in; float64 for gradient checks.
        fast: Whether the engine computes the layers (`dl_textbook.engine`); False calls each layer's own `forward` and
            `backward`, which give the same numbers in more time.

    Raises:
        ValueError: If there is no layer, two have the same name, or a layer cannot take what the one before gives.

    Examples:
        >>> from dl_textbook.layers import Affine, Relu
        >>> model = Sequential([Affine(4), Relu(), Affine(2)], input_shape=(3,), rng=0)
        >>> model.predict(np.zeros((5, 3))).shape
        (5, 2)
        >>> list(model.params)
        ['affine1.W', 'affine1.b', 'affine2.W', 'affine2.b']
        >>> x, t = np.array([[0, 0, 1], [0, 1, 0], [1, 0, 0], [1, 1, 1]]), np.array([0, 1, 1, 0])
        >>> model.compile(optimizer=optimizers.Adam(0.05))
        >>> history = model.fit(x, t, epochs=100, batch_size=4, rng=0)
        >>> model.accuracy(x, t)
        1.0
    """

    def __init__(
        self,
        layers: Sequence[Layer],
        input_shape: Shape | None = None,
        *,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        self.layers = list(layers)
        if not self.layers:
            raise ValueError(
                say(
                    "Sequential was given no layer. Give it at least one.",
                    "Sequential에 층이 없습니다. 층을 하나 이상 넣으세요.",
                )
            )
        self.dtype = np.dtype(dtype)
        self.fast = fast
        self.optimizer: optimizers.Optimizer | None = None
        self.loss_layer: Loss = SoftmaxWithLoss()
        self.input_shape: Shape | None = None
        self.steps = 0  # how many times the parameters have been updated
        self._rng = as_rng(rng)
        self._plan: Plan | None = None
        self._pack: Pack | None = None
        _give_names(self.layers)
        if input_shape is not None:
            self.build(input_shape)

    # What it is made of

    def build(self, input_shape: Shape) -> None:
        """Make the parameters for samples of `input_shape`; layers that have theirs already keep them.

        Raises:
            ValueError: If a layer cannot take what the one before it gives; the message names both.
        """
        shape = tuple(input_shape)
        for layer in self.layers:
            try:
                layer.build(shape, self._rng, self.dtype)
                shape = layer.output_shape(shape)
            except ValueError as error:
                raise ValueError(f"{layer.name}: {error}") from error
        self.input_shape = tuple(input_shape)
        self._plan = Plan(self.layers, self.input_shape, self.dtype) if self.fast else None
        self._pack = Pack(self.layers)

    @property
    def output_shape(self) -> Shape | None:
        """The shape of what the network gives for one sample; None before it is built."""
        shape = self.input_shape
        if shape is not None:
            for layer in self.layers:
                shape = layer.output_shape(shape)
        return shape

    @property
    def params(self) -> dict[str, Array]:
        """All parameters by name, such as "affine1.W": the arrays themselves, so that changing them changes the network."""
        return self._named(lambda layer: layer.params)

    @property
    def grads(self) -> dict[str, Array]:
        """The gradients of the last backward pass, under the names of the parameters."""
        return self._named(lambda layer: layer.grads)

    @property
    def state(self) -> dict[str, Array]:
        """What layers keep but do not learn, such as the running statistics of batch normalization."""
        return self._named(lambda layer: layer.state)

    def layer(self, name: str) -> Layer:
        """Return the layer called `name`; one inside another is called "outer.inner".

        Raises:
            ValueError: If there is none; the message has the closest name.
        """
        named = dict(walk(self.layers))
        if name not in named:
            raise unknown_name(("layer", "층"), name, named)
        return named[name]

    def freeze(self, *names: str) -> None:
        """Keep the parameters of the named layers as they are from now on; of all layers where none is named."""
        self._set_trainable(names, False)

    def unfreeze(self, *names: str) -> None:
        """Let the named layers learn again; all layers where none is named."""
        self._set_trainable(names, True)

    def parameter_count(self, trainable: bool | None = None) -> int:
        """Return how many numbers the layers learn: all, only those that training changes, or only those that it does not.

        The running statistics of batch normalization count among the latter, as in Keras.
        """
        total = 0
        for _, layer in walk(self.layers):
            learned = sum(array.size for array in layer.params.values())
            kept = sum(array.size for array in layer.state.values())
            if trainable is None:
                total += learned + kept
            elif trainable:
                total += learned if layer.trainable else 0
            else:
                total += kept + (0 if layer.trainable else learned)
        return total

    def summary(self, input_shape: Shape | None = None) -> str:
        """Return a table of the layers: name, kind, output shape, parameters, and which of them are frozen.

        Args:
            input_shape: The shape of one sample, for a network that has not been built; it is not built by this.
        """
        from dl_textbook.model.summary import summary

        return summary(self, input_shape)

    # What it gives

    def forward(self, x: ArrayLike, training: bool = False) -> Array:
        """Return the output of the last layer for one batch.

        Args:
            x: The batch, shape `(samples, *input_shape)`.
            training: Whether dropout drops and batch normalization uses the batch's statistics.

        Raises:
            TypeError: If `x` holds something other than numbers.
            ValueError: If its samples do not have the input shape.
        """
        x = self._batch(x)
        if self._plan is not None:
            return self._plan.forward(x, training)
        out = x.astype(self.dtype, copy=False)
        for layer in self.layers:
            out = layer.forward(out, training)
        return out

    def backward(self, dout: Array) -> None:
        """Fill `grads` from the gradient of the loss for what `forward` last returned."""
        if self._plan is not None:
            self._plan.backward(dout)
            return
        for layer in reversed(self.layers):
            dout = layer.backward(dout)

    def predict(self, x: ArrayLike, batch_size: int = 500) -> Array:
        """Return the output of the last layer, batch after batch: for a classifier, the scores of the classes.

        Args:
            x: Samples, shape `(samples, *input_shape)`.
            batch_size: How many samples go through at once; it limits the memory that this takes.
        """
        x = self._batch(x)
        outs = [self.forward(x[start : start + batch_size]) for start in range(0, len(x), batch_size)]
        return np.concatenate(outs)

    def predict_proba(self, x: ArrayLike, batch_size: int = 500) -> Array:
        """Return what the scores mean to the loss: for a classifier, the probability of each class."""
        return self.loss_layer.activate(self.predict(x, batch_size))

    def loss(self, x: ArrayLike, t: ArrayLike) -> float:
        """Return the loss on one batch, weight decay included, as it is when predicting (no dropout)."""
        return self.loss_layer.forward(self.forward(x), t) + self.penalty()

    def accuracy(self, x: ArrayLike, t: ArrayLike, batch_size: int = 500) -> float:
        """Return the share of samples that are classified rightly: every sample counts once, in whatever batch it is."""
        return self.evaluate(x, t, batch_size)["accuracy"]

    def evaluate(self, x: ArrayLike, t: ArrayLike, batch_size: int = 500) -> dict[str, float]:
        """Return the mean loss over all samples and, depending on the loss, the accuracy or the mean absolute error."""
        from dl_textbook.model.training import evaluate

        return evaluate(self, x, t, batch_size)

    # How it learns

    def compile(
        self, optimizer: str | optimizers.Optimizer = "adam", loss: str | Loss = "softmax_cross_entropy"
    ) -> None:
        """Choose how the parameters are updated and what the loss is.

        Args:
            optimizer: An optimizer, or its name for the default settings: "sgd", "momentum", "adam", …
            loss: A loss, or its name: "softmax_cross_entropy" for one class of several, "sigmoid_cross_entropy" for yes or no,
                "mean_squared_error" for quantities. The last layer gives scores; softmax or sigmoid belongs to the loss.

        Raises:
            ValueError: If there is no optimizer or loss of that name; the message has the closest one.
        """
        if isinstance(loss, str):
            if loss not in LOSSES:
                raise unknown_name(("loss", "손실 함수"), loss, LOSSES)
            loss = LOSSES[loss]()
        self.optimizer = optimizers.get(optimizer)
        self.loss_layer = loss
        self.steps = 0

    def fit(
        self,
        x: ArrayLike,
        t: ArrayLike,
        *,
        epochs: int = 1,
        batch_size: int = 100,
        validation_data: tuple[ArrayLike, ArrayLike] | None = None,
        validation_split: float = 0.0,
        shuffle: bool = True,
        rng: Rng = None,
        augment: Callable[[Array, np.random.Generator], Array] | None = None,
        callbacks: Iterable[Callback] = (),
        verbose: bool | None = None,
    ) -> History:
        """Train for some epochs; see `dl_textbook.model.training.fit`."""
        from dl_textbook.model.training import fit

        return fit(
            self,
            x,
            t,
            epochs=epochs,
            batch_size=batch_size,
            validation_data=validation_data,
            validation_split=validation_split,
            shuffle=shuffle,
            rng=rng,
            augment=augment,
            callbacks=callbacks,
            verbose=verbose,
        )

    def train_on_batch(self, x: ArrayLike, t: ArrayLike) -> float:
        """Take one step: forward, loss, backward, update. Return the loss before the update.

        Raises:
            RuntimeError: If the model has not been compiled.
            FloatingPointError: If the loss is NaN or infinite; the message has the step and the layer where it began.
        """
        return self.step(x, t)[0]

    def step(self, x: ArrayLike, t: ArrayLike) -> tuple[float, Array]:
        """Do what `train_on_batch` does, and return the scores of the batch too."""
        self._compiled()
        value, scores = self.backpropagate(x, t)
        self.update()
        return value, scores

    def backpropagate(self, x: ArrayLike, t: ArrayLike) -> tuple[float, Array]:
        """Fill `grads` for one batch as it is while training; return its loss and its scores.

        Raises:
            FloatingPointError: If the loss is NaN or infinite; the message has the step and the layer where it began.
        """
        x = self._batch(x)
        pack = self._packed()
        scores = self.forward(x, training=True)
        value = self.loss_layer.forward(scores, t) + self.penalty()
        if not math.isfinite(value):
            from dl_textbook.model.trouble import diverged

            raise diverged(self, x, value)
        self.backward(self.loss_layer.backward())
        pack.collect()
        return value, scores

    def update(self) -> None:
        """Let the optimizer change the parameters by the gradients that the last `backpropagate` found.

        Raises:
            RuntimeError: If the model has not been compiled.
        """
        self._compiled().update(*self.learned())
        self.steps += 1

    def learned(self) -> tuple[dict[str, Array], dict[str, Array]]:
        """Return what an optimizer updates: the parameters that learn and their gradients, many side by side in one array."""
        return self._packed().runs()

    def gradient(self, x: ArrayLike, t: ArrayLike) -> dict[str, Array]:
        """Return the gradients of the loss on one batch as it is while training, found by backpropagation."""
        pack = self._packed()
        self.loss_layer.forward(self.forward(x, training=True), t)
        self.backward(self.loss_layer.backward())
        pack.collect()
        return pack.gradients()

    def numerical_gradient(self, x: ArrayLike, t: ArrayLike, h: float = 1e-4) -> dict[str, Array]:
        """Return the gradients by trying out each parameter; see `dl_textbook.model.numerical.numerical_gradient`."""
        from dl_textbook.model.numerical import numerical_gradient

        return numerical_gradient(self, self._batch(x), t, h)

    # Files

    def save(self, path: FilePath, dtype: DTypeLike | None = None) -> None:
        """Save layers and parameters as an `.npz` file; see `dl_textbook.model.storage.save`."""
        from dl_textbook.model import storage

        storage.save(self, path, dtype)

    @classmethod
    def load(cls, path: FilePath, rng: Rng = None) -> Sequential:
        """Return the network that `save` wrote; see `dl_textbook.model.storage.load`."""
        from dl_textbook.model import storage

        return storage.load(path, rng)

    def load_weights(
        self,
        path: FilePath,
        only: str | Iterable[str] | None = None,
        rename: Mapping[str, str] | None = None,
        strict: bool = True,
    ) -> Loaded:
        """Take over the weights in a file, or a part of them; see `dl_textbook.model.storage.load_weights`."""
        from dl_textbook.model import storage

        return storage.load_weights(self, path, only, rename, strict)

    def to_onnx(self, path: FilePath) -> None:
        """Write the network as an ONNX file, for other programs; see `dl_textbook.model.onnx.to_onnx`."""
        from dl_textbook.model import onnx

        onnx.to_onnx(self, path)

    # Within

    def _batch(self, x: ArrayLike) -> Array:
        """Return `x` as an array of samples that fit; build the model if it is the first."""
        x = np.asarray(x)
        if x.dtype.kind not in "fiub":
            raise TypeError(
                say(
                    f"the samples have the type {x.dtype}; expected numbers. Convert them, for example with np.array(x, float).",
                    f"샘플의 자료형이 {x.dtype}입니다. 숫자가 필요합니다. np.array(x, float)처럼 바꾸세요.",
                )
            )
        if self.input_shape is None and x.ndim > 1:
            self.build(x.shape[1:])
        if x.shape[1:] != self.input_shape or x.ndim < 2:
            wanted = (
                "samples" if self.input_shape is None else ", ".join(["samples", *map(str, self.input_shape)])
            )
            raise ValueError(
                say(
                    f"the batch has the shape {x.shape}; expected ({wanted}). "
                    "A single sample needs a sample axis in front: x[np.newaxis].",
                    f"배치의 형상이 {x.shape}입니다. ({wanted})여야 합니다. 샘플이 하나면 x[np.newaxis]로 맨 앞에 축을 더하세요.",
                )
            )
        if len(x) == 0:
            raise ValueError(say("the batch has no sample.", "배치에 샘플이 하나도 없습니다."))
        return x

    def _compiled(self) -> optimizers.Optimizer:
        if self.optimizer is None:
            raise RuntimeError(
                say(
                    'the model has no optimizer yet. Call compile first, for example model.compile(optimizer="adam").',
                    '모델에 아직 옵티마이저가 없습니다. 먼저 model.compile(optimizer="adam")처럼 compile을 부르세요.',
                )
            )
        return self.optimizer

    def _packed(self) -> Pack:
        """Return the pack of the parameters, with what someone may have put in their places."""
        if self._pack is None or not self._pack.fits():
            self._pack = Pack(self.layers)
        self._pack.take_over()
        return self._pack

    def penalty(self) -> float:
        """Return what the weight decay of all layers adds to the loss."""
        return sum(layer.penalty() for layer in self.layers)

    def _named(self, arrays: Callable[[Layer], Mapping[str, Array]]) -> dict[str, Array]:
        return {
            f"{name}.{key}": array
            for name, layer in walk(self.layers)
            for key, array in arrays(layer).items()
        }

    def _set_trainable(self, names: Sequence[str], trainable: bool) -> None:
        for layer in [self.layer(name) for name in names] if names else self.layers:
            layer.trainable = trainable


def _give_names(layers: Sequence[Layer]) -> None:
    """Name the layers that have no name, counting by kind; refuse a name that occurs twice."""
    taken = {layer.name for layer in layers if layer.name is not None}
    if len(taken) < sum(layer.name is not None for layer in layers):
        names = [layer.name for layer in layers if layer.name is not None]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(
            say(
                f"two layers are called {twice!r}. Give each its own name, or none; and use each layer once.",
                f"이름이 {twice!r}인 층이 둘입니다. 층마다 다른 이름을 주거나 이름을 빼고, 같은 층을 두 번 넣지 마세요.",
            )
        )
    for layer in layers:
        if layer.name is None:
            kind = type(layer).__name__.lower()
            number = 1
            while f"{kind}{number}" in taken:
                number += 1
            layer.name = f"{kind}{number}"
            taken.add(layer.name)
        _give_names(layer.sublayers)
