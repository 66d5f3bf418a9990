r"""Learning-rate schedules: how long each step is, as training goes on.

A schedule is a function of the step number 0, 1, 2, … that returns the learning rate for that step. Every optimizer takes one
in place of a fixed learning rate: `Adam(lr=schedules.cosine(0.001, steps=1000))`. Any function of your own will do as well.

A step is one update of the parameters, not one epoch: with 60,000 samples in batches of 100, an epoch has 600 steps.
"""

import math
from collections.abc import Callable
from functools import partial

from dl_textbook.checks import number, whole

Schedule = Callable[[int], float]


def constant(lr: float) -> Schedule:
    """Keep the learning rate as it is.

    Args:
        lr: The learning rate, above 0.

    Returns:
        The schedule.

    Raises:
        ValueError: If `lr` is not a finite number above 0.

    Examples:
        >>> constant(0.1)(500)
        0.1
    """
    return partial(_constant, lr=number("lr", lr, above=0))


def step_decay(lr: float, every: int, factor: float = 0.1) -> Schedule:
    r"""Multiply the learning rate by `factor` after every `every` steps, and keep it in between.

    $$ \eta_t = \eta_0 \, f^{\lfloor t / s \rfloor} $$

    Args:
        lr: The learning rate $\eta_0$ at the start, above 0.
        every: How many steps $s$ are made with each rate.
        factor: The factor $f$: above 0, at most 1.

    Returns:
        The schedule.

    Raises:
        ValueError: If a number is out of range.

    Examples:
        >>> rate = step_decay(0.1, every=100, factor=0.5)
        >>> [rate(step) for step in (0, 99, 100, 200)]
        [0.1, 0.1, 0.05, 0.025]
    """
    return partial(
        _step_decay,
        lr=number("lr", lr, above=0),
        every=whole("every", every),
        factor=number("factor", factor, above=0, most=1),
    )


def exponential_decay(lr: float, steps: int, factor: float = 0.1) -> Schedule:
    r"""Lower the learning rate a little at each step, so that it is `factor` times what it was after every `steps` steps.

    $$ \eta_t = \eta_0 \, f^{t / s} $$

    Args:
        lr: The learning rate $\eta_0$ at the start, above 0.
        steps: After how many steps $s$ the factor has been applied once in full.
        factor: The factor $f$: above 0, at most 1.

    Returns:
        The schedule.

    Raises:
        ValueError: If a number is out of range.

    Examples:
        >>> rate = exponential_decay(0.1, steps=100, factor=0.25)
        >>> [rate(step) for step in (0, 50, 100)]
        [0.1, 0.05, 0.025]
    """
    return partial(
        _exponential_decay,
        lr=number("lr", lr, above=0),
        steps=whole("steps", steps),
        factor=number("factor", factor, above=0, most=1),
    )


def linear_decay(lr: float, steps: int, final: float = 0.0) -> Schedule:
    r"""Lower the learning rate by the same amount at each step, down to `final`, and stay there.

    $$ \eta_t = \eta_0 + (\eta_T - \eta_0) \frac{\min(t, T)}{T} $$

    Args:
        lr: The learning rate $\eta_0$ at the start, above 0.
        steps: The step $T$ at which `final` is reached.
        final: The learning rate $\eta_T$ from then on: from 0 to `lr`.

    Returns:
        The schedule.

    Raises:
        ValueError: If a number is out of range.

    Examples:
        >>> rate = linear_decay(0.5, steps=100)
        >>> [rate(step) for step in (0, 50, 100, 101)]
        [0.5, 0.25, 0.0, 0.0]
    """
    lr = number("lr", lr, above=0)
    return partial(
        _linear_decay, lr=lr, steps=whole("steps", steps), final=number("final", final, 0, most=lr)
    )


def cosine(lr: float, steps: int, final: float = 0.0) -> Schedule:
    r"""Lower the learning rate along half a wave: slowly at first, fastest in the middle, slowly into `final`.

    $$ \eta_t = \eta_T + \frac{\eta_0 - \eta_T}{2} \left( 1 + \cos \frac{\pi \min(t, T)}{T} \right) $$

    Args:
        lr: The learning rate $\eta_0$ at the start, above 0.
        steps: The step $T$ at which `final` is reached, usually the last one.
        final: The learning rate $\eta_T$ from then on: from 0 to `lr`.

    Returns:
        The schedule.

    Raises:
        ValueError: If a number is out of range.

    Examples:
        >>> rate = cosine(0.1, steps=100)
        >>> [round(rate(step), 4) for step in (0, 25, 50, 100, 150)]
        [0.1, 0.0854, 0.05, 0.0, 0.0]

    Source: I. Loshchilov and F. Hutter, “SGDR: stochastic gradient descent with warm restarts” (2017); one half wave of it.
    """
    lr = number("lr", lr, above=0)
    return partial(_cosine, lr=lr, steps=whole("steps", steps), final=number("final", final, 0, most=lr))


def warmup(then: float | Schedule, steps: int) -> Schedule:
    r"""Raise the learning rate in equal parts over the first `steps` steps, then do as `then` says.

    $$ \eta_t = \frac{t + 1}{s} \, \eta \quad (t < s) $$

    The first step is made with one part, not with 0, and step $s - 1$ with the whole. `then` begins to count from there.

    Args:
        then: The learning rate $\eta$ afterwards: a number above 0, or another schedule, whose step 0 follows the warm-up.
        steps: How many steps $s$ the warm-up takes.

    Returns:
        The schedule.

    Raises:
        ValueError: If a number is out of range.

    Examples:
        >>> rate = warmup(cosine(0.5, steps=10), steps=5)
        >>> [round(rate(step), 4) for step in (0, 1, 4, 5, 10, 15)]
        [0.1, 0.2, 0.5, 0.5, 0.25, 0.0]

    Source: P. Goyal et al., “Accurate, large minibatch SGD: training ImageNet in 1 hour” (2017).
    """
    after = then if callable(then) else constant(then)
    return partial(_warmup, after=after, steps=whole("steps", steps))


# Partial applications of these rather than functions within functions: they can be sent to another process.


def _constant(step: int, *, lr: float) -> float:
    return lr


def _step_decay(step: int, *, lr: float, every: int, factor: float) -> float:
    return lr * math.pow(factor, step // every)


def _exponential_decay(step: int, *, lr: float, steps: int, factor: float) -> float:
    return lr * math.pow(factor, step / steps)


def _linear_decay(step: int, *, lr: float, steps: int, final: float) -> float:
    done = min(step / steps, 1.0)
    return lr * (1 - done) + final * done


def _cosine(step: int, *, lr: float, steps: int, final: float) -> float:
    done = min(step / steps, 1.0)
    return final + (lr - final) * (1 + math.cos(math.pi * done)) / 2


def _warmup(step: int, *, after: Schedule, steps: int) -> float:
    if step < steps:
        return after(0) * (step + 1) / steps
    return after(step - steps)
