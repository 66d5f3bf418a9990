"""Batch normalization: bring every feature to mean 0 and variance 1 before the next layer sees it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, number
from dl_textbook.layers.base import Array, Layer, Shape, as_batch, as_gradient, kept, not_built
from dl_textbook.messages import say


class BatchNorm(Layer):
    r"""Normalize every feature over the batch; then scale it by γ and shift it by β, which are learned.

    $$ \hat x = \frac{x - \mu}{\sqrt{\sigma^2 + \varepsilon}}, \qquad y = \gamma \hat x + \beta $$

    A feature is a column of rows (N, features), or a channel of images (N, channels, height, width), all its pixels together.
    While training, μ and σ² are those of the batch, and running means of them are kept in `state`:

    $$ \text{running} \leftarrow m \cdot \text{running} + (1 - m) \cdot \text{batch} $$

    When predicting, and in a layer that is not trainable, the running ones are used and stay as they are. The running variance
    begins at 1 and takes the estimate with n - 1 in the denominator, as PyTorch does.

    With m numbers per feature, the gradient while training is

    $$ \frac{\partial L}{\partial x} = \frac{\gamma}{\sqrt{\sigma^2 + \varepsilon}} \Bigl( \frac{\partial L}{\partial y}
    - \frac{1}{m} \sum \frac{\partial L}{\partial y} - \hat x\, \frac{1}{m} \sum \frac{\partial L}{\partial y}\, \hat x \Bigr) $$

    Args:
        momentum: How much of the running statistics stays at each batch, from 0 up to, but not including, 1.
        epsilon: What is added to the variance, so that a constant feature is not divided by 0.
        name: The layer's name; the model gives one when it is None.

    Raises:
        ValueError: If an argument is out of its range.

    Examples:
        >>> layer = BatchNorm()
        >>> layer.build((2,), dtype=np.float64)
        >>> layer.forward(np.array([[1.0, 10.0], [3.0, 50.0]]), training=True).round(3)
        array([[-1., -1.],
               [ 1.,  1.]])
        >>> layer.state["running_mean"]
        array([0.2, 3. ])

    Source: S. Ioffe and C. Szegedy, “Batch normalization: Accelerating deep network training by reducing internal covariate
    shift” (2015).
    """

    def __init__(self, momentum: float = 0.9, epsilon: float = 1e-5, name: str | None = None) -> None:
        super().__init__(name)
        self.momentum = number("momentum", momentum, least=0, below=1)
        self.epsilon = number("epsilon", epsilon, least=0)
        self._kept: tuple[Array, Array, bool] | None = None

    def param_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shapes of γ and β: one number for each feature or channel."""
        self.output_shape(input_shape)
        return {"gamma": input_shape[:1], "beta": input_shape[:1]}

    def state_shapes(self, input_shape: Shape) -> dict[str, Shape]:
        """Return the shapes of the running statistics, the same."""
        self.output_shape(input_shape)
        return {"running_mean": input_shape[:1], "running_var": input_shape[:1]}

    def build(self, input_shape: Shape, rng: Rng = None, dtype: DTypeLike = np.float32) -> None:
        """Make γ = 1, β = 0 and the running statistics for every feature, unless there are some already."""
        super().build(input_shape, rng, dtype)
        if not self.params:
            features = input_shape[0]
            self.params.update(gamma=np.ones(features, dtype), beta=np.zeros(features, dtype))
            self.state.update(running_mean=np.zeros(features, dtype), running_var=np.ones(features, dtype))

    def output_shape(self, input_shape: Shape) -> Shape:
        """Return `input_shape`: (features,), or (channels, height, width)."""
        if len(input_shape) not in (1, 3):
            raise ValueError(
                say(
                    "BatchNorm takes rows (N, features) or images (N, channels, height, width), but was given samples of "
                    f"shape {input_shape}. A single sample needs a sample axis: x[np.newaxis].",
                    "BatchNorm 층은 (N, features)나 이미지 (N, channels, height, width)를 받는데 형상 "
                    f"{input_shape}의 샘플이 들어왔습니다. 샘플이 하나면 x[np.newaxis]로 축을 더하세요.",
                )
            )
        if self.params and len(self.params["gamma"]) != input_shape[0]:
            features = len(self.params["gamma"])
            raise ValueError(
                say(
                    f"BatchNorm was built for {features} features or channels, but was given samples of shape "
                    f"{input_shape}. Give it what it was built for, or make a new layer.",
                    f"BatchNorm 층은 특성(채널) {features}개에 맞게 만들었는데 형상 {input_shape}의 샘플이 "
                    "들어왔습니다. 만들 때와 같은 입력을 넣거나 층을 새로 만드세요.",
                )
            )
        return input_shape

    def forward(self, x: Array, training: bool = False) -> Array:
        """Return the normalized, scaled and shifted batch in the shape of `x`.

        Raises:
            RuntimeError: If the layer has no parameters yet.
            ValueError: If `x` does not fit them, or a feature has one number only while training.
        """
        if not self.params:
            raise not_built(self)
        x = as_batch(self, x, self.params["gamma"].dtype)
        from_batch = training and self.trainable
        if from_batch:
            axes = _all_but_features(x)
            mean, var = x.mean(axis=axes), x.var(axis=axes)
            self.update_running(mean, var, x.size // max(1, x.shape[1]))
        else:
            mean, var = self.state["running_mean"], self.state["running_var"]
        std = _per_feature(np.sqrt(var + self.epsilon), x)
        normalized = (x - _per_feature(mean, x)) / std
        self._kept = normalized, std, from_batch
        return _per_feature(self.params["gamma"], x) * normalized + _per_feature(self.params["beta"], x)

    def update_running(self, mean: Array, var: Array, count: int) -> None:
        """Let the running statistics take in those of a batch that has `count` numbers per feature."""
        if count < 2:
            raise ValueError(
                say(
                    f"BatchNorm cannot learn from a batch with {count} number per feature: one number has no variance. "
                    "Use batches of 2 or more, and leave out a last batch of 1.",
                    f"BatchNorm 층은 특성마다 수가 {count}개뿐인 배치로 학습할 수 없습니다. 수 하나로는 분산을 알 수 "
                    "없습니다. 배치 크기를 2 이상으로 하고, 마지막에 1개만 남는 배치는 빼세요.",
                )
            )
        for key, batch in (("running_mean", mean), ("running_var", var * (count / (count - 1)))):
            running = self.state[key]
            running *= self.momentum
            running += (1 - self.momentum) * batch

    def backward(self, dout: Array) -> Array:
        """Fill `grads`, and return the gradient for the input.

        Raises:
            RuntimeError: If `forward` has not run.
            ValueError: If `dout` does not have the shape of the last output.
        """
        normalized, std, from_batch = kept(self, self._kept)
        gamma = self.params["gamma"]
        dout = as_gradient(self, dout, normalized.shape, gamma.dtype)
        axes = _all_but_features(dout)
        dbeta = dout.sum(axis=axes)
        dgamma = np.sum(dout * normalized, axis=axes)
        self.grads.update(gamma=dgamma, beta=dbeta)
        dx = dout
        if from_batch:  # mean and variance depend on x as well
            count = dout.size // dout.shape[1]
            dx = dout - (_per_feature(dbeta, dout) + normalized * _per_feature(dgamma, dout)) / count
        return dx * _per_feature(gamma, dout) / std

    def config(self) -> dict[str, Any]:
        """Return the constructor's arguments."""
        return {"momentum": self.momentum, "epsilon": self.epsilon}


def _all_but_features(x: Array) -> tuple[int, ...]:
    """Return the axes along which a feature's numbers lie: all but axis 1."""
    return (0, *range(2, x.ndim))


def _per_feature(values: Array, x: Array) -> Array:
    """Return one value per feature, shaped so that it meets its feature in `x`."""
    return values.reshape(-1, *(1,) * (x.ndim - 2))
