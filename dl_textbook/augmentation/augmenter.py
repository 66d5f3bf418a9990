"""Random changes of whole batches: which there are, how strong, and the drawing of one for each picture."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from dl_textbook.augmentation.resampling import (
    Images,
    Matrices,
    affine_matrices,
    as_dtype,
    as_images,
    check_fill,
    resampled,
)
from dl_textbook.checks import Rng, as_rng, number
from dl_textbook.messages import say

Pair = tuple[float, float]
Range = float | Pair


@dataclass(frozen=True, kw_only=True)
class Augmenter:
    """Draws a rotation, shift, shear, zoom, flip, brightness and noise for every picture of a batch, and applies them.

    All that moves pixels is done in one resampling. Every option is off unless it is given.

    Args:
        rotation: The picture turns by up to this many degrees, either way.
        height_shift: It moves up or down by up to this share of its height.
        width_shift: It moves left or right by up to this share of its width.
        shear: It slants by up to this many degrees, either way.
        zoom: Height and width, each for itself, are zoomed by a factor from 1 - zoom to 1 + zoom, or between the two of a
            pair `(low, high)`. Above 1 the picture gets smaller.
        horizontal_flip: True to swap left and right in half of the pictures.
        vertical_flip: True to swap top and bottom in half of the pictures.
        brightness: All pixels of a picture are multiplied by a factor from 1 - brightness to 1 + brightness, or between the
            two of a pair `(low, high)`.
        noise: Standard deviation of the Gaussian noise added to every pixel, in the unit of the pixels.
        fill: What lies beyond the edge: "nearest", "constant", "reflect" or "wrap"; see `affine`.
        fill_value: The brightness that "constant" takes.
        value_range: Cut the result to these bounds, such as `(0, 1)`; None for no bounds. uint8 always stays from 0 to 255.

    Raises:
        ValueError: If a number is out of its range, a flip is not True or False, or `fill` is unknown.

    Examples:
        >>> augment = Augmenter(rotation=10, height_shift=0.1, width_shift=0.1, zoom=0.1, horizontal_flip=True)
        >>> rng = np.random.default_rng(0)
        >>> x = rng.random((32, 1, 28, 28), dtype=np.float32)
        >>> augment(x, rng).shape
        (32, 1, 28, 28)

        Training sees every picture changed anew in each epoch:

        >>> from dl_textbook.datasets.batches import minibatches
        >>> t = rng.integers(10, size=32)
        >>> for x_batch, t_batch in minibatches(x, t, batch_size=8, rng=rng):
        ...     x_batch = augment(x_batch, rng)  # then train on x_batch and t_batch

    Source: Keras's `ImageDataGenerator`. What it calls `rotation_range`, `height_shift_range`, `width_shift_range`,
    `shear_range`, `zoom_range`, `horizontal_flip`, `vertical_flip`, `brightness_range`, `fill_mode` and `cval` means the same here.
    """

    rotation: float = 0.0
    height_shift: float = 0.0
    width_shift: float = 0.0
    shear: float = 0.0
    zoom: Range = 0.0
    horizontal_flip: bool = False
    vertical_flip: bool = False
    brightness: Range = 0.0
    noise: float = 0.0
    fill: str = "nearest"
    fill_value: float = 0.0
    value_range: Pair | None = None

    def __post_init__(self) -> None:
        number("rotation", self.rotation, least=0, most=180)
        number("height_shift", self.height_shift, least=0, most=1)
        number("width_shift", self.width_shift, least=0, most=1)
        number("shear", self.shear, least=0, below=90)
        number("noise", self.noise, least=0)
        _factors("brightness", self.brightness)
        number("the smallest zoom", _factors("zoom", self.zoom)[0], above=0)
        check_fill(self.fill, self.fill_value)
        if self.value_range is not None:
            _ordered("value_range", self.value_range)
        for name in ("horizontal_flip", "vertical_flip"):
            if not isinstance(getattr(self, name), bool):
                raise ValueError(
                    say(
                        f"{name} was {getattr(self, name)!r}; expected True or False.",
                        f"{name} 값이 {getattr(self, name)!r}입니다. True나 False여야 합니다.",
                    )
                )

    def __call__(self, x: ArrayLike, rng: Rng = None) -> Images:
        """Return new pictures made from those of `x`.

        Args:
            x: Pictures, shape `(n, height, width)` or `(n, channels, height, width)`, floating-point or uint8. The channels
                of a picture are moved and brightened alike; noise differs from pixel to pixel.
            rng: The generator to draw from: the same state gives the same result. In a loop, pass one generator to every
                call; a seed gives the same draws each time, None others each time.

        Returns:
            New pictures in the shape and dtype of `x`, which is left as it is.

        Raises:
            TypeError: If `x` holds other numbers than floating-point or uint8, or `rng` is no generator or seed.
            ValueError: If `x` is no batch of pictures.
        """
        images, rng = as_images(x), as_rng(rng)
        n, height, width = len(images), *images.shape[-2:]
        y = resampled(images, self.matrices(height, width, n, rng), self.fill, self.fill_value)
        if self.brightness != 0:
            factors = rng.uniform(*_factors("brightness", self.brightness), n).astype(y.dtype)
            y *= factors.reshape(n, *[1] * (y.ndim - 1))
        if self.noise > 0:
            y += rng.standard_normal(y.shape, dtype=y.dtype) * float(self.noise)
        if self.value_range is not None:
            np.clip(y, *self.value_range, out=y)
        return as_dtype(y, images.dtype)

    def matrices(self, height: int, width: int, n: int, rng: Rng = None) -> Matrices:
        """Draw what moves the pixels of `n` pictures, for `affine`: so that a mask, say, moves just as its picture does.

        Args:
            height: Rows of a picture.
            width: Columns of a picture.
            n: How many pictures.
            rng: Generator or seed to draw from; None for other maps each time.

        Returns:
            Matrices of shape `(n, 2, 3)`.

        Examples:
            >>> Augmenter(horizontal_flip=True).matrices(3, 3, n=2, rng=0).tolist()
            [[[1.0, 0.0, 0.0], [0.0, 1.0, 0.0]], [[1.0, 0.0, 0.0], [0.0, -1.0, 2.0]]]
        """
        rng = as_rng(rng)
        return affine_matrices(
            height,
            width,
            rotation=rng.uniform(-self.rotation, self.rotation, n),
            height_shift=rng.uniform(-self.height_shift, self.height_shift, n),
            width_shift=rng.uniform(-self.width_shift, self.width_shift, n),
            shear=rng.uniform(-self.shear, self.shear, n),
            height_zoom=rng.uniform(*_factors("zoom", self.zoom), n),
            width_zoom=rng.uniform(*_factors("zoom", self.zoom), n),
            horizontal_flip=(rng.random(n) < 0.5) & self.horizontal_flip,
            vertical_flip=(rng.random(n) < 0.5) & self.vertical_flip,
        )


def _factors(name: str, given: Range) -> Pair:
    """Return the smallest and the largest factor: a number is how far they are from 1."""
    if isinstance(given, tuple | list):
        low, high = _ordered(name, given)
        return number(f"the smallest {name}", low, least=0), high
    spread = number(name, given, least=0, most=1)
    return 1 - spread, 1 + spread


def _ordered(name: str, pair: Pair) -> Pair:
    if isinstance(pair, tuple | list) and len(pair) == 2:
        low = number(f"the first of {name}", pair[0])
        return low, number(f"the second of {name}", pair[1], least=low)
    raise ValueError(
        say(
            f"{name} was {pair!r}; expected a pair (low, high).",
            f"{name} 값이 {pair!r}입니다. (low, high) 한 쌍이어야 합니다.",
        )
    )
