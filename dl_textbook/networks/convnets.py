"""The book's convolutional networks for handwritten digits."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng
from dl_textbook.layers import Affine, Convolution, Dropout, Flatten, Layer, MaxPooling, Relu
from dl_textbook.layers.base import Shape
from dl_textbook.model.sequential import Sequential


class SimpleConvNet(Sequential):
    """One convolution: 30 filters of 5×5, ReLU, 2×2 max pooling, 100 neurons, ReLU, the scores.

    For digits of 28×28 the feature maps are 24×24, and 12×12 after pooling. 433,890 parameters, of which the first affine layer
    has 432,100.

    Args:
        input_shape: The shape of one image: (channels, height, width).
        classes: How many scores come out.
        filters: How many filters the convolution has.
        kernel_size: How large they are.
        hidden_size: How many neurons the hidden layer has.
        weight_init: How the weights begin, see `dl_textbook.initializers`.
        weight_decay: The strength λ of the weight decay, 0 for none.
        rng: A generator or a seed for the weights.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number, or the filters are larger than the image.

    Examples:
        >>> net = SimpleConvNet(rng=0)
        >>> net.parameter_count()
        433890
        >>> net.predict(np.zeros((2, 1, 28, 28))).shape
        (2, 10)
    """

    def __init__(
        self,
        input_shape: Shape = (1, 28, 28),
        classes: int = 10,
        *,
        filters: int = 30,
        kernel_size: int = 5,
        hidden_size: int = 100,
        weight_init: Any = "he",
        weight_decay: float = 0.0,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers: list[Layer] = [
            Convolution(filters, kernel_size, weight_init=weight_init, weight_decay=weight_decay),
            Relu(),
            MaxPooling(2),
            Flatten(),
            Affine(hidden_size, weight_init, weight_decay=weight_decay),
            Relu(),
            Affine(classes, weight_init, weight_decay=weight_decay),
        ]
        super().__init__(layers, input_shape, rng=rng, dtype=dtype, fast=fast)


class DeepConvNet(Sequential):
    """Six convolutions of 3×3 in three pairs, each pair followed by pooling; dropout before the scores.

    16, 16, pool, 32, 32, pool, 64, 64, pool, 50 neurons, dropout, the scores. Padding keeps the size, but for the fourth
    convolution, which is padded by 2, so that pooling comes out even: 28 → 14 → 16 → 8 → 4. 123,552 parameters.

    The book's network has a second dropout behind the scores. That is a slip, and left out here: it sets the scores of half the
    classes to 0 while training, whatever the picture shows, and has nothing to learn from.

    Args:
        input_shape: The shape of one image: (channels, height, width).
        classes: How many scores come out.
        hidden_size: How many neurons the hidden layer has.
        dropout: The share of them that is dropped while training.
        weight_init: How the weights begin, see `dl_textbook.initializers`.
        weight_decay: The strength λ of the weight decay, 0 for none.
        rng: A generator or a seed for the weights and the dropout.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number, or the images are too small to be pooled three times.

    Examples:
        >>> net = DeepConvNet(rng=0)
        >>> net.parameter_count()
        123552
        >>> net.predict(np.zeros((2, 1, 28, 28))).shape
        (2, 10)
    """

    def __init__(
        self,
        input_shape: Shape = (1, 28, 28),
        classes: int = 10,
        *,
        hidden_size: int = 50,
        dropout: float = 0.5,
        weight_init: Any = "he",
        weight_decay: float = 0.0,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers: list[Layer] = []
        for filters, paddings in ((16, (1, 1)), (32, (1, 2)), (64, (1, 1))):
            for padding in paddings:
                convolution = Convolution(
                    filters, 3, padding=padding, weight_init=weight_init, weight_decay=weight_decay
                )
                layers += [convolution, Relu()]
            layers.append(MaxPooling(2))
        layers += [
            Flatten(),
            Affine(hidden_size, weight_init, weight_decay=weight_decay),
            Relu(),
            Dropout(dropout),
            Affine(classes, weight_init, weight_decay=weight_decay),
        ]
        super().__init__(layers, input_shape, rng=rng, dtype=dtype, fast=fast)
