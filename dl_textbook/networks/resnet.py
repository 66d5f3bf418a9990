"""A small residual network, as in the paper's experiments on CIFAR-10."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng
from dl_textbook.layers import Affine, BatchNorm, Convolution, GlobalAveragePooling, Layer, Relu, Residual
from dl_textbook.layers.base import Shape
from dl_textbook.model.sequential import Sequential


class ResNet(Sequential):
    r"""Three stages of residual blocks with 16, 32 and 64 channels, then the mean of each channel and the scores.

    A block computes $\text{ReLU}(F(x) + x)$, where $F$ is convolution, BatchNorm, ReLU, convolution, BatchNorm. The first block of the
    second and third stage halves the image and doubles the channels; there the shortcut is a 1×1 convolution with
    stride 2 and BatchNorm (the paper's option B; on CIFAR-10 the paper fills up with zeros instead). The network has
    $6n + 2$ layers with weights, for $n$ blocks a stage.

    With 3 blocks a stage and images of (3, 32, 32) this is ResNet-20 with projections: 272,474 parameters that learn (the
    paper, without projections, says 0.27 million). The default has 8 layers, fit for a laptop.

    Args:
        input_shape: The shape of one image: (channels, height, width).
        classes: How many scores come out.
        blocks: How many residual blocks each stage has.
        weight_decay: The strength λ of the weight decay of convolutions and scores; the paper uses 0.0001.
        rng: A generator or a seed for the weights.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number.

    Examples:
        >>> net = ResNet(rng=0)
        >>> net.predict(np.zeros((2, 1, 28, 28))).shape
        (2, 10)
        >>> net.parameter_count(trainable=True)
        77754

    Source: K. He, X. Zhang, S. Ren and J. Sun, “Deep residual learning for image recognition” (2016), section 4.2.
    """

    def __init__(
        self,
        input_shape: Shape = (1, 28, 28),
        classes: int = 10,
        *,
        blocks: int = 1,
        weight_decay: float = 0.0,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        def convolution(filters: int, kernel_size: int, stride: int) -> list[Layer]:
            padding = kernel_size // 2
            return [
                Convolution(filters, kernel_size, stride, padding, use_bias=False, weight_decay=weight_decay),
                BatchNorm(),
            ]

        layers: list[Layer] = [*convolution(16, 3, 1), Relu()]
        for filters in (16, 32, 64):
            for block in range(blocks):
                shrinks = block == 0 and filters > 16
                stride = 2 if shrinks else 1
                body = [*convolution(filters, 3, stride), Relu(), *convolution(filters, 3, 1)]
                layers += [Residual(body, convolution(filters, 1, 2) if shrinks else ()), Relu()]
        layers += [GlobalAveragePooling(), Affine(classes, weight_decay=weight_decay)]
        super().__init__(layers, input_shape, rng=rng, dtype=dtype, fast=fast)
