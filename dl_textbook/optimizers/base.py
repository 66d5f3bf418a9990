"""What every optimizer has in common: the way through the parameters, the state it keeps, and its checkpoint."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from dl_textbook.checks import number
from dl_textbook.engine.threads import cut, each, get_threads
from dl_textbook.messages import say
from dl_textbook.schedules import Schedule

Array = NDArray[Any]

# Parameters are changed in blocks of this many numbers, so that the arrays a rule touches for one block stay in the
# processor's cache from one line of the rule to the next. Smaller blocks lose more to the calls than they gain.
BLOCK = 65536

# A thread of its own pays for this many numbers, not for fewer.
WORTH_SHARING = 1 << 17


class Optimizer:
    """A rule that changes parameters by their gradients; the base of all in `dl_textbook.optimizers`.

    A rule is written once, in `change`, for one block of numbers. It works in place with one spare block, because the
    textbook expressions make a new array for each operation, and moving those through memory takes most of the time.

    To write a rule of your own, subclass this, name in `slots` the arrays that it keeps for each parameter (they start as
    zeros), and implement `change`.

    Args:
        lr: The learning rate: a number above 0, or a schedule from `dl_textbook.schedules`.

    Attributes:
        step: How many updates have been made.

    Raises:
        ValueError: If `lr` is a number that is not above 0.
        TypeError: If `lr` is neither a number nor a function.

    Examples:
        >>> class SignDescent(Optimizer):
        ...     def change(self, lr, param, grad, slots, spare):
        ...         np.sign(grad, out=spare)
        ...         spare *= lr
        ...         param -= spare
        >>> params = {"W": np.array([1.0, 2.0])}
        >>> SignDescent(lr=0.1).update(params, {"W": np.array([30.0, -0.5])})
        >>> params["W"]
        array([0.9, 2.1])
    """

    settings: ClassVar[tuple[str, ...]] = ("lr",)
    slots: ClassVar[tuple[str, ...]] = ()

    def __init__(self, lr: float | Schedule) -> None:
        self.lr = lr
        self.step = 0
        self._state: dict[str, tuple[Array, ...]] = {}
        self._spares: dict[tuple[int, np.dtype[Any]], Array] = {}

    @property
    def lr(self) -> float | Schedule:
        """The learning rate, or its schedule; may be changed between updates."""
        return self._lr

    @lr.setter
    def lr(self, value: float | Schedule) -> None:
        self._lr = value if callable(value) else number("lr", value, above=0)

    @property
    def current_lr(self) -> float:
        """The learning rate of the next update."""
        if not callable(self._lr):
            return self._lr
        return number(f"the schedule's learning rate for step {self.step}", self._lr(self.step), least=0)

    def change(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...], spare: Array) -> None:
        """Change one block of a parameter.

        Args:
            lr: The learning rate of this step.
            param: The numbers to change in place.
            grad: The gradient of the loss for each of them; not to be changed.
            slots: What `self.slots` names, for these numbers; to be changed in place.
            spare: A block to compute in; what it holds is not defined.
        """
        raise NotImplementedError

    def update(self, params: MutableMapping[str, Any], grads: Mapping[str, Any]) -> None:
        """Make one step: change all parameters in place.

        Args:
            params: The parameters by name: floating-point arrays, which are changed in place, or plain numbers, which are
                replaced in the dictionary.
            grads: The gradient of the loss for each of them, under the same name and in the same shape. Names that
                `params` does not have are ignored.

        Raises:
            TypeError: If a parameter is not made of floating-point numbers, or a gradient not of real numbers.
            ValueError: If a parameter has no gradient, a gradient has another shape than its parameter, a parameter is
                read-only or has another shape than before, or the schedule gives no learning rate. No parameter has been
                changed then.
        """
        lr = self.current_lr
        prepared = [self._prepare(name, value, grads) for name, value in params.items()]
        for param, grad, slots in prepared:
            self._change_all(lr, param, grad, slots)
        for (name, value), (param, _, _) in zip(params.items(), prepared, strict=True):
            if not isinstance(value, np.ndarray):
                params[name] = param.item()
            elif not value.flags.c_contiguous:
                value[...] = param.reshape(value.shape)
        self.step += 1

    def config(self) -> dict[str, Any]:
        """Return the arguments that make an equal optimizer, without its state."""
        return {setting: getattr(self, setting) for setting in self.settings}

    def state_dict(self) -> dict[str, Array]:
        """Return a copy of all that the optimizer remembers: `step`, and for each parameter what `slots` names.

        Returns:
            Arrays under the names `step` and `slot.parameter`, such as `velocity.W1`; fit for `np.savez`.

        Examples:
            >>> from dl_textbook.optimizers import Momentum
            >>> optimizer = Momentum(lr=0.5)
            >>> optimizer.update({"W": np.array([1.0])}, {"W": np.array([0.25])})
            >>> optimizer.state_dict()
            {'step': array(1), 'velocity.W': array([-0.125])}
        """
        state: dict[str, Array] = {"step": np.array(self.step)}
        for name, arrays in self._state.items():
            state |= {f"{slot}.{name}": array.copy() for slot, array in zip(self.slots, arrays, strict=True)}
        return state

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take over what `state_dict` returned, so that training goes on as if it had not been interrupted.

        Args:
            state: The arrays, from an optimizer of the same kind. They are copied.

        Raises:
            ValueError: If `state` is not from an optimizer of this kind or is incomplete. Nothing has been changed then.
        """
        kept = {key: np.array(value, order="C") for key, value in state.items()}
        step = kept.pop("step", np.array(-1))
        names = list(dict.fromkeys(key.partition(".")[2] for key in kept))
        needed = [f"{slot}.{name}" for name in names for slot in self.slots]
        sound = step.shape == () and step.dtype.kind in "iu" and step >= 0
        if (
            not sound
            or sorted(needed) != sorted(kept)
            or any(array.dtype.kind != "f" for array in kept.values())
        ):
            expected = ", ".join(["step", *(f"{slot}.NAME" for slot in self.slots)])
            raise ValueError(
                say(
                    f"the state had the entries {', '.join(state)}; {type(self).__name__} expected {expected} for each "
                    "parameter NAME. Load what state_dict() of the same kind of optimizer returned.",
                    f"상태에 든 항목이 {', '.join(state)}입니다. {type(self).__name__}에는 매개변수 NAME마다 {expected}이(가) "
                    "있어야 합니다. 같은 종류의 옵티마이저에서 state_dict()로 얻은 것을 넘기세요.",
                )
            )
        self.step = int(step)
        self._state = {name: tuple(kept[f"{slot}.{name}"] for slot in self.slots) for name in names}

    def __repr__(self) -> str:
        arguments = ", ".join(f"{setting}={value!r}" for setting, value in self.config().items())
        return f"{type(self).__name__}({arguments})"

    def _prepare(
        self, name: str, value: Any, grads: Mapping[str, Any]
    ) -> tuple[Array, Array, tuple[Array, ...]]:
        """Return a parameter, its gradient and what is kept for it as flat arrays, or say what is wrong with them."""
        param, grad = _fitting(name, value, grads)
        slots = self._state.get(name)
        if slots is None:
            slots = tuple(np.zeros_like(param, order="C") for _ in self.slots)
            self._state[name] = slots
        elif any(slot.shape != param.shape for slot in slots):
            raise ValueError(
                say(
                    f"the parameter {name!r} has shape {param.shape}, but had {slots[0].shape} before. "
                    "Make a new optimizer for another model.",
                    f"매개변수 {name!r}의 형상이 {param.shape}인데 전에는 {slots[0].shape}였습니다. "
                    "다른 모델에는 옵티마이저를 새로 만드세요.",
                )
            )
        elif any(slot.dtype != param.dtype for slot in slots):
            slots = self._state[name] = tuple(slot.astype(param.dtype) for slot in slots)
        return param.reshape(-1), grad.reshape(-1), tuple(slot.reshape(-1) for slot in slots)

    def _change_all(self, lr: float, param: Array, grad: Array, slots: tuple[Array, ...]) -> None:
        """Change a parameter block by block; several threads share a large one."""

        def work(index: int, share: slice) -> None:
            key = index, param.dtype
            if key not in self._spares:
                self._spares[key] = np.empty(BLOCK, param.dtype)
            spare = self._spares[key]
            for start in range(share.start, share.stop, BLOCK):
                block = slice(start, min(start + BLOCK, share.stop))
                part = param[block]
                self.change(lr, part, grad[block], tuple(slot[block] for slot in slots), spare[: part.size])

        each(work, cut(param.size, max(1, min(get_threads(), param.size // WORTH_SHARING))))


def _fitting(name: str, value: Any, grads: Mapping[str, Any]) -> tuple[Array, Array]:
    """Return a parameter and its gradient as arrays that go together, or say why they do not."""
    if name not in grads:
        raise ValueError(
            say(
                f"there is no gradient for the parameter {name!r}; there are gradients for: {', '.join(grads)}.",
                f"매개변수 {name!r}의 기울기가 없습니다. 기울기가 있는 것: {', '.join(grads)}.",
            )
        )
    grad = np.asarray(grads[name])
    if isinstance(value, np.ndarray):
        param = value
    elif isinstance(value, int | float | np.floating) and not isinstance(value, bool):
        param = np.array(value, getattr(value, "dtype", np.float64))
    else:
        kind = type(value).__name__
        raise TypeError(
            say(
                f"the parameter {name!r} is a {kind}; expected an array or a number. Make it np.array(…, dtype=float).",
                f"매개변수 {name!r}의 형이 {kind}입니다. 배열이나 수여야 합니다. np.array(…, dtype=float)로 만드세요.",
            )
        )
    if grad.shape != param.shape:
        raise ValueError(
            say(
                f"the gradient of {name!r} has shape {grad.shape}, the parameter {param.shape}; expected the same shape.",
                f"{name!r}의 기울기의 형상이 {grad.shape}, 매개변수의 형상이 {param.shape}입니다. 형상이 같아야 합니다.",
            )
        )
    if param.dtype.kind != "f" or grad.dtype.kind not in "fiu":
        raise TypeError(
            say(
                f"the parameter {name!r} is of type {param.dtype}, its gradient {grad.dtype}; "
                "expected floating-point numbers. Convert them, for example with astype(float).",
                f"매개변수 {name!r}의 형은 {param.dtype}, 그 기울기의 형은 {grad.dtype}입니다. 실수형이어야 합니다. "
                "astype(float) 등으로 바꾸세요.",
            )
        )
    if not param.flags.writeable:
        raise ValueError(
            say(
                f"the parameter {name!r} is read-only, so it cannot be changed in place. Pass a copy of it.",
                f"매개변수 {name!r}의 배열이 읽기 전용이라 그 자리에서 고칠 수 없습니다. 복사본을 넘기세요.",
            )
        )
    return param, grad
