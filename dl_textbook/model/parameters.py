"""All parameters of a network that learn, side by side in one array.

An optimizer does the same to every number. One long array is worked on many times faster than twenty short ones, so the
parameters are moved into one, and each layer sees its part of it; the gradients likewise.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from dl_textbook.layers import Layer
from dl_textbook.layers.base import Array


def walk(layers: Sequence[Layer], prefix: str = "") -> Iterator[tuple[str, Layer]]:
    """Yield every layer with its full name, those inside other layers as "outer.inner"."""
    for layer in layers:
        name = f"{prefix}{layer.name}"
        yield name, layer
        yield from walk(layer.sublayers, f"{name}.")


class Pack:
    """The trainable parameters of layers in `params`, their gradients in `grads`, in the same order.

    While it is in use, each layer's `params[key]` and `grads[key]` are views of these two arrays.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        """Move the parameters of the layers that learn into one array."""
        self.layers = [layer for _, layer in walk(layers)]
        self.trainable = [layer.trainable for layer in self.layers]
        entries = [
            (name, layer, key)
            for name, layer in walk(layers)
            if layer.trainable and not layer.sublayers
            for key in layer.params
        ]
        # The set's name: an optimizer that keeps something for each parameter begins anew when the set changes.
        self.name = " ".join(f"{name}.{key}" for name, _, key in entries)
        arrays = [layer.params[key] for _, layer, key in entries]
        dtype = np.result_type(*arrays) if arrays else np.dtype(np.float32)
        total = sum(array.size for array in arrays)
        self.params: Array = np.empty(total, dtype)
        self.grads: Array = np.zeros(total, dtype)
        self.views: list[tuple[Layer, str, Array, Array]] = []
        start = 0
        for (_, layer, key), array in zip(entries, arrays, strict=True):
            stop = start + array.size
            parameter = self.params[start:stop].reshape(array.shape)
            gradient = self.grads[start:stop].reshape(array.shape)
            np.copyto(parameter, array)
            layer.params[key], layer.grads[key] = parameter, gradient
            self.views.append((layer, key, parameter, gradient))
            start = stop

    def fits(self) -> bool:
        """Tell whether the layers still use these arrays: nobody put other parameters there, froze or unfroze a layer."""
        return all(layer.params[key] is view for layer, key, view, _ in self.views) and self.trainable == [
            layer.trainable for layer in self.layers
        ]

    def collect(self) -> None:
        """Copy in the gradients of layers that put them into arrays of their own."""
        for layer, key, _, view in self.views:
            gradient = layer.grads[key]
            if gradient is not view:
                np.copyto(view, gradient)
                layer.grads[key] = view
