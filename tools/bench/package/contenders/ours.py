"""The package under test."""

from collections.abc import Callable

import numpy as np

from dl_textbook.augmentation import Augmenter
from dl_textbook.model import Sequential
from dl_textbook.networks import DeepConvNet, MultiLayerNet, SimpleConvNet, SqueezeNet, TwoLayerNet
from dl_textbook.optimizers import SGD, Adam
from tools.bench.package.works import IMAGES, data, images


def make(work: str) -> Callable[[], object]:
    """Return one iteration of the work."""
    if work == "inference":
        net, pictures = DeepConvNet(rng=0), images(IMAGES)
        return lambda: net.predict(pictures)
    if work == "numerical_gradient":
        small, (x, t) = TwoLayerNet(784, 50, 10, rng=0), data("two_layer")
        return lambda: small.numerical_gradient(x, t)
    if work == "photograph":
        large, photograph = SqueezeNet(rng=0), np.zeros((1, 3, 227, 227), np.float32)
        return lambda: large.predict(photograph)
    if work == "augmentation":
        augment = Augmenter(rotation=10, height_shift=0.1, width_shift=0.1, zoom=0.1)
        rng, pictures = np.random.default_rng(0), images(1000)
        return lambda: augment(pictures, rng)
    model = network(work)
    model.compile(Adam() if "conv" in work else SGD(0.01))
    x, t = data(work)
    return lambda: model.train_on_batch(x, t)


def network(work: str) -> Sequential:
    """Return the network called `work`, as the package makes it."""
    if work == "two_layer":
        return TwoLayerNet(784, 50, 10, rng=0)
    if work == "multi_layer":
        return MultiLayerNet(784, [100] * 5, 10, batch_norm=True, dropout=0.2, rng=0)
    return (SimpleConvNet if work == "simple_conv" else DeepConvNet)(rng=0)
