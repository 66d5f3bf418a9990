"""The package under test."""

from collections.abc import Callable

from dl_textbook.model import Sequential
from dl_textbook.networks import DeepConvNet, MultiLayerNet, SimpleConvNet, TwoLayerNet
from dl_textbook.optimizers import SGD, Adam
from tools.bench.package.works import data


def make(work: str) -> Callable[[], None]:
    """Return one training iteration of the network called `work`."""
    model = network(work)
    model.compile(Adam() if "conv" in work else SGD(0.01))
    x, t = data(work)

    def step() -> None:
        model.train_on_batch(x, t)

    return step


def network(work: str) -> Sequential:
    """Return the network called `work`, as the package makes it."""
    if work == "two_layer":
        return TwoLayerNet(784, 50, 10, rng=0)
    if work == "multi_layer":
        return MultiLayerNet(784, [100] * 5, 10, batch_norm=True, dropout=0.2, rng=0)
    return (SimpleConvNet if work == "simple_conv" else DeepConvNet)(rng=0)
