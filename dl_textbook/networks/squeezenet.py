"""SqueezeNet: as accurate as AlexNet with a fiftieth of its parameters, and small enough to come along.

The published weights are pruned (two thirds are 0) and share 255 values a layer, so that a file of 0.7 MB holds them.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from dl_textbook.checks import Rng
from dl_textbook.layers import (
    Branches,
    Convolution,
    Dropout,
    GlobalAveragePooling,
    Layer,
    MaxPooling,
    Relu,
)
from dl_textbook.layers.base import Shape
from dl_textbook.messages import say
from dl_textbook.model.archive import FilePath, damaged, read_archive
from dl_textbook.networks.imagenet import CLASSES, ImageNetClassifier, published_weights

Array = NDArray[Any]

_CODES = 256  # values that the weights of a layer share


class SqueezeNet(ImageNetClassifier):
    """SqueezeNet v1.0: a convolution, eight fire modules, a convolution that gives the scores, their mean over the picture.

    A fire module first squeezes its input into few channels with 1×1 filters, then expands it with 1×1 and 3×3 filters side by
    side. 1,248,424 parameters; no affine layer at all.

    Args:
        classes: How many scores come out; 1,000 for the published weights.
        weights: None to start from random ones; `"imagenet"` for the published ones, which are taken from the data folder or
            downloaded (0.7 MB); or a file with them.
        dropout: The share of the last fire module's output that is dropped while training.
        rng: A generator or a seed for what is random.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        FileNotFoundError: If there is no such file of weights.
        ValueError: If `classes` is no positive whole number, or the weights are damaged or do not fit.
        dl_textbook.datasets.MissingDataError: If the published weights are not there and can't be downloaded.

    Examples:
        >>> net = SqueezeNet(rng=0)
        >>> net.parameter_count()
        1248424
        >>> [layer.name for layer in net.layers[3:7]]
        ['fire2_squeeze', 'relu2', 'fire2_expand', 'relu3']

    Source: F. Iandola and others, “SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and <0.5MB model size” (2016).
    """

    image_size = 227
    channel_mean = (104.0, 117.0, 123.0)

    def __init__(
        self,
        classes: int = CLASSES,
        *,
        weights: FilePath | None = None,
        dropout: float = 0.5,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers: list[Layer] = [
            Convolution(96, 7, stride=2, name="conv1"),
            Relu(),
            MaxPooling(3, stride=2, ceil_mode=True),
            *_fire(2, 16, 64),
            *_fire(3, 16, 64),
            *_fire(4, 32, 128),
            MaxPooling(3, stride=2, ceil_mode=True),
            *_fire(5, 32, 128),
            *_fire(6, 48, 192),
            *_fire(7, 48, 192),
            *_fire(8, 64, 256),
            MaxPooling(3, stride=2, ceil_mode=True),
            *_fire(9, 64, 256),
            Dropout(dropout),
            Convolution(classes, 1, padding=1, name="conv10"),  # the padding is that of the published weights
            Relu(),
            GlobalAveragePooling(),
        ]
        super().__init__(layers, (3, self.image_size, self.image_size), rng=rng, dtype=dtype, fast=fast)
        if weights is not None:
            self._take(published_weights("squeezenet") if weights == "imagenet" else Path(weights))

    def _take(self, path: Path) -> None:
        """Put published weights in place: those of the original file, or the same decoded into an `.npz` file."""
        shapes = {_published_name(name): array.shape for name, array in self.params.items()}
        with path.open("rb") as file:
            zipped = file.read(2) == b"PK"
        arrays = read_archive(path)[0] if zipped else decode(path, shapes)
        found = {name: array.shape for name, array in arrays.items()}
        if found != shapes:
            name = min(name for name in shapes.keys() | found.keys() if shapes.get(name) != found.get(name))
            raise damaged(
                path,
                say(
                    f"{name} has shape {found.get(name)}, expected {shapes.get(name)}",
                    f"{name}의 형상이 {found.get(name)}입니다. 맞는 형상은 {shapes.get(name)}입니다",
                ),
            )
        for name, array in self.params.items():
            array[...] = arrays[_published_name(name)]


def decode(path: FilePath, shapes: Mapping[str, Shape]) -> dict[str, Array]:
    """Decode weights that were pruned and share few values, as “Deep compression” stores them.

    The file begins with the number of stored weights of each layer, as uint32. Then follow, layer by layer: the 256 values
    that weights can have, and the biases, as float32; which of the values each stored weight has, a byte each; and how many
    weights were left out (they are 0) before each, half a byte each, the lower half first. Where more than 15 in a row are
    left out, a 0 is stored between.

    Args:
        path: The file.
        shapes: The shapes of all weights and biases by name, in the file's order: `{"conv1/W": …, "conv1/b": …, …}`.

    Returns:
        The arrays by name, in float32.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If the file is not one for these shapes.

    Examples:
        >>> import struct, tempfile
        >>> values = struct.pack("<256f", 0.0, 1.5, -2.0, *[0.0] * 253)
        >>> content = struct.pack("<I", 2) + values + struct.pack("<f", 0.25) + bytes([1, 2]) + bytes([1 + 16 * 3])
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     path = Path(folder, "tiny.net")
        ...     _ = path.write_bytes(content)
        ...     decode(path, {"W": (1, 7), "b": (1,)})
        {'W': array([[ 0. ,  1.5,  0. ,  0. ,  0. , -2. ,  0. ]], dtype=float32), 'b': array([0.25], dtype=float32)}

    Source: S. Han, H. Mao and W. Dally, “Deep compression: Compressing deep neural networks with pruning, trained quantization and
    Huffman coding” (2016).
    """
    names = list(shapes)
    pairs = list(zip(names[::2], names[1::2], strict=True))
    most = sum(4 + 4 * _CODES + 4 * math.prod(shapes[b]) + 2 * math.prod(shapes[W]) for W, b in pairs)
    with Path(path).open("rb") as file:
        rest = memoryview(file.read(most + 1))

    def take(count: int, dtype: str) -> Array:
        nonlocal rest
        size = count * np.dtype(dtype).itemsize
        if size > len(rest):
            raise damaged(path, say("its end is missing", "끝부분이 없습니다"))
        taken, rest = np.frombuffer(rest[:size], dtype), rest[size:]
        return taken

    arrays: dict[str, Array] = {}
    for (W, b), stored in zip(pairs, take(len(pairs), "<u4").tolist(), strict=True):
        values = take(_CODES, "<f4")
        arrays[b] = take(math.prod(shapes[b]), "<f4").reshape(shapes[b])
        codes, halves = take(stored, "u1"), take((stored + 1) // 2, "u1")
        left_out = np.stack([halves % 16, halves // 16], axis=1).ravel()[:stored]
        places = np.cumsum(left_out + np.int64(1)) - 1
        flat = np.zeros(math.prod(shapes[W]), np.uint8)
        if stored and places[-1] >= flat.size:
            raise damaged(
                path,
                say(f"{W} has more weights than {shapes[W]}", f"{W}의 가중치가 {shapes[W]}보다 많습니다"),
            )
        flat[places] = codes
        arrays[W] = values[flat].reshape(shapes[W])
    if rest:
        raise damaged(path, say("it goes on after its end", "끝난 뒤에 내용이 더 있습니다"))
    return {name: arrays[name] for name in names}


def _fire(number: int, squeeze: int, expand: int) -> Sequence[Layer]:
    return [
        Convolution(squeeze, 1, name=f"fire{number}_squeeze"),
        Relu(),
        Branches(
            [[Convolution(expand, 1, name="1x1")], [Convolution(expand, 3, padding=1, name="3x3")]],
            name=f"fire{number}_expand",
        ),
        Relu(),
    ]


def _published_name(name: str) -> str:
    """Return what a parameter is called in the published files: `fire2/expand3x3/W` for `fire2_expand.3x3.W`."""
    layer, _, key = name.rpartition(".")
    layer = layer.replace("_squeeze", "/squeeze1x1").replace("_expand.", "/expand")
    return f"{layer}/{key}"
