"""Optimizers: rules that change parameters, step by step, so that the loss falls.

All have the book's protocol: `update(params, grads)` takes two dictionaries with the same names and changes the parameters in
place, in their own precision. What an optimizer remembers from step to step (speeds, averages) it makes at the first
update and keeps by name.
"""

from dl_textbook.checks import unknown_name
from dl_textbook.messages import say
from dl_textbook.optimizers.adaptive import AdaGrad, Adam, AdamW, RMSProp
from dl_textbook.optimizers.base import Optimizer
from dl_textbook.optimizers.momentum import SGD, Momentum, Nesterov

__all__ = ["SGD", "AdaGrad", "Adam", "AdamW", "Momentum", "Nesterov", "Optimizer", "RMSProp", "get"]

NAMED: dict[str, type[SGD | Momentum | AdaGrad | RMSProp | Adam]] = {
    kind.__name__.lower(): kind for kind in (SGD, Momentum, Nesterov, AdaGrad, RMSProp, Adam, AdamW)
}


def get(spec: str | Optimizer) -> Optimizer:
    """Return the optimizer that `spec` names, or `spec` itself if it is one.

    Args:
        spec: `"sgd"`, `"momentum"`, `"nesterov"`, `"adagrad"`, `"rmsprop"`, `"adam"` or `"adamw"`, in capitals or not, for a
            new one with its default settings; or an optimizer.

    Returns:
        The optimizer.

    Raises:
        TypeError: If `spec` is neither a name nor an optimizer.
        ValueError: If there is no optimizer of this name; the closest one is suggested.

    Examples:
        >>> get("adam")
        Adam(lr=0.001, beta1=0.9, beta2=0.999, epsilon=1e-08)
        >>> get(SGD(lr=0.1))
        SGD(lr=0.1)
    """
    if isinstance(spec, Optimizer):
        return spec
    if not isinstance(spec, str):
        raise TypeError(
            say(
                f"the optimizer was {spec!r}; expected a name such as 'adam', or an optimizer such as Adam(lr=0.001).",
                f"옵티마이저가 {spec!r}입니다. 'adam' 같은 이름이나 Adam(lr=0.001) 같은 옵티마이저여야 합니다.",
            )
        )
    if spec.lower() not in NAMED:
        raise unknown_name(("optimizer", "옵티마이저"), spec, NAMED)
    return NAMED[spec.lower()]()
