r"""Optimizers that fit the length of the step to each single number, by the size that its gradients have had."""

from typing import ClassVar

import numpy as np

from dl_textbook.checks import number
from dl_textbook.optimizers.base import Array, Optimizer
from dl_textbook.schedules import Schedule


class AdaGrad(Optimizer):
    r"""AdaGrad: the larger the gradients of a number have been so far, the shorter its steps.

    $$ h \leftarrow h + \frac{\partial L}{\partial W} \odot \frac{\partial L}{\partial W}, \qquad
    W \leftarrow W - \eta \frac{1}{\sqrt{h} + \varepsilon} \odot \frac{\partial L}{\partial W} $$

    As in the book: `h[key] += grads[key] ** 2; params[key] -= lr * grads[key] / (np.sqrt(h[key]) + 1e-7)`.
    The $\varepsilon$ is added outside the root, and only keeps a gradient of 0 from being divided by 0. Since $h$ only grows,
    learning comes to a halt at last; `RMSProp` forgets.

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        epsilon: The small number $\varepsilon$, above 0.

    Examples:
        >>> params = {"W": np.array([1.0, 1.0])}
        >>> AdaGrad(lr=0.5).update(params, {"W": np.array([100.0, -0.01])})
        >>> params["W"].round(4)
        array([0.5, 1.5])

    Source: J. Duchi, E. Hazan and Y. Singer, “Adaptive subgradient methods for online learning and stochastic
    optimization” (2011).
    """

    settings: ClassVar[tuple[str, ...]] = ("lr", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("squares",)

    def __init__(self, lr: float | Schedule = 0.01, epsilon: float = 1e-7) -> None:
        super().__init__(lr)
        self.epsilon = number("epsilon", epsilon, above=0)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        (squares,) = slots
        np.multiply(grad, grad, out=spare)
        squares += spare
        np.sqrt(squares, out=spare)
        spare += self.epsilon
        np.divide(grad, spare, out=spare)
        spare *= lr
        param -= spare


class RMSProp(Optimizer):
    r"""RMSProp: the larger the gradients of a number have been lately, the shorter its steps.

    $$ h \leftarrow \rho h + (1 - \rho) \frac{\partial L}{\partial W} \odot \frac{\partial L}{\partial W}, \qquad
    W \leftarrow W - \eta \frac{1}{\sqrt{h} + \varepsilon} \odot \frac{\partial L}{\partial W} $$

    In textbook form: `h = rho * h + (1 - rho) * g ** 2; W -= lr * g / (np.sqrt(h) + epsilon)`.
    The $\varepsilon$ is added outside the root, as PyTorch does (Keras adds it inside).

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        rho: How much of the average $\rho$ is kept in each step: from 0, below 1.
        epsilon: The small number $\varepsilon$, above 0.

    Examples:
        >>> params = {"W": np.array([1.0, 1.0])}
        >>> RMSProp(lr=0.1, rho=0.75).update(params, {"W": np.array([100.0, -0.01])})
        >>> params["W"].round(4)
        array([0.8, 1.2])

    Source: T. Tieleman and G. Hinton, “Lecture 6.5: RMSProp”, Coursera (2012).
    """

    settings: ClassVar[tuple[str, ...]] = ("lr", "rho", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("squares",)

    def __init__(self, lr: float | Schedule = 0.001, rho: float = 0.9, epsilon: float = 1e-7) -> None:
        super().__init__(lr)
        self.rho = number("rho", rho, least=0, below=1)
        self.epsilon = number("epsilon", epsilon, above=0)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        (squares,) = slots
        squares *= self.rho
        np.multiply(grad, grad, out=spare)
        spare *= 1 - self.rho
        squares += spare
        np.sqrt(squares, out=spare)
        spare += self.epsilon
        np.divide(grad, spare, out=spare)
        spare *= lr
        param -= spare


class Adam(Optimizer):
    r"""Adam: momentum for the direction, and a step fitted to the size of the gradients lately.

    $$ m \leftarrow \beta_1 m + (1 - \beta_1) g, \qquad v \leftarrow \beta_2 v + (1 - \beta_2) g \odot g, \qquad
    W \leftarrow W - \eta \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \varepsilon} $$

    Here $g$ is the gradient and $t = 1, 2, \dots$ the number of the step. Both averages start at 0; the divisions by
    $1 - \beta^t$ make up for that. In textbook form:

    ```python
    m += (1 - beta1) * (g - m)
    v += (1 - beta2) * (g**2 - v)
    W -= lr * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + epsilon)
    ```

    The $\varepsilon$ is added to the corrected root, as in the paper's algorithm and in PyTorch. The book's code takes the
    shorter form of the paper's section 2, where it is added to $\sqrt{v}$ before the correction and so counts for more in
    the first steps.

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        beta1: How much of the average gradient $\beta_1$ is kept in each step: from 0, below 1.
        beta2: How much of the average square $\beta_2$ is kept in each step: from 0, below 1.
        epsilon: The small number $\varepsilon$, above 0.

    Examples:
        >>> params = {"W": np.array([1.0, 1.0])}
        >>> Adam(lr=0.1).update(params, {"W": np.array([100.0, -0.01])})
        >>> params["W"].round(4)
        array([0.9, 1.1])

    Source: D. Kingma and J. Ba, “Adam: a method for stochastic optimization” (2015).
    """

    settings: ClassVar[tuple[str, ...]] = ("lr", "beta1", "beta2", "epsilon")
    slots: ClassVar[tuple[str, ...]] = ("mean", "squares")

    def __init__(
        self,
        lr: float | Schedule = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
    ) -> None:
        super().__init__(lr)
        self.beta1 = number("beta1", beta1, least=0, below=1)
        self.beta2 = number("beta2", beta2, least=0, below=1)
        self.epsilon = number("epsilon", epsilon, above=0)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        mean, squares = slots
        mean *= self.beta1
        np.multiply(grad, 1 - self.beta1, out=spare)
        mean += spare
        squares *= self.beta2
        np.multiply(grad, grad, out=spare)
        spare *= 1 - self.beta2
        squares += spare
        # Both corrections are single numbers: they go into the learning rate and epsilon instead of through the arrays.
        root = (1 - self.beta2 ** (self.step + 1)) ** 0.5
        np.sqrt(squares, out=spare)
        spare += self.epsilon * root
        np.divide(mean, spare, out=spare)
        spare *= lr * root / (1 - self.beta1 ** (self.step + 1))
        param -= spare


class AdamW(Adam):
    r"""Adam with weight decay beside it: each step also shortens every parameter by a fixed share.

    $$ W \leftarrow (1 - \eta \lambda) W - \eta \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \varepsilon} $$

    Weight decay in the loss would go through $m$ and $v$ and be scaled like any gradient; here it acts on the parameters
    directly. It acts on all parameters given, biases included: leave out those that shall not decay.

    Args:
        lr: The learning rate $\eta$: a number above 0, or a schedule.
        beta1: How much of the average gradient $\beta_1$ is kept in each step: from 0, below 1.
        beta2: How much of the average square $\beta_2$ is kept in each step: from 0, below 1.
        epsilon: The small number $\varepsilon$, above 0.
        weight_decay: The share $\lambda$, times the learning rate, by which parameters shrink: from 0 upward.

    Examples:
        >>> params = {"W": np.array([1.0, 1.0])}
        >>> AdamW(lr=0.1, weight_decay=0.5).update(params, {"W": np.array([100.0, 0.0])})
        >>> params["W"].round(4)
        array([0.85, 0.95])

    Source: I. Loshchilov and F. Hutter, “Decoupled weight decay regularization” (2019).
    """

    settings: ClassVar[tuple[str, ...]] = (*Adam.settings, "weight_decay")

    def __init__(
        self,
        lr: float | Schedule = 0.001,
        beta1: float = 0.9,
        beta2: float = 0.999,
        epsilon: float = 1e-8,
        weight_decay: float = 0.01,
    ) -> None:
        super().__init__(lr, beta1, beta2, epsilon)
        self.weight_decay = number("weight_decay", weight_decay, least=0)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter."""
        param *= 1 - lr * self.weight_decay
        super().change(lr, param, grad, slots, spare)
