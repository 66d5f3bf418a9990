r"""Optimizers whose steps have one length for all parameters: plain descent, and descent with momentum."""

from typing import ClassVar

import numpy as np

from dl_textbook.checks import number
from dl_textbook.optimizers.base import Array, Optimizer
from dl_textbook.schedules import Schedule


class SGD(Optimizer):
    r"""Stochastic gradient descent: a step against the gradient.

    $$ W \leftarrow W - \eta \frac{\partial L}{\partial W} $$

    As in the book: `params[key] -= lr * grads[key]`.

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.

    Examples:
        >>> params = {"W": np.array([1.0, 2.0])}
        >>> SGD(lr=0.5).update(params, {"W": np.array([0.5, -0.5])})
        >>> params["W"]
        array([0.75, 2.25])

    Source: H. Robbins and S. Monro, “A stochastic approximation method” (1951).
    """

    def __init__(self, lr: float | Schedule = 0.01) -> None:
        super().__init__(lr)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        np.multiply(grad, lr, out=spare)
        param -= spare


class Momentum(Optimizer):
    r"""Descent with momentum: the steps before lend their speed to this one, like a ball that rolls.

    $$ v \leftarrow \alpha v - \eta \frac{\partial L}{\partial W}, \qquad W \leftarrow W + v $$

    As in the book: `v[key] = momentum * v[key] - lr * grads[key]; params[key] += v[key]`.

    The learning rate is part of the speed: when a schedule lowers it, the speed that there is dies down over the next steps.
    (PyTorch applies the rate to the speed as a whole. With a fixed rate both go the same way.)

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        momentum: How much of its speed $\alpha$ a step takes over: from 0, below 1.

    Examples:
        >>> params, optimizer = {"W": np.array([1.0])}, Momentum(lr=0.5, momentum=0.5)
        >>> for _ in range(2):
        ...     optimizer.update(params, {"W": np.array([0.5])})
        ...     print(params["W"])
        [0.75]
        [0.375]

    Source: B. Polyak, “Some methods of speeding up the convergence of iteration methods” (1964).
    """

    settings: ClassVar[tuple[str, ...]] = ("lr", "momentum")
    slots: ClassVar[tuple[str, ...]] = ("velocity",)

    def __init__(self, lr: float | Schedule = 0.01, momentum: float = 0.9) -> None:
        super().__init__(lr)
        self.momentum = number("momentum", momentum, least=0, below=1)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        (velocity,) = slots
        velocity *= self.momentum
        np.multiply(grad, lr, out=spare)
        velocity -= spare
        param += velocity


class Nesterov(Momentum):
    r"""Nesterov's momentum: the gradient counts as if taken where the speed would carry the parameters next.

    $$ v \leftarrow \alpha v - \eta \frac{\partial L}{\partial W}, \qquad
    W \leftarrow W + \alpha v - \eta \frac{\partial L}{\partial W} $$

    The second line takes the new $v$. The parameters kept are those one look-ahead further on, so that the gradient can be taken
    where they are, as with every other optimizer.

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        momentum: How much of its speed $\alpha$ a step takes over: from 0, below 1.

    Examples:
        >>> params, optimizer = {"W": np.array([1.0])}, Nesterov(lr=0.5, momentum=0.5)
        >>> for _ in range(2):
        ...     optimizer.update(params, {"W": np.array([0.5])})
        ...     print(params["W"])
        [0.625]
        [0.1875]

    Source: I. Sutskever, J. Martens, G. Dahl and G. Hinton, “On the importance of initialization and momentum in deep
    learning” (2013), after Y. Nesterov (1983).
    """

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        (velocity,) = slots
        velocity *= self.momentum
        np.multiply(grad, lr, out=spare)
        velocity -= spare
        param -= spare
        np.multiply(velocity, self.momentum, out=spare)
        param += spare
