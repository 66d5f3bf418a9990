"""The gradient of a model by trying out: what backpropagation is held against, and what it is faster than."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from dl_textbook.layers import Affine, Layer, Loss
from dl_textbook.layers.base import Array
from dl_textbook.model.parameters import walk

if TYPE_CHECKING:
    from dl_textbook.model.sequential import Sequential


def numerical_gradient(model: Sequential, x: ArrayLike, t: ArrayLike, h: float = 1e-4) -> dict[str, Array]:
    r"""Return the gradients of a model's loss by central differences: two losses for each single parameter.

    $$ \frac{\partial L}{\partial w} \approx \frac{L(w + h) - L(w - h)}{2h} $$

    The layers before the one whose parameter is moved give the same as ever, so they are computed once. In an affine layer a
    single weight moves a single unit, so that only this unit is computed again. Everything else is computed in full, in
    float64 whatever the model's precision: differences of nearly equal numbers need the digits.

    Args:
        model: A built model. Its parameters are the same afterwards. The loss is that of predicting: no dropout, and the running
            statistics of batch normalization.
        x: A batch, shape `(samples, *input_shape)`.
        t: Its targets.
        h: How far each parameter is moved either way.

    Returns:
        The gradients by the parameters' names; of the layers that learn only, as `Sequential.gradient` gives them.

    Examples:
        >>> from dl_textbook.model import Sequential
        >>> model = Sequential([Affine(2)], (2,), rng=0, dtype=np.float64)
        >>> x, t = np.array([[1.0, 2.0]]), np.array([1])
        >>> exact, tried = model.gradient(x, t), numerical_gradient(model, x, t)
        >>> bool(np.allclose(exact["affine1.W"], tried["affine1.W"]))
        True
    """
    grads: dict[str, Array] = {}
    layers = _in_float64(model)
    before = np.asarray(x, np.float64)
    for number, layer in enumerate(layers):
        out = layer.forward(before)
        loss = functools.partial(_loss, model.loss_layer, layers[number:], before, out, t)
        for name, inner in walk([layer]):
            if inner.trainable:
                for key, parameter in inner.params.items():
                    grads[f"{name}.{key}"] = _differences(loss, parameter, h)
        before = out
    return grads


def _differences(loss: Callable[[tuple[int, ...]], float], parameter: Array, h: float) -> Array:
    """Return the slope of `loss` for each entry of `parameter`; `loss` is told which one has been moved."""
    slopes = np.empty(parameter.shape)
    for index in np.ndindex(parameter.shape):
        value = parameter[index]
        parameter[index] = value + h
        above = loss(index)
        parameter[index] = value - h
        below = loss(index)
        parameter[index] = value
        slopes[index] = (above - below) / (2 * h)
    return slopes


def _loss(
    loss: Loss, layers: Sequence[Layer], x: Array, out: Array, t: ArrayLike, index: tuple[int, ...]
) -> float:
    """Return the loss of a batch `x`, after the parameter at `index` of the first layer has moved.

    `out` is what the first layer gave before.
    """
    first = layers[0]
    if type(first) is Affine:
        unit = index[-1]  # of W as of b, the last index is the unit
        moved = out.copy()
        moved[:, unit] = x @ first.params["W"][:, unit]
        if first.use_bias:
            moved[:, unit] += first.params["b"][unit]
    else:
        moved = first.forward(x)
    for layer in layers[1:]:
        moved = layer.forward(moved)
    return loss.forward(moved, t) + first.penalty()


def _in_float64(model: Sequential) -> list[Layer]:
    layers = copy.deepcopy(model.layers)
    shape = model.input_shape or ()
    for layer in layers:
        layer.build(shape, dtype=np.float64)
        shape = layer.output_shape(shape)
    return layers
