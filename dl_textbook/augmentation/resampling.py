"""Affine maps of pictures: one matrix for each picture, one resampling for all maps together."""

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray

from dl_textbook.checks import Floats, number, unknown_name
from dl_textbook.engine.threads import cut, each, get_threads
from dl_textbook.messages import say

Images = NDArray[Any]
Matrices = NDArray[np.float64]

FILLS = ("nearest", "constant", "reflect", "wrap")
# How many pixels are worked on at once: their positions and intermediate results then stay in the processor's cache.
BLOCK = 24_576


def affine_matrices(
    height: int,
    width: int,
    *,
    rotation: ArrayLike = 0.0,
    height_shift: ArrayLike = 0.0,
    width_shift: ArrayLike = 0.0,
    shear: ArrayLike = 0.0,
    height_zoom: ArrayLike = 1.0,
    width_zoom: ArrayLike = 1.0,
    horizontal_flip: ArrayLike = False,
    vertical_flip: ArrayLike = False,
) -> Matrices:
    r"""Multiply a flip, a zoom, a shear, a shift and a rotation about the center into one matrix for each picture.

    $$ \begin{pmatrix} r' \\ c' \end{pmatrix} = m +
    \begin{pmatrix} \cos\theta & \sin\theta \\ -\sin\theta & \cos\theta \end{pmatrix} \left(
    \begin{pmatrix} 1 & \sin\varphi \\ 0 & \cos\varphi \end{pmatrix}
    \begin{pmatrix} \pm z_h & 0 \\ 0 & \pm z_w \end{pmatrix}
    \left( \begin{pmatrix} r \\ c \end{pmatrix} - m \right) -
    \begin{pmatrix} s_h \\ s_w \end{pmatrix} \right) $$

    The pixel in row $r$ and column $c$ of the new picture shows what the old one has at row $r'$ and column $c'$.
    $m$ is the center, $\theta$ the rotation, $\varphi$ the shear, $z$ the zoom, $s$ the shift in pixels; a flip takes the minus sign.

    Each number after the size may be an array of shape `(n,)`, one for each picture; a single one holds for all of them.

    Args:
        height: Rows of a picture.
        width: Columns of a picture.
        rotation: Degrees by which the picture turns, counterclockwise.
        height_shift: By how much it moves down, as a share of its height.
        width_shift: By how much it moves to the right, as a share of its width.
        shear: Degrees of slant: the right side moves up and the left side down, upright lines stay upright.
        height_zoom: How many pixels of the old picture make one of the new in a column: above 1 it gets smaller, as in Keras.
        width_zoom: The same in a row.
        horizontal_flip: True to swap left and right.
        vertical_flip: True to swap top and bottom.

    Returns:
        Matrices of shape `(n, 2, 3)`: the first two columns are multiplied by row and column, the third is added.

    Raises:
        ValueError: If the arrays differ in length.

    Examples:
        >>> affine_matrices(28, 28, width_shift=0.25)
        array([[[ 1.,  0.,  0.],
                [ 0.,  1., -7.]]])

    Source: The order of the maps and the shear are those of Keras's `ImageDataGenerator`.
    """
    numbers = [
        rotation,
        height_shift,
        width_shift,
        shear,
        height_zoom,
        width_zoom,
        horizontal_flip,
        vertical_flip,
    ]
    arrays = [np.atleast_1d(np.asarray(each_number, np.float64)) for each_number in numbers]
    lengths = sorted({array.size for array in arrays} - {1})
    if len(lengths) > 1:
        raise ValueError(
            say(
                f"affine_matrices was given arrays of lengths {lengths}; expected one number for each picture, or a single one.",
                f"affine_matrices에 길이가 {lengths}인 배열들이 들어왔습니다. 그림마다 수 하나씩이거나 수 하나여야 합니다.",
            )
        )
    rotation, down, right, shear, tall, wide, mirrored, upside_down = np.broadcast_arrays(*arrays)
    angle, slant = np.deg2rad(rotation), np.deg2rad(shear)
    down, right = down * height, right * width
    tall, wide = np.where(upside_down, -tall, tall), np.where(mirrored, -wide, wide)
    turn = _stacked([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    stretch = _stacked([[tall, np.sin(slant) * wide], [0 * slant, np.cos(slant) * wide]])
    center = np.array([[(height - 1) / 2], [(width - 1) / 2]])
    linear = turn @ stretch
    added = center - linear @ center - turn @ _stacked([[down], [right]])
    return np.concatenate([linear, added], axis=-1)


def affine(x: ArrayLike, matrices: ArrayLike, fill: str = "nearest", fill_value: float = 0.0) -> Images:
    r"""Read every pixel of new pictures off the old ones, where the matrices say, between four pixels if need be.

    $$ y_{rc} = (1-u)(1-v)\, x_{ij} + (1-u)v\, x_{i,j+1} + u(1-v)\, x_{i+1,j} + uv\, x_{i+1,j+1} $$

    $i + u$ and $j + v$ are row and column in the old picture, $i$ and $j$ whole, $u$ and $v$ from 0 up to 1: bilinear interpolation.

    Args:
        x: Pictures, shape `(n, height, width)` or `(n, channels, height, width)`, floating-point or uint8.
        matrices: Shape `(n, 2, 3)`, or one `(2, 3)` for all pictures; see `affine_matrices`.
        fill: What lies beyond the edge. `abcd` goes on as `aaaa|abcd|dddd` with "nearest", `kkkk|abcd|kkkk` with "constant",
            `dcba|abcd|dcba` with "reflect", `abcd|abcd|abcd` with "wrap".
        fill_value: The brightness k of "constant".

    Returns:
        New pictures in the shape and dtype of `x`, which is left as it is. uint8 is rounded.

    Raises:
        TypeError: If `x` holds other numbers than floating-point or uint8.
        ValueError: If `x` is no batch of pictures, the matrices do not fit it or are not finite, or `fill` is unknown.

    Examples:
        >>> affine([[[1.0, 2.0, 3.0]]], [[1, 0, 0], [0, 1, -0.5]])
        array([[[1. , 1.5, 2.5]]])

    Source: Gives what `scipy.ndimage.affine_transform(..., order=1)` gives with the modes nearest, grid-constant, reflect and
    grid-wrap, but computes all pictures of a block at once, and blocks on several threads.
    """
    images = as_images(x)
    return as_dtype(resampled(images, matrices, fill, fill_value), images.dtype)


def resampled(images: Images, matrices: ArrayLike, fill: str, fill_value: float) -> Floats:
    """Do the work of `affine`, without rounding: the new pictures are float32, or float64 where the old ones are."""
    check_fill(fill, fill_value)
    maps = _fitting(matrices, len(images))
    height, width = images.shape[-2:]
    y = np.empty(images.shape, np.float64 if images.dtype == np.float64 else np.float32)
    old, new = (images, y) if y.ndim == 4 else (images[:, np.newaxis], y[:, np.newaxis])
    at_once = max(1, BLOCK // (height * width))

    def work(_: int, share: slice) -> None:
        worker = _kept_worker(at_once, (height, width), y.dtype, fill, fill_value)
        for start in range(share.start, share.stop, at_once):
            block = slice(start, min(start + at_once, share.stop))
            worker.resample(old[block], maps[block], new[block])

    each(work, cut(len(y), max(1, min(get_threads(), len(y) // at_once))))
    return y


class _Worker:
    """Resamples one block of pictures after the other in memory that it keeps; to get new memory would take as long as the work.

    Pictures are laid into a border one pixel wide, which shows what lies beyond the edge, so that each place has four neighbors.
    """

    def __init__(
        self, at_once: int, size: tuple[int, int], dtype: DTypeLike, fill: str, fill_value: float
    ) -> None:
        self.size, self.fill, self.fill_value = size, fill, fill_value
        self.bordered_size = (size[0] + 2, size[1] + 2)
        pixels, with_border = (at_once * height * width for height, width in (size, self.bordered_size))
        # float32 tells neighbors of a large picture apart too coarsely, and counts exactly to 2**24 only.
        self.dtype = np.dtype(dtype if with_border <= 2**16 else np.float64)
        self.pixels = np.stack(
            [*np.indices(size, self.dtype).reshape(2, -1), np.ones(size, self.dtype).ravel()]
        )
        self.firsts = np.arange(0, with_border, with_border // at_once, dtype=self.dtype)[:, np.newaxis]
        self.bordered = np.empty((at_once, *self.bordered_size), self.dtype)
        self.places, self.corners = np.empty((2, 2 * pixels), self.dtype)
        self.mixed = np.empty((4, pixels), self.dtype)
        self.indices = np.empty((2, pixels), np.intp)

    def resample(self, old: Images, maps: Matrices, new: Floats) -> None:
        """Write the new pictures, of shape (n, channels, height, width)."""
        corner, down, right = self._locate(maps)
        for channel in range(old.shape[1]):
            self._lay_into_border(old[:, channel])
            new[:, channel] = self._mix(corner, down, right).reshape(len(old), *self.size)

    def _locate(self, maps: Matrices) -> tuple[NDArray[np.intp], Floats, Floats]:
        """Say which pixel of `bordered` is the upper left neighbor of each place, and how far below and to the right of it the
        place is, from 0 up to 1; each of shape (n, height * width)."""
        n = len(maps)
        places, corners = (
            kept[: 2 * n * self.pixels.shape[1]].reshape(2, n, -1) for kept in (self.places, self.corners)
        )
        in_border = np.add(maps, [[0, 0, 1], [0, 0, 1]]).swapaxes(0, 1).reshape(2 * n, 3).astype(self.dtype)
        np.matmul(in_border, self.pixels, out=places.reshape(2 * n, -1))
        for along, size in zip(places, self.size, strict=True):
            if self.fill == "reflect":
                along -= 0.5
                along -= 2 * size * np.floor(along / (2 * size))
                np.subtract(size + 0.5, np.abs(along - size), out=along)
            elif self.fill == "wrap":
                along -= size * np.floor(along / size)
            along.clip(0, np.nextafter(size + 1, 0, dtype=self.dtype), out=along)
        np.floor(places, out=corners)
        places -= corners
        row, column = corners
        row *= self.bordered_size[1]
        row += column
        row += self.firsts[:n]
        index = self.indices[0, : row.size].reshape(row.shape)
        np.copyto(index, row, casting="unsafe")
        return index, *places

    def _lay_into_border(self, pictures: Images) -> None:
        bordered = self.bordered[: len(pictures)]
        bordered[:, 1:-1, 1:-1] = pictures
        if self.fill == "constant":
            bordered[:, [0, -1]] = bordered[:, :, [0, -1]] = self.fill_value
        else:  # Reflected, too, the edge is followed by itself.
            before, after = (-2, 1) if self.fill == "wrap" else (1, -2)
            bordered[:, 0], bordered[:, -1] = bordered[:, before], bordered[:, after]
            bordered[:, :, 0], bordered[:, :, -1] = bordered[:, :, before], bordered[:, :, after]

    def _mix(self, corner: NDArray[np.intp], down: Floats, right: Floats) -> Floats:
        """Mix the four neighbors of each place, first along the two rows, then between the rows."""
        width = self.bordered_size[1]
        neighbors: Floats = self.mixed[:, : corner.size].reshape(4, *corner.shape)
        index = self.indices[1, : corner.size].reshape(corner.shape)
        for step, neighbor in zip((0, 1, width, width + 1), neighbors, strict=True):
            np.add(corner, step, out=index)
            # No index is out of range; "clip" spares `take` the memory that it needs to be able to raise an error.
            self.bordered.ravel().take(index, out=neighbor, mode="clip")
        upper, upper_right, lower, lower_right = neighbors
        for start, end, part in (
            (upper, upper_right, right),
            (lower, lower_right, right),
            (upper, lower, down),
        ):
            end -= start
            end *= part
            start += end
        mixed: Floats = upper
        return mixed


_of_this_thread = threading.local()


def _kept_worker(*arguments: Any) -> _Worker:
    """Return the worker that this thread used last, if it fits: the next batch has most often the size of this one."""
    if getattr(_of_this_thread, "arguments", None) == arguments:
        kept: _Worker = _of_this_thread.worker
        return kept
    worker = _Worker(*arguments)
    if (
        worker.bordered.size <= 2**16
    ):  # about 3 MB in all; for large pictures new memory costs little beside the work
        _of_this_thread.arguments, _of_this_thread.worker = arguments, worker
    return worker


def _stacked(rows: Sequence[Sequence[Floats]]) -> Matrices:
    """Return matrices of shape (n, rows, columns) from arrays of shape (n,)."""
    return np.stack([np.stack(row, axis=-1) for row in rows], axis=-2)


def as_images(x: ArrayLike) -> Images:
    """Return `x` as an array, or say why it is no batch of pictures."""
    images = np.asarray(x)
    if images.dtype.kind != "f" and images.dtype != np.uint8:
        raise TypeError(
            say(
                f"the pictures are of type {images.dtype}; expected floating-point numbers or uint8. "
                "Convert them first, for example with x.astype(np.float32).",
                f"그림이 {images.dtype} 형입니다. 실수나 uint8이어야 합니다. x.astype(np.float32)처럼 먼저 바꾸세요.",
            )
        )
    if images.ndim not in (3, 4) or 0 in images.shape[1:]:
        raise ValueError(
            say(
                f"the pictures have shape {images.shape}; expected (n, height, width) or (n, channels, height, width). "
                "A single picture becomes a batch of one with x[np.newaxis].",
                f"그림의 형상이 {images.shape}입니다. (n, 높이, 너비) 또는 (n, 채널, 높이, 너비)여야 합니다. "
                "그림 한 장은 x[np.newaxis]로 한 장짜리 배치가 됩니다.",
            )
        )
    if images.ndim == 4 and images.shape[3] in (1, 3) and images.shape[1] > 4:
        raise ValueError(
            say(
                f"the pictures have shape {images.shape}, which looks like channels last; expected channels before height and "
                "width. Move them with x.transpose(0, 3, 1, 2).",
                f"그림의 형상이 {images.shape}인데 채널이 맨 뒤에 있는 듯합니다. 채널이 높이와 너비 앞에 와야 합니다. "
                "x.transpose(0, 3, 1, 2)로 옮기세요.",
            )
        )
    return images


def as_dtype(y: Floats, dtype: DTypeLike) -> Images:
    """Return pictures in the dtype of the old ones; uint8 rounded and kept from 0 to 255."""
    if dtype == np.uint8:
        np.clip(np.rint(y, out=y), 0, 255, out=y)
    return y.astype(dtype, copy=False)


def check_fill(fill: str, fill_value: float) -> None:
    """Refuse what `affine` could not fill with."""
    if fill not in FILLS:
        raise unknown_name(("fill", "채우기 방식"), fill, FILLS)
    number("fill_value", fill_value)


def _fitting(matrices: ArrayLike, n: int) -> Matrices:
    maps = np.asarray(matrices, np.float64)
    if maps.shape not in ((2, 3), (1, 2, 3), (n, 2, 3)):
        raise ValueError(
            say(
                f"the matrices have shape {maps.shape} for {n} pictures; expected ({n}, 2, 3), or (2, 3) for all of them.",
                f"그림은 {n}장인데 행렬의 형상이 {maps.shape}입니다. ({n}, 2, 3)이나, 모두에 같은 (2, 3)이어야 합니다.",
            )
        )
    # Also finite once float32 has multiplied them.
    if not (np.abs(maps) < 1e9).all():
        raise ValueError(
            say(
                "a matrix has an entry that is not finite, or beyond a billion; expected positions in pixels.",
                "행렬에 유한하지 않거나 10억을 넘는 값이 있습니다. 픽셀 단위의 위치여야 합니다.",
            )
        )
    return np.broadcast_to(maps, (n, 2, 3))
