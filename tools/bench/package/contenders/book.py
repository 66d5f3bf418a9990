"""NumPy as the classic books of this kind write it: float64, im2col into new arrays, boolean masks, a loop over parameters."""

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from tools.bench.package.works import CLASSES, data

rng = np.random.default_rng(0)


class Affine:
    """Y = XW + b."""

    def __init__(self, inputs: int, outputs: int) -> None:
        """Begin with He's initial values."""
        self.params = [rng.standard_normal((inputs, outputs)) * np.sqrt(2 / inputs), np.zeros(outputs)]

    def forward(self, x: Any) -> Any:
        """Flatten images, multiply, add."""
        self.shape = x.shape
        self.x = x.reshape(len(x), -1)
        return np.dot(self.x, self.params[0]) + self.params[1]

    def backward(self, dout: Any) -> Any:
        """Return the gradient for the input."""
        self.grads = [np.dot(self.x.T, dout), np.sum(dout, axis=0)]
        return np.dot(dout, self.params[0].T).reshape(self.shape)


class Relu:
    """max(0, x)."""

    params: list[Any] = []  # noqa: RUF012
    grads: list[Any] = []  # noqa: RUF012

    def forward(self, x: Any) -> Any:
        """Set what is not above 0 to 0."""
        self.mask = x <= 0
        out = x.copy()
        out[self.mask] = 0
        return out

    def backward(self, dout: Any) -> Any:
        """Set the gradient to 0 there too."""
        dout = dout.copy()
        dout[self.mask] = 0
        return dout


class BatchNorm:
    """Mean 0, variance 1."""

    def __init__(self, features: int) -> None:
        """Begin with γ = 1, β = 0."""
        self.params = [np.ones(features), np.zeros(features)]
        self.mean, self.var = np.zeros(features), np.zeros(features)

    def forward(self, x: Any) -> Any:
        """Use the batch's statistics."""
        mean = x.mean(axis=0)
        self.xc = x - mean
        var = np.mean(self.xc**2, axis=0)
        self.std = np.sqrt(var + 1e-6)
        self.xn = self.xc / self.std
        self.mean = 0.9 * self.mean + 0.1 * mean
        self.var = 0.9 * self.var + 0.1 * var
        return self.params[0] * self.xn + self.params[1]

    def backward(self, dout: Any) -> Any:
        """Go back through each node of the graph."""
        self.grads = [np.sum(self.xn * dout, axis=0), dout.sum(axis=0)]
        dxn = self.params[0] * dout
        dxc = dxn / self.std
        dstd = -np.sum((dxn * self.xc) / (self.std * self.std), axis=0)
        dvar = 0.5 * dstd / self.std
        dxc += (2.0 / len(dout)) * self.xc * dvar
        return dxc - np.sum(dxc, axis=0) / len(dout)


class Dropout(Relu):
    """Drop some."""

    def __init__(self, ratio: float) -> None:
        """Take the share to drop."""
        self.ratio = ratio

    def forward(self, x: Any) -> Any:
        """Draw a new mask."""
        self.mask = rng.random(x.shape) <= self.ratio
        return x * ~self.mask

    def backward(self, dout: Any) -> Any:
        """Pass back what was passed on."""
        return dout * ~self.mask


def im2col(x: Any, size: int, stride: int = 1, pad: int = 0) -> Any:
    """Copy each patch into a row."""
    n, c, h, w = x.shape
    rows, columns = (h + 2 * pad - size) // stride + 1, (w + 2 * pad - size) // stride + 1
    image = np.pad(x, [(0, 0), (0, 0), (pad, pad), (pad, pad)], "constant")
    col = np.zeros((n, c, size, size, rows, columns))
    for i in range(size):
        for j in range(size):
            col[:, :, i, j] = image[:, :, i : i + stride * rows : stride, j : j + stride * columns : stride]
    return col.transpose(0, 4, 5, 1, 2, 3).reshape(n * rows * columns, -1)


def col2im(col: Any, shape: Any, size: int, stride: int = 1, pad: int = 0) -> Any:
    """Add the rows up where they came from."""
    n, c, h, w = shape
    rows, columns = (h + 2 * pad - size) // stride + 1, (w + 2 * pad - size) // stride + 1
    col = col.reshape(n, rows, columns, c, size, size).transpose(0, 3, 4, 5, 1, 2)
    image = np.zeros((n, c, h + 2 * pad + stride - 1, w + 2 * pad + stride - 1))
    for i in range(size):
        for j in range(size):
            image[:, :, i : i + stride * rows : stride, j : j + stride * columns : stride] += col[:, :, i, j]
    return image[:, :, pad : h + pad, pad : w + pad]


class Convolution:
    """Filters over images."""

    def __init__(self, channels: int, filters: int, size: int, pad: int) -> None:
        """Begin with He's initial values."""
        fan_in = channels * size * size
        weights = rng.standard_normal((filters, channels, size, size)) * np.sqrt(2 / fan_in)
        self.params = [weights, np.zeros(filters)]
        self.pad = pad

    def forward(self, x: Any) -> Any:
        """Multiply the patches with the filters."""
        weights, bias = self.params
        size = weights.shape[2]
        rows, columns = (side + 2 * self.pad - size + 1 for side in x.shape[2:])
        self.shape = x.shape
        self.col = im2col(x, size, 1, self.pad)
        out = np.dot(self.col, weights.reshape(len(weights), -1).T) + bias
        return out.reshape(len(x), rows, columns, -1).transpose(0, 3, 1, 2)

    def backward(self, dout: Any) -> Any:
        """Return the gradient for the input."""
        weights = self.params[0]
        dout = dout.transpose(0, 2, 3, 1).reshape(-1, len(weights))
        dweights = np.dot(self.col.T, dout).transpose(1, 0).reshape(weights.shape)
        self.grads = [dweights, np.sum(dout, axis=0)]
        return col2im(
            np.dot(dout, weights.reshape(len(weights), -1)), self.shape, weights.shape[2], 1, self.pad
        )


class Pooling:
    """The largest of each 2×2 window."""

    params: list[Any] = []  # noqa: RUF012
    grads: list[Any] = []  # noqa: RUF012

    def forward(self, x: Any) -> Any:
        """Copy each window into a row; take its maximum."""
        n, c, h, w = self.shape = x.shape
        col = im2col(x, 2, 2).reshape(-1, 4)
        self.winners = np.argmax(col, axis=1)
        return np.max(col, axis=1).reshape(n, h // 2, w // 2, c).transpose(0, 3, 1, 2)

    def backward(self, dout: Any) -> Any:
        """Put the gradient where the maximum was."""
        dout = dout.transpose(0, 2, 3, 1)
        dmax = np.zeros((dout.size, 4))
        dmax[np.arange(self.winners.size), self.winners.flatten()] = dout.flatten()
        n, c, h, w = self.shape
        return col2im(dmax.reshape(n * (h // 2) * (w // 2), -1), (n, c, h, w), 2, 2)


def layers(work: str) -> Iterator[Any]:
    """Yield the layers of the network called `work`."""
    if work == "two_layer":
        yield from (Affine(784, 50), Relu(), Affine(50, 10))
    elif work == "multi_layer":
        for inputs in (784, 100, 100, 100, 100):
            yield from (Affine(inputs, 100), BatchNorm(100), Relu(), Dropout(0.2))
        yield Affine(100, 10)
    elif work == "simple_conv":
        yield from (Convolution(1, 30, 5, 0), Relu(), Pooling(), Affine(4320, 100), Relu(), Affine(100, 10))
    else:
        channels = 1
        for filters, pads in ((16, (1, 1)), (32, (1, 2)), (64, (1, 1))):
            for pad in pads:
                yield from (Convolution(channels, filters, 3, pad), Relu())
                channels = filters
            yield Pooling()
        yield from (Affine(1024, 50), Relu(), Dropout(0.5), Affine(50, 10))


def numerical_gradient(f: Callable[[], float], x: Any) -> Any:
    """Move each entry of `x` a little either way."""
    h = 1e-4
    grad = np.zeros_like(x)
    walk = np.nditer(x, flags=["multi_index"])
    while not walk.finished:
        index = walk.multi_index
        value = float(x[index])
        x[index] = value + h
        above = f()
        x[index] = value - h
        grad[index] = (above - f()) / (2 * h)
        x[index] = value
        walk.iternext()
    return grad


def try_out() -> Callable[[], object]:
    """Return the numerical gradient of the two-layer network: two forward passes and losses for each parameter."""
    stack = list(layers("two_layer"))
    x, classes = data("two_layer")

    def loss() -> float:
        out: Any = x
        for layer in stack:
            out = layer.forward(out)
        out = out - np.max(out, axis=1, keepdims=True)
        y = np.exp(out) / np.sum(np.exp(out), axis=1, keepdims=True)
        return float(-np.sum(np.log(y[np.arange(len(x)), classes] + 1e-7)) / len(x))

    return lambda: [numerical_gradient(loss, parameter) for layer in stack for parameter in layer.params]


def make(work: str) -> Callable[[], object]:
    """Return one iteration of the work."""
    if work == "numerical_gradient":
        return try_out()
    stack = list(layers(work))
    x, classes = data(work)
    t = np.eye(CLASSES)[classes]
    parameters = [parameter for layer in stack for parameter in layer.params]
    first = [np.zeros_like(parameter) for parameter in parameters]
    second = [np.zeros_like(parameter) for parameter in parameters]
    count = 0

    def step() -> None:
        nonlocal count
        out: Any = x
        for layer in stack:
            out = layer.forward(out)
        out = out - np.max(out, axis=1, keepdims=True)
        y = np.exp(out) / np.sum(np.exp(out), axis=1, keepdims=True)
        _ = -np.sum(np.log(y[np.arange(len(x)), classes] + 1e-7)) / len(x)
        dout: Any = (y - t) / len(x)
        for layer in reversed(stack):
            dout = layer.backward(dout)
        gradients = [gradient for layer in stack for gradient in layer.grads]
        count += 1
        rate = 0.001 * np.sqrt(1.0 - 0.999**count) / (1.0 - 0.9**count)
        for parameter, gradient, m, v in zip(parameters, gradients, first, second, strict=True):
            if "conv" in work:
                m += 0.1 * (gradient - m)
                v += 0.001 * (gradient**2 - v)
                parameter -= rate * m / (np.sqrt(v) + 1e-7)
            else:
                parameter -= 0.01 * gradient

    return step
