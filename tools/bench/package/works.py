"""The work that contenders do: networks to train on made data, and other things that readers wait for."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

BATCH = 100
CLASSES = 10
_SEED = 0


@dataclass(frozen=True)
class Work:
    """One network to train, for a mean time of an iteration."""

    title: str
    input_shape: tuple[int, ...]
    iterations: int  # in one turn


WORKS = {
    "two_layer": Work("a. TwoLayerNet 784-50-10, SGD", (784,), 400),
    "multi_layer": Work("b. 784-[100]×5-10, BatchNorm, Dropout, SGD", (784,), 100),
    "simple_conv": Work("c. SimpleConvNet, Adam", (1, 28, 28), 12),
    "deep_conv": Work("d. DeepConvNet, Adam", (1, 28, 28), 3),
}


# Everything that is not training: what one iteration of it is.
OTHER = {
    "inference": "DeepConvNet, scores of 10,000 images",
    "numerical_gradient": "numerical gradient of TwoLayerNet (39,760 parameters, batch of 100)",
    "photograph": "SqueezeNet, one photograph",
    "augmentation": "1,000 pictures 28×28 turned, moved and zoomed",
}
IMAGES = 10_000


def images(count: int) -> NDArray[Any]:
    """Return made images, float32 from 0 to 1."""
    return np.random.default_rng(_SEED).random((count, 1, 28, 28), dtype=np.float32)


def data(name: str) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return a batch for the work called `name`: float32 samples from 0 to 1, and their classes."""
    rng = np.random.default_rng(_SEED)
    shape = (BATCH, *WORKS[name].input_shape)
    return rng.random(shape, dtype=np.float32), rng.integers(0, CLASSES, BATCH)
