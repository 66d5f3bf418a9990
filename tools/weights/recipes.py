"""How each shipped network is trained. No choice here was made by looking at the test set: it is measured once, at the end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook import datasets
from dl_textbook.augmentation import Augmenter
from dl_textbook.model import Sequential
from dl_textbook.networks import DeepConvNet, MultiLayerNet, SignLanguageNet, SimpleConvNet


@dataclass(frozen=True)
class Recipe:
    """One network and its training.

    Attributes:
        title: What the card calls it.
        data: Loads the data set.
        network: Makes the network from a seed.
        epochs: How often training sees all samples.
        batch_size: How many samples a step looks at.
        lr: The learning rate of Adam at the start; it falls to 0 along a cosine.
        augment: How samples are changed while training; None for not at all.
        stored: The precision of the file.
    """

    title: str
    data: Callable[[], datasets.Dataset]
    network: Callable[[int], Sequential]
    epochs: int
    batch_size: int
    lr: float
    augment: Augmenter | None
    stored: DTypeLike


_SLIGHT = Augmenter(rotation=8, height_shift=0.06, width_shift=0.06, zoom=0.08, fill="constant")

RECIPES = {
    "mnist_mlp": Recipe(
        title="MNIST, 784-50-100-10 with sigmoid",
        data=datasets.load_mnist,
        network=lambda seed: MultiLayerNet(
            784, [50, 100], 10, activation="sigmoid", weight_init="xavier", rng=seed
        ),
        epochs=30,
        batch_size=100,
        lr=0.003,
        augment=None,
        stored=np.float32,
    ),
    "simple_convnet": Recipe(
        title="MNIST, SimpleConvNet",
        data=lambda: datasets.load_mnist(flatten=False),
        network=lambda seed: SimpleConvNet(rng=seed),
        epochs=12,
        batch_size=100,
        lr=0.001,
        augment=_SLIGHT,
        stored=np.float16,
    ),
    "deep_convnet": Recipe(
        title="MNIST, DeepConvNet",
        data=lambda: datasets.load_mnist(flatten=False),
        network=lambda seed: DeepConvNet(rng=seed),
        epochs=14,
        batch_size=100,
        lr=0.0015,
        augment=_SLIGHT,
        stored=np.float16,
    ),
    "sign_language_net": Recipe(
        title="Sign Language MNIST, SignLanguageNet",
        data=lambda: datasets.load_sign_mnist(flatten=False, contiguous=True),
        network=lambda seed: SignLanguageNet(rng=seed),
        epochs=12,
        batch_size=100,
        lr=0.001,
        augment=Augmenter(rotation=10, height_shift=0.1, width_shift=0.1, zoom=0.1, horizontal_flip=True),
        stored=np.float16,
    ),
}
