"""The network that reads hand shapes: three convolutions with batch normalization, for the letters of sign language."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng
from dl_textbook.layers import Affine, BatchNorm, Convolution, Dropout, Flatten, MaxPooling, Relu
from dl_textbook.layers.base import Shape
from dl_textbook.model import Sequential


class SignLanguageNet(Sequential):
    """Three times convolution, ReLU, batch normalization and pooling; then a hidden layer and the scores of 24 letters.

    | layer | output | parameters |
    |---|---|---|
    | convolution 3×3, 75 filters; batch normalization; pooling | 75 × 14 × 14 | 1,050 |
    | convolution 3×3, 50 filters; dropout 0.2; batch normalization; pooling | 50 × 7 × 7 | 34,000 |
    | convolution 3×3, 25 filters; batch normalization; pooling | 25 × 4 × 4 | 11,375 |
    | affine 512; dropout 0.3 | 512 | 205,312 |
    | affine 24 | 24 | 12,312 |

    Together 264,049, of which 300 (the running statistics of batch normalization) are not trained.

    Args:
        input_shape: (channels, height, width) of one image.
        classes: How many scores it gives.
        weight_init: How the weights begin, see `dl_textbook.initializers.get`.
        rng: A generator or a seed for the first weights and for dropout.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers.

    Examples:
        >>> net = SignLanguageNet(rng=0)
        >>> net.parameter_count(), net.parameter_count(trainable=False)
        (264049, 300)

    Source: the network of NVIDIA's course “Fundamentals of deep learning”, written anew.
    """

    def __init__(
        self,
        input_shape: Shape = (1, 28, 28),
        classes: int = 24,
        *,
        weight_init: Any = "he",
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        super().__init__(
            [
                *[Convolution(75, 3, padding=1, weight_init=weight_init), Relu(), BatchNorm()],
                MaxPooling(2, ceil_mode=True),
                *[Convolution(50, 3, padding=1, weight_init=weight_init), Relu(), Dropout(0.2), BatchNorm()],
                MaxPooling(2, ceil_mode=True),
                *[Convolution(25, 3, padding=1, weight_init=weight_init), Relu(), BatchNorm()],
                MaxPooling(2, ceil_mode=True),
                *[Flatten(), Affine(512, weight_init), Relu(), Dropout(0.3), Affine(classes, weight_init)],
            ],
            input_shape,
            rng=rng,
            dtype=dtype,
            fast=fast,
        )
