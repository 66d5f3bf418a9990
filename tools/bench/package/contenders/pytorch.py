"""PyTorch as everyone writes it: eager, default settings."""

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from tools.bench.package.works import IMAGES, data, images


def make(work: str, tuned: bool = False) -> Callable[[], object]:
    """Return one iteration of the work; `tuned` adds channels-last memory and a fused optimizer."""
    if work == "inference":
        net, pictures = network("deep_conv").eval(), torch.from_numpy(images(IMAGES))

        def scores() -> object:
            with torch.no_grad():
                return torch.cat([net(pictures[start : start + 500]) for start in range(0, IMAGES, 500)])

        return scores
    model = network(work)
    x_array, t_array = data(work)
    x, t = torch.from_numpy(x_array), torch.from_numpy(t_array)
    convolutional = "conv" in work
    if tuned and convolutional:
        model = model.to(memory_format=torch.channels_last)
        x = x.contiguous(memory_format=torch.channels_last)
    options: dict[str, Any] = {"fused": True} if tuned else {}
    if convolutional:
        optimizer = torch.optim.Adam(model.parameters(), **options)
    else:
        optimizer = torch.optim.SGD(model.parameters(), lr=0.01, **options)
    loss = nn.CrossEntropyLoss()
    model.train()

    def step() -> None:
        optimizer.zero_grad()
        value = loss(model(x), t)
        value.backward()
        value.item()  # the package returns the loss as a number, too
        optimizer.step()

    return step


def network(work: str) -> Any:
    """Return the network called `work`."""
    if work == "two_layer":
        return nn.Sequential(nn.Linear(784, 50), nn.ReLU(), nn.Linear(50, 10))
    if work == "multi_layer":
        layers: list[Any] = []
        for inputs in (784, 100, 100, 100, 100):
            layers += [nn.Linear(inputs, 100), nn.BatchNorm1d(100), nn.ReLU(), nn.Dropout(0.2)]
        return nn.Sequential(*layers, nn.Linear(100, 10))
    if work == "simple_conv":
        return nn.Sequential(
            *[nn.Conv2d(1, 30, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten()],
            *[nn.Linear(4320, 100), nn.ReLU(), nn.Linear(100, 10)],
        )
    layers = []
    channels = 1
    for filters, padding, pooled in [
        (16, 1, False), (16, 1, True), (32, 1, False), (32, 2, True), (64, 1, False), (64, 1, True),
    ]:  # fmt: skip
        layers += [nn.Conv2d(channels, filters, 3, padding=padding), nn.ReLU()]
        layers += [nn.MaxPool2d(2)] if pooled else []
        channels = filters
    return nn.Sequential(
        *layers, nn.Flatten(), nn.Linear(1024, 50), nn.ReLU(), nn.Dropout(0.5), nn.Linear(50, 10)
    )
