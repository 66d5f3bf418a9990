"""Networks of affine layers only: the ones that the first half of the book trains."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, unknown_name
from dl_textbook.layers import Affine, BatchNorm, Dropout, Layer, LeakyRelu, Relu, Sigmoid, Tanh
from dl_textbook.model.sequential import Sequential

ACTIVATIONS: dict[str, tuple[type[Layer], str]] = {
    "relu": (Relu, "he"),
    "leaky_relu": (LeakyRelu, "he"),
    "sigmoid": (Sigmoid, "xavier"),
    "tanh": (Tanh, "xavier"),
}
"""Activation layers by name, each with the initializer that fits it."""


class TwoLayerNet(Sequential):
    """One hidden layer: affine, activation, affine.

    784-50-10, the default, has 39,760 parameters: 784 · 50 + 50 + 50 · 10 + 10.

    Args:
        input_size: How many numbers each sample has.
        hidden_size: How many neurons the hidden layer has.
        output_size: How many scores come out, one per class.
        activation: `"relu"`, `"leaky_relu"`, `"sigmoid"` or `"tanh"`.
        weight_init: How the weights begin: a standard deviation, as in the book, or another spec of `dl_textbook.initializers`.
        rng: A generator or a seed for the weights.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number, or a name is unknown.

    Examples:
        >>> net = TwoLayerNet(input_size=4, hidden_size=3, output_size=2, rng=0)
        >>> net.layers
        [Affine(units=3, weight_init=0.01, use_bias=True, weight_decay=0.0), Relu(), Affine(units=2, weight_init=0.01, use_bias=True, weight_decay=0.0)]
        >>> net.predict(np.zeros((5, 4))).shape
        (5, 2)
    """

    def __init__(
        self,
        input_size: int = 784,
        hidden_size: int = 50,
        output_size: int = 10,
        *,
        activation: str = "relu",
        weight_init: Any = 0.01,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers = _stack([hidden_size], output_size, activation, weight_init)
        super().__init__(layers, (input_size,), rng=rng, dtype=dtype, fast=fast)


class MultiLayerNet(Sequential):
    """Any number of hidden layers, each of them affine, (BatchNorm,) activation, (Dropout); then an affine layer.

    784-50-100-10, the default, has 45,360 parameters. A layer before a BatchNorm has no bias: normalizing would take
    it away again.

    Args:
        input_size: How many numbers each sample has.
        hidden_sizes: How many neurons each hidden layer has.
        output_size: How many scores come out, one per class.
        activation: `"relu"`, `"leaky_relu"`, `"sigmoid"` or `"tanh"`.
        weight_init: How the weights begin, see `dl_textbook.initializers`; None for what fits the activation: He's rule for
            ReLU and its kin, Xavier's for the others.
        weight_decay: The strength λ of the weight decay, 0 for none.
        batch_norm: Whether to normalize what the hidden layers add up.
        dropout: The share of each hidden layer's neurons that is dropped while training, 0 for none.
        rng: A generator or a seed for the weights and the dropout.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number, a share is out of range, or a name is unknown.

    Examples:
        >>> net = MultiLayerNet(4, [3, 3], 2, batch_norm=True, dropout=0.5, rng=0)
        >>> [layer.name for layer in net.layers]
        ['affine1', 'batchnorm1', 'relu1', 'dropout1', 'affine2', 'batchnorm2', 'relu2', 'dropout2', 'affine3']
    """

    def __init__(
        self,
        input_size: int = 784,
        hidden_sizes: Sequence[int] = (50, 100),
        output_size: int = 10,
        *,
        activation: str = "relu",
        weight_init: Any = None,
        weight_decay: float = 0.0,
        batch_norm: bool = False,
        dropout: float = 0.0,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers = _stack(hidden_sizes, output_size, activation, weight_init, weight_decay, batch_norm, dropout)
        super().__init__(layers, (input_size,), rng=rng, dtype=dtype, fast=fast)


def _stack(
    hidden_sizes: Sequence[int],
    output_size: int,
    activation: str,
    weight_init: Any,
    weight_decay: float = 0.0,
    batch_norm: bool = False,
    dropout: float = 0.0,
) -> list[Layer]:
    if activation not in ACTIVATIONS:
        raise unknown_name(("activation", "활성화 함수"), activation, ACTIVATIONS)
    kind, fitting = ACTIVATIONS[activation]
    weight_init = fitting if weight_init is None else weight_init
    layers: list[Layer] = []
    for units in hidden_sizes:
        layers.append(Affine(units, weight_init, use_bias=not batch_norm, weight_decay=weight_decay))
        layers += [BatchNorm()] if batch_norm else []
        layers.append(kind())
        layers += [Dropout(dropout)] if dropout else []
    return [*layers, Affine(output_size, weight_init, weight_decay=weight_decay)]
