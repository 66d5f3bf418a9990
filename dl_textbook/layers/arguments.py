"""Checks on the arguments that describe a moving window: pairs of whole numbers, and paddings."""

from collections.abc import Sequence

from dl_textbook.checks import whole
from dl_textbook.messages import say

Pair = tuple[int, int]
Pads = tuple[Pair, Pair]
Size = int | Sequence[int]


def pair(name: str, value: object, least: int = 1) -> Pair:
    """Return `value` as (vertical, horizontal): one whole number stands for both.

    Examples:
        >>> pair("stride", 2)
        (2, 2)
    """
    if isinstance(value, Sequence) and not isinstance(value, str):
        if len(value) != 2:
            raise ValueError(
                say(
                    f"{name} was {value!r}; expected one whole number or a pair (vertical, horizontal).",
                    f"{name} 값이 {value!r}입니다. 정수 하나 또는 (세로, 가로) 한 쌍이어야 합니다.",
                )
            )
        return whole(name, value[0], least), whole(name, value[1], least)
    both = whole(name, value, least)
    return both, both


def pads(padding: Size | str | Pads, kernel: Pair, stride: Pair) -> Pads:
    """Return a padding as ((top, bottom), (left, right)).

    Args:
        padding: One whole number, a pair (vertical, horizontal), the four numbers themselves, or "same": as much as keeps
            the image's size; where that is an odd number, the extra row or column goes to the bottom or right.
        kernel: The window's (height, width).
        stride: The window's steps (vertical, horizontal); "same" needs (1, 1).

    Examples:
        >>> pads("same", kernel=(3, 4), stride=(1, 1))
        ((1, 1), (1, 2))
    """
    if padding == "same":
        if stride != (1, 1):
            raise ValueError(
                say(
                    f'padding="same" keeps the image\'s size, which stride {stride} does not. '
                    "Use stride 1, or give the padding in numbers.",
                    f'padding="same"은 이미지의 크기를 지키는데 스트라이드 {stride}로는 그럴 수 없습니다. '
                    "스트라이드를 1로 하거나 패딩을 수로 주세요.",
                )
            )
        (top, bottom), (left, right) = (((size - 1) // 2, size // 2) for size in kernel)
        return (top, bottom), (left, right)
    if (
        isinstance(padding, Sequence)
        and len(padding) == 2
        and all(isinstance(side, Sequence) for side in padding)
    ):
        return pair("padding", padding[0], 0), pair("padding", padding[1], 0)
    vertical, horizontal = pair("padding", padding, 0)
    return (vertical, vertical), (horizontal, horizontal)
