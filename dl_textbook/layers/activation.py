"""Activation functions as layers: forward bends every number, backward multiplies by the slope at that number.

They take batches of any shape, keep that shape, and have nothing to learn. Floating-point input keeps its precision;
integers become float32.
"""

from typing import Any

import numpy as np

from dl_textbook.activations import leaky_relu, relu, sigmoid, softmax
from dl_textbook.checks import number
from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, kept
from dl_textbook.messages import say


class Relu(Layer):
    r"""Pass on what is above 0, and 0 for the rest.

    $$ y = \max(0, x), \qquad \frac{\partial L}{\partial x} = \begin{cases}
    \partial L / \partial y & x > 0 \\ 0 & x \le 0 \end{cases} $$

    At 0 itself there is a kink and no slope; it counts as 0, as everywhere in this package.

    Examples:
        >>> layer = Relu()
        >>> layer.forward(np.array([[-2.0, 0.0, 3.0]]))
        array([[0., 0., 3.]])
        >>> layer.backward(np.array([[5.0, 5.0, 5.0]]))
        array([[0., 0., 5.]])

    Source: V. Nair and G. Hinton, “Rectified linear units improve restricted Boltzmann machines” (2010).
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._positive: Array | None = None

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the positive part of `x`."""
        x = as_batch(self, x)
        self._positive = x > 0
        return relu(x)

    def backward(self, dout: Array) -> Array:
        """Return `dout` where the input was above 0, and 0 for the rest."""
        positive = kept(self, self._positive)
        dout = as_gradient(self, dout, positive.shape)
        return dout * positive


class LeakyRelu(Layer):
    r"""Pass on what is above 0, and a small share of the rest, so that no neuron falls silent for good.

    $$ y = \begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases} \qquad
    \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y} \begin{cases} 1 & x > 0 \\ \alpha & x \le 0 \end{cases} $$

    Args:
        slope: The share α of negative values that is passed on: above 0, below 1.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If `slope` is not between 0 and 1.

    Examples:
        >>> LeakyRelu(slope=0.1).forward(np.array([[-2.0, 0.0, 3.0]]))
        array([[-0.2,  0. ,  3. ]])

    Source: A. Maas, A. Hannun and A. Ng, “Rectifier nonlinearities improve neural network acoustic models” (2013).
    """

    def __init__(self, slope: float = 0.01, name: str | None = None) -> None:
        super().__init__(name)
        self.slope = number("slope", slope, above=0, below=1)
        self._positive: Array | None = None

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return `x`, its negative values scaled by the slope."""
        x = as_batch(self, x)
        self._positive = x > 0
        return leaky_relu(x, self.slope)

    def backward(self, dout: Array) -> Array:
        """Return `dout`, scaled by the slope where the input was 0 or less."""
        positive = kept(self, self._positive)
        dout = as_gradient(self, dout, positive.shape)
        return np.where(positive, dout, self.slope * dout)

    def config(self) -> dict[str, Any]:
        """Return the slope."""
        return {"slope": self.slope}


class Sigmoid(Layer):
    r"""Squeeze every number smoothly into the range from 0 to 1.

    $$ y = \frac{1}{1 + e^{-x}}, \qquad \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y}\, y (1 - y) $$

    Examples:
        >>> layer = Sigmoid()
        >>> layer.forward(np.array([[0.0]]))
        array([[0.5]])
        >>> layer.backward(np.array([[1.0]]))
        array([[0.25]])

    Source: D. Rumelhart, G. Hinton and R. Williams, “Learning representations by back-propagating errors” (1986).
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._y: Array | None = None

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the sigmoid of `x`."""
        self._y = sigmoid(as_batch(self, x))
        return self._y

    def backward(self, dout: Array) -> Array:
        """Return `dout` times y (1 - y)."""
        y = kept(self, self._y)
        dx: Array = as_gradient(self, dout, y.shape) * (1 - y) * y
        return dx


class Tanh(Layer):
    r"""Squeeze every number smoothly into the range from -1 to 1.

    $$ y = \tanh x, \qquad \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y}\, (1 - y^2) $$

    Examples:
        >>> layer = Tanh()
        >>> layer.forward(np.array([[0.0]]))
        array([[0.]])
        >>> layer.backward(np.array([[1.0]]))
        array([[1.]])

    Source: Y. LeCun, L. Bottou, G. Orr and K.-R. Müller, “Efficient backprop” (1998).
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._y: Array | None = None

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the hyperbolic tangent of `x`."""
        self._y = np.tanh(as_batch(self, x))
        return self._y

    def backward(self, dout: Array) -> Array:
        """Return `dout` times 1 - y²."""
        y = kept(self, self._y)
        dx: Array = as_gradient(self, dout, y.shape) * (1 - y * y)
        return dx


class Softmax(Layer):
    r"""Turn each sample's scores into shares that are positive and add up to 1.

    $$ y_k = \frac{e^{x_k}}{\sum_i e^{x_i}}, \qquad \frac{\partial L}{\partial x_k} =
    y_k \Bigl( \frac{\partial L}{\partial y_k} - \sum_i \frac{\partial L}{\partial y_i}\, y_i \Bigr) $$

    The shares add up along axis 1: the classes of rows `(N, classes)`, the channels of images. A network that ends in scores
    and learns with `SoftmaxWithLoss` does not need this layer.

    Examples:
        >>> Softmax().forward(np.array([[0.3, 2.9, 4.0]])).round(3)
        array([[0.018, 0.245, 0.737]])

    Source: J. Bridle, “Probabilistic interpretation of feedforward classification network outputs” (1990).
    """

    def __init__(self, name: str | None = None) -> None:
        super().__init__(name)
        self._y: Array | None = None

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return `input_shape`, which must have an axis for the scores."""
        if not input_shape:
            raise ValueError(
                say(
                    "Softmax shares 1 out among several scores, but was given one number per sample. "
                    "Its input has shape (N, classes); a single sample needs a sample axis: x[np.newaxis].",
                    "Softmax 층은 점수 여러 개에 1을 나누어 주는데 샘플마다 수가 하나뿐입니다. "
                    "입력의 형상은 (N, classes)이고, 샘플이 하나면 x[np.newaxis]로 축을 더하세요.",
                )
            )
        return input_shape

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the shares."""
        self._y = softmax(as_batch(self, x), axis=1)
        return self._y

    def backward(self, dout: Array) -> Array:
        """Return each share times how much its own gradient is above the average one."""
        y = kept(self, self._y)
        dout = as_gradient(self, dout, y.shape)
        dx: Array = y * (dout - np.sum(dout * y, axis=1, keepdims=True))
        return dx
