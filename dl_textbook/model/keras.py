"""Weights that Keras saved in an HDF5 file (`.h5`), for a network whose layers go by the same names.

Keras keeps images with the channels last; this package keeps them first, as most papers do. So its weights have to be put
in another order, and the rows of the first affine layer after a Flatten as well, because flattening counts the same
numbers in another order.

Needs the extra `data`: `pip install "dl-textbook[data]"`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.layers import Flatten, Layer
from dl_textbook.messages import say
from dl_textbook.model.archive import FilePath, WeightsError, damaged
from dl_textbook.model.shapes import walk_shapes

Array = NDArray[Any]
Shape = tuple[int, ...]


def load_keras(
    path: FilePath, layers: Sequence[Layer], input_shape: Shape, dtype: DTypeLike = np.float32
) -> None:
    r"""Give affine and convolution layers the weights that layers of the same name had in Keras.

    | layer | in Keras | here |
    |---|---|---|
    | convolution | (height, width, channels, filters) | (filters, channels, height, width) |
    | affine | (inputs, units) | the same |
    | affine after a flattened image | row $(i \cdot W + j) \cdot C + c$ | row $(c \cdot H + i) \cdot W + j$ |

    Args:
        path: A file that Keras wrote with `save_weights` or `save`, in the format HDF5.
        layers: The network's layers in order; those with weights carry the names that they have in the file.
        input_shape: The shape of one input, as this package has it: (channels, height, width).
        dtype: The precision of the weights.

    Raises:
        FileNotFoundError: If there is no such file.
        ImportError: If the package `h5py` is missing.
        ValueError: If the file is damaged, lacks a layer, has weights of another shape, or refers to other files. Then
            no layer is changed.

    Examples:
        >>> load_keras("none.h5", [], (3, 224, 224))
        Traceback (most recent call last):
        FileNotFoundError: [Errno 2] No such file or directory: 'none.h5'
    """
    with Path(path).open("rb"):
        pass  # a missing file is told as such, whatever is installed
    try:
        import h5py
    except ImportError as error:
        raise ImportError(
            say(
                'Weights of Keras need the package h5py. Install it with: pip install "dl-textbook[data]"',
                'Keras의 가중치를 읽으려면 h5py 패키지가 필요합니다. pip install "dl-textbook[data]"로 설치하세요.',
            )
        ) from error
    weighted = list(_weighted(layers, input_shape))
    try:
        with h5py.File(path, "r", locking=False) as file:
            found = _File(h5py, path, file)
            loaded = [found.read(layer, shape, image, dtype) for layer, shape, image in weighted]
    except WeightsError:
        raise
    except (OSError, LookupError, RuntimeError, TypeError, ValueError) as error:
        # What h5py raises for a damaged file depends on where the damage is.
        raise damaged(
            path, say(f"it is no complete HDF5 file ({error})", f"온전한 HDF5 파일이 아닙니다({error})")
        ) from error
    for (layer, _, _), params in zip(weighted, loaded, strict=True):
        layer.params = params


def _weighted(layers: Sequence[Layer], shape: Shape) -> Iterator[tuple[Layer, Shape, Shape | None]]:
    """Yield each layer with weights, its input's shape, and the image that was flattened right before it."""
    image = None
    for _, layer, taken in walk_shapes(layers, shape):
        if layer.param_shapes(taken):
            yield layer, taken, image
            image = None
        if isinstance(layer, Flatten) and len(taken) == 3:
            image = taken


class _File:
    """An open HDF5 file, of which only plain arrays of the expected shape are read."""

    def __init__(self, h5py: Any, path: FilePath, file: Any) -> None:
        self._h5py = h5py
        self._path = path
        link = file.get("model_weights", getlink=True)
        self._root = file["model_weights"] if isinstance(link, h5py.HardLink) else file

    def read(
        self, layer: Layer, input_shape: Shape, image: Shape | None, dtype: DTypeLike
    ) -> dict[str, Array]:
        """Return the parameters of one layer, in this package's order."""
        shapes = layer.param_shapes(input_shape)
        datasets = list(self._datasets(self._root, str(layer.name)))
        if any(key not in ("W", "b") for key in shapes) or len(datasets) != len(shapes):
            raise self._damaged(
                f"layer {layer.name!r} has {len(datasets)} arrays, but the {type(layer).__name__} here needs {len(shapes)}",
                f"{layer.name!r} 층에 배열이 {len(datasets)}개인데 여기의 {type(layer).__name__} 층에는 {len(shapes)}개가 필요합니다",
            )
        params = {}
        for key, dataset in zip(
            shapes, sorted(datasets, key=lambda dataset: -len(dataset.shape)), strict=True
        ):
            shape = shapes[key]
            expected = (*shape[2:], shape[1], shape[0]) if len(shape) == 4 else shape
            self._check(dataset, expected, str(layer.name))
            params[key] = np.empty(shape, dtype)
            if len(shape) == 4:
                params[key][...] = dataset[()].transpose(3, 2, 0, 1)
            elif key == "W" and image is not None:
                _read_flattened(dataset, params[key], image)
            else:
                dataset.read_direct(params[key])
        return params

    def _datasets(self, group: Any, name: str, depth: int = 4) -> Iterator[Any]:
        """Yield all arrays under a name that really lie in this file."""
        link = group.get(name, getlink=True)
        if link is None:
            raise self._damaged(f"it has no layer {name!r}", f"{name!r} 층이 없습니다")
        if not isinstance(link, self._h5py.HardLink):
            raise self._damaged(
                f"{name!r} refers to another place, which is not followed",
                f"{name!r}: 다른 곳을 가리키는 이름은 따라가지 않습니다",
            )
        item = group[name]
        if isinstance(item, self._h5py.Dataset):
            yield item
        elif not isinstance(item, self._h5py.Group) or depth == 0 or len(item) > 8:
            raise self._damaged(
                f"{name!r} is no layer of Keras", f"{name!r} 아래에 Keras의 층이 아닌 것이 들어 있습니다"
            )
        else:
            for inner in item:
                yield from self._datasets(item, inner, depth - 1)

    def _check(self, dataset: Any, expected: Shape, layer: str) -> None:
        """Refuse an array of another shape, and one that is anything but plain numbers stored in this file."""
        if dataset.shape != expected:
            raise self._damaged(
                f"layer {layer!r} has weights of shape {dataset.shape}, expected {expected}",
                f"{layer!r} 층의 가중치 형상이 {dataset.shape}입니다. 맞는 형상은 {expected}입니다",
            )
        size = math.prod(expected) * dataset.dtype.itemsize
        plain = dataset.dtype.kind == "f" and not dataset.is_virtual and dataset.external is None
        # Filters unpack data, so they could make much of little; and data that was never written would be read as zeros.
        plain = plain and dataset.id.get_create_plist().get_nfilters() == 0
        if not plain or dataset.id.get_storage_size() != size:
            raise self._damaged(
                f"the weights of layer {layer!r} are not stored as plain numbers, or not all there",
                f"{layer!r} 층의 가중치가 일반 숫자로 저장되어 있지 않거나 일부가 없습니다",
            )

    def _damaged(self, en: str, ko: str) -> WeightsError:
        return damaged(self._path, say(en, ko))


def _read_flattened(dataset: Any, W: Array, image: Shape) -> None:
    """Copy rows counted (height, width, channel) to where they belong when counted (channel, height, width)."""
    channels, height, width = image
    rows = W.reshape(channels, height, width, W.shape[1])
    for i in range(height):
        for j in range(width):
            start = (i * width + j) * channels
            rows[:, i, j] = dataset[start : start + channels]
