r"""Slopes found by trying: numerical derivatives and gradients, descent along them, and the check of computed gradients.

All of it is done in float64, whatever type the numbers come in: a step of 0.0001 is lost in the rounding of float32, and
integers cannot take it at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from dl_textbook.checks import Rng, as_floats, as_rng, number, whole
from dl_textbook.messages import say

Array = NDArray[np.float64]

# Gradients below this size are compared as if they had it: the loss is rounded to about 16 digits, which a small step turns
# into an error of about 1e-11 in each numerical slope. A share of it would say nothing.
SMALLEST = 1e-4


def numerical_diff(f: Callable[[Any], Any], x: ArrayLike, h: float = 1e-4) -> Any:
    r"""Return the slope of a function of one number, from two points close to `x`: the central difference.

    $$ \frac{df}{dx} \approx \frac{f(x + h) - f(x - h)}{2h} $$

    Args:
        f: The function. It is called with float64 numbers (arrays, if `x` is one), and returns as many.
        x: Where the slope is wanted: a number, or an array of numbers that are taken one by one.
        h: How far the two points are from `x`, above 0.

    Returns:
        The slope, a plain number; for an array the slopes in its shape.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is NaN or infinite, `h` is not above 0, or `h` is so small next to `x` that rounding swallows it.

    Examples:
        >>> numerical_diff(lambda x: 0.01 * x**2 + 0.1 * x, 5)
        0.1999999999990898
        >>> numerical_diff(lambda x: x**2, np.array([1, 2, 3])).round(6)
        array([2., 4., 6.])
    """
    point, h = _start(x, "numerical_diff"), number("h", h, above=0)
    for value in point.flat:
        _check_step(value, h)
    if point.ndim == 0:
        single = float(point)
        return (_one_number(f(single + h)) - _one_number(f(single - h))) / (2 * h)
    return (f(point + h) - f(point - h)) / (2 * h)


def numerical_gradient(f: Callable[[Array], Any], x: ArrayLike, h: float = 1e-4) -> Array:
    r"""Return the slope of a function of many numbers along each of them, from two calls for each number.

    $$ \frac{\partial f}{\partial x_i} \approx
    \frac{f(x_1, \dots, x_i + h, \dots, x_n) - f(x_1, \dots, x_i - h, \dots, x_n)}{2h} $$

    Args:
        f: The function: takes an array in the shape of `x`, returns one number. It must use the array that it is given:
            `x` itself stays as it is, a copy of it is moved. The array is only valid during the call.
        x: Where the gradient is wanted: numbers in any shape.
        h: How far the two points are from `x` each time, above 0.

    Returns:
        The gradient in the shape of `x`, in float64.

    Raises:
        TypeError: If `x` holds something other than real numbers.
        ValueError: If `x` is NaN or infinite, `h` is not above 0 or so small next to a number that rounding swallows it,
            or `f` returns anything but one number.

    Examples:
        >>> numerical_gradient(lambda x: np.sum(x**2), np.array([3, 4])).round(6)
        array([6., 8.])
        >>> numerical_gradient(lambda x: np.sum(x**2), np.array([[0.0, 2.0], [3.0, 0.0]], dtype=np.float32)).round(6)
        array([[0., 4.],
               [6., 0.]])
    """
    point, h = _start(x, "numerical_gradient"), number("h", h, above=0)
    slopes = [_slope(lambda: f(point), point, i, h) for i in range(point.size)]
    return np.array(slopes, np.float64).reshape(point.shape)


def gradient_descent(
    f: Callable[[Array], Any], init_x: ArrayLike, lr: float = 0.01, steps: int = 100
) -> tuple[Array, Array]:
    r"""Walk down a function: step after step against the gradient, which is found numerically.

    $$ x \leftarrow x - \eta \, \nabla f(x) $$

    Args:
        f: The function: takes an array in the shape of `init_x`, returns one number.
        init_x: Where to start; stays as it is.
        lr: The learning rate $\eta$, above 0.
        steps: How many steps to make, from 0 upward.

    Returns:
        Where it ends, and the path there: all points from the start to the end, shape `(steps + 1, *init_x.shape)`.

    Raises:
        TypeError: If `init_x` holds something other than real numbers.
        ValueError: If `lr` or `steps` is out of range, or the walk leads so far away that numbers get too large for
            numerical gradients: then the learning rate is too large.

    Examples:
        >>> end, path = gradient_descent(lambda x: np.sum(x**2), [-3.0, 4.0], lr=0.1, steps=20)
        >>> end.round(4), path.shape
        (array([-0.0346,  0.0461]), (21, 2))
    """
    lr = number("lr", lr, above=0)
    x = _start(init_x, "gradient_descent")
    path = np.empty((whole("steps", steps, least=0) + 1, *x.shape))
    path[0] = x
    for step in range(1, len(path)):
        path[step] = path[step - 1] - lr * numerical_gradient(f, path[step - 1])
    return path[-1].copy(), path


@dataclass(frozen=True)
class GradientCheck:
    """How well computed gradients agree with numerical ones: the entry where they agree least.

    Attributes:
        name: The parameter it is in.
        index: Where in that parameter.
        computed: The gradient there that was to be checked.
        numerical: The numerical gradient there.
        relative_error: Their difference, as a share of the largest gradient of that parameter.
        entries: How many entries were compared in all.
    """

    name: str
    index: tuple[int, ...]
    computed: float
    numerical: float
    relative_error: float
    entries: int

    def __str__(self) -> str:
        place = self.name + (f"[{', '.join(map(str, self.index))}]" if self.index else "")
        return say(
            f"largest relative error {self.relative_error:.1e}, at {place}: computed {self.computed:.9g}, "
            f"numerical {self.numerical:.9g} ({self.entries} entries compared)",
            f"가장 큰 상대 오차 {self.relative_error:.1e}, 위치 {place}: 계산한 기울기 {self.computed:.9g}, "
            f"수치 기울기 {self.numerical:.9g} (원소 {self.entries}개 비교)",
        )


def check_gradients(
    loss: Callable[[], float],
    params: Mapping[str, NDArray[Any]],
    grads: Mapping[str, NDArray[Any]],
    h: float = 1e-5,
    sample: int | None = None,
    rng: Rng = 0,
) -> GradientCheck:
    r"""Compare computed gradients with numerical ones, and report the entry where they agree least.

    The relative error of an entry is

    $$ \frac{|g_i - \tilde g_i|}{\max(\max_j |g_j|, \max_j |\tilde g_j|, 10^{-4})} $$

    with the computed gradients $g$ and the numerical ones $\tilde g$ of the same parameter. Dividing by the largest of them
    keeps entries that are nearly 0, where rounding is all that is left of the numerical gradient, from raising false
    alarms. Right gradients give about 1e-7 or less; a slip in a formula gives 1e-3 or more. A ReLU with a sum within `h` of 0
    gives a false alarm as well: try other inputs.

    Args:
        loss: The loss as a function without arguments. It must use the arrays of `params` themselves: they are moved in
            place, entry by entry, and put back.
        params: The float64 arrays to check, by name: parameters, or inputs.
        grads: The gradients to be checked, under the same names and in the same shapes.
        h: How far each entry is moved to both sides, above 0.
        sample: How many entries of each array to compare, drawn at random; all of them if None.
        rng: Where the draw comes from: a generator or a seed.

    Returns:
        The worst entry. If a gradient is NaN or infinite, that is the worst, with an infinite error.

    Raises:
        TypeError: If a parameter is not a float64 array: in float32 the numerical gradient is too inexact to judge by.
        ValueError: If there is nothing to check, a gradient is missing or has another shape, a parameter is NaN or
            infinite, or `loss` returns anything but one number.

    Examples:
        >>> W = np.array([[1.0, -2.0], [0.5, 3.0]])
        >>> check = check_gradients(lambda: np.sum(W**2), {"W": W}, {"W": 2 * W})
        >>> check.relative_error < 1e-9
        True
        >>> print(check_gradients(lambda: np.sum(W**2), {"W": W}, {"W": 2 * W + np.array([[0, 0], [0, 0.6]])}))
        largest relative error 9.1e-02, at W[1, 1]: computed 6.6, numerical 6 (4 entries compared)
    """
    h, rng = number("h", h, above=0), as_rng(rng)
    checks = [
        _check_one(loss, name, param, grads, h, sample, rng) for name, param in params.items() if param.size
    ]
    if not checks:
        raise ValueError(
            say(
                "there were no gradients to check: params was empty. Build the model first.",
                "params가 비어 있어 확인할 기울기가 없습니다. 모델을 먼저 만드세요.",
            )
        )
    worst = max(checks, key=lambda check: check.relative_error)
    return replace(worst, entries=sum(check.entries for check in checks))


def _check_one(
    loss: Callable[[], float],
    name: str,
    param: NDArray[Any],
    grads: Mapping[str, NDArray[Any]],
    h: float,
    sample: int | None,
    rng: np.random.Generator,
) -> GradientCheck:
    """Return the worst entry of one parameter."""
    if param.dtype != np.float64:
        raise TypeError(
            say(
                f"the parameter {name!r} is of type {param.dtype}; expected float64. "
                "Build the model with dtype=np.float64 to check its gradients.",
                f"매개변수 {name!r}의 형이 {param.dtype}입니다. float64여야 합니다. "
                "기울기를 확인하려면 모델을 dtype=np.float64로 만드세요.",
            )
        )
    if name not in grads or np.shape(grads[name]) != param.shape:
        found = np.shape(grads[name]) if name in grads else None
        raise ValueError(
            say(
                f"the gradient of {name!r} "
                + (f"has shape {found}" if name in grads else "is missing")
                + f"; expected one of shape {param.shape}. Run backward first.",
                f"{name!r}의 기울기가 "
                + (f"형상 {found}입니다" if name in grads else "없습니다")
                + f". 형상이 {param.shape}여야 합니다. backward를 먼저 부르세요.",
            )
        )
    places = np.arange(param.size)
    if sample is not None and whole("sample", sample) < param.size:
        places = np.sort(rng.choice(places, sample, replace=False))
    computed = np.asarray(grads[name], np.float64).reshape(-1)[places]
    numerical = np.array([_slope(loss, param, place, h) for place in places.tolist()])
    known = np.isfinite(computed) & np.isfinite(numerical)
    scale = np.abs([computed[known], numerical[known]]).max(initial=SMALLEST)
    errors = np.full(len(places), np.inf)
    errors[known] = np.abs(computed[known] - numerical[known]) / scale
    worst = int(np.argmax(errors))
    return GradientCheck(
        name,
        tuple(int(i) for i in np.unravel_index(places[worst], param.shape)),
        float(computed[worst]),
        float(numerical[worst]),
        float(errors[worst]),
        len(places),
    )


def _start(x: ArrayLike, function: str) -> Array:
    """Return a float64 copy of `x`, provided that its numbers are finite."""
    point: Array = as_floats(x, function).astype(np.float64)
    if not np.isfinite(point).all():
        raise ValueError(
            say(
                f"{function} was given {point}; expected finite numbers. "
                "If a descent led there, its learning rate is too large.",
                f"{function}에 {point}이(가) 들어왔습니다. 유한한 수여야 합니다. "
                "경사 하강법으로 여기까지 왔다면 학습률이 너무 큰 것입니다.",
            )
        )
    return point


def _slope(f: Callable[[], Any], point: NDArray[Any], place: int, h: float) -> float:
    """Return the central difference of `f` for one entry of `point`, which is moved in place and put back."""
    value = float(point.flat[place])
    _check_step(value, h)
    try:
        point.flat[place] = value + h
        above = _one_number(f())
        point.flat[place] = value - h
        below = _one_number(f())
    finally:
        point.flat[place] = value
    return (above - below) / (2 * h)


def _check_step(value: float, h: float) -> None:
    """Refuse a step that rounding swallows: it would give the slope 0, or worse, half of one."""
    if value + h == value or value - h == value:
        raise ValueError(
            say(
                f"{value} + {h} is rounded to {value} again, so no slope can be seen. Take a larger h; "
                "if a descent led here, take a smaller learning rate.",
                f"{value} + {h}을(를) 반올림하면 다시 {value}이(가) 되어 기울기를 볼 수 없습니다. h를 키우세요. "
                "경사 하강법으로 여기까지 왔다면 학습률을 줄이세요.",
            )
        )


def _one_number(value: Any) -> float:
    """Return what a function gave as a plain number, or say that it is not one."""
    result = np.asarray(value)
    if result.size != 1 or result.dtype.kind not in "fiub":
        raise ValueError(
            say(
                f"the function returned {value!r}; expected one real number, such as a loss.",
                f"함수가 {value!r}을(를) 돌려주었습니다. 손실처럼 실수 하나여야 합니다.",
            )
        )
    return float(result.item())
