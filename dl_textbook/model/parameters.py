"""All parameters of a network that learn, side by side in one array.

An optimizer does the same to every number. One long array is worked on many times faster than twenty short ones, so the
parameters are moved into one, and each layer sees its part of it; the gradients likewise.
"""

import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from dl_textbook.layers import Layer
from dl_textbook.layers.base import Array


def walk(layers: Sequence[Layer], prefix: str = "") -> Iterator[tuple[str, Layer]]:
    """Yield every layer with its full name, those inside other layers as "outer.inner"."""
    for layer in layers:
        name = f"{prefix}{layer.name}"
        yield name, layer
        yield from walk(layer.sublayers, f"{name}.")


# A parameter with more numbers than this is left where it is: it gains nothing by moving, and would need its memory twice.
LARGE = 1 << 20


class Pack:
    """The parameters of layers in one array, and their gradients in another, in the same order.

    Each layer's `params[key]` and `grads[key]` are views of these arrays, but for those that are `LARGE`. They stay where they
    are: whoever has got hold of one sees it change as training goes on.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        """Move the parameters of built layers into one array."""
        everything = [(name, layer, key) for name, layer in walk(layers) for key in layer.params]
        entries = [entry for entry in everything if entry[1].params[entry[2]].size <= LARGE]
        self._large = [entry for entry in everything if entry not in entries]
        arrays = [layer.params[key] for _, layer, key in entries]
        dtype = np.result_type(*arrays) if arrays else np.dtype(np.float32)
        ends = np.cumsum([0, *(array.size for array in arrays)])
        self._params: Array = np.empty(ends[-1], dtype)
        self._grads: Array = np.zeros(ends[-1], dtype)
        self._slots = [
            _Slot(
                f"{name}.{key}",
                layer,
                key,
                slice(start, stop),
                self._params[start:stop].reshape(array.shape),
                self._grads[start:stop].reshape(array.shape),
            )
            for (name, layer, key), array, (start, stop) in zip(
                entries, arrays, itertools.pairwise(map(int, ends)), strict=True
            )
        ]
        self._learning: list[bool] = []
        self._runs: tuple[dict[str, Array], dict[str, Array]] = {}, {}
        self.take_over()

    def take_over(self) -> None:
        """Copy in parameters that someone put in the place of ours, and let the layers see ours again."""
        for slot in self._slots:
            current = slot.layer.params[slot.key]
            if current is not slot.parameter:
                np.copyto(slot.parameter, current)
                slot.layer.params[slot.key] = slot.parameter
                slot.layer.grads[slot.key] = slot.gradient

    def fits(self) -> bool:
        """Tell whether the layers still have parameters of the same shapes."""
        return all(slot.layer.params[slot.key].shape == slot.parameter.shape for slot in self._slots)

    def collect(self) -> None:
        """Copy in the gradients of layers that put them into arrays of their own."""
        for slot in self._slots:
            gradient = slot.layer.grads.get(slot.key)
            if gradient is not slot.gradient and gradient is not None:
                np.copyto(slot.gradient, gradient)
                slot.layer.grads[slot.key] = slot.gradient

    def runs(self) -> tuple[dict[str, Array], dict[str, Array]]:
        """Return the parameters that learn, and their gradients: one long array for each run that no frozen layer interrupts.

        A run is named after all that is in it, so that an optimizer begins anew with what it remembers when layers are frozen
        or unfrozen.
        """
        learning = [slot.layer.trainable for slot in self._slots]
        if learning != self._learning:
            self._learning = learning
            self._runs = {}, {}
            for learns, group in itertools.groupby(self._slots, key=lambda slot: slot.layer.trainable):
                run = list(group)
                if learns:
                    name = " ".join(slot.name for slot in run)
                    place = slice(run[0].place.start, run[-1].place.stop)
                    self._runs[0][name], self._runs[1][name] = self._params[place], self._grads[place]
        params, grads = self._runs
        for name, layer, key in self._large:
            if layer.trainable:
                params[f"{name}.{key}"], grads[f"{name}.{key}"] = layer.params[key], layer.grads[key]
            else:
                params.pop(f"{name}.{key}", None)
        return self._runs

    def gradients(self) -> dict[str, Array]:
        """Return copies of the gradients of the parameters that learn, by full name."""
        small = {slot.name: slot.gradient.copy() for slot in self._slots if slot.layer.trainable}
        large = {
            f"{name}.{key}": layer.grads[key].copy() for name, layer, key in self._large if layer.trainable
        }
        return small | large


class _Slot(NamedTuple):
    """One parameter: its full name, whose it is, and where it lies."""

    name: str
    layer: Layer
    key: str
    place: slice
    parameter: Array
    gradient: Array
