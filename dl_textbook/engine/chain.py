"""A chain of kernels: what each one returns is what the next one takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dl_textbook.engine.kernels import Kernel, LayerKernel, Scratch
from dl_textbook.engine.tiles import Batch
from dl_textbook.layers import Layer, LeakyRelu, MaxPooling, Relu
from dl_textbook.layers.base import Shape


class Chain:
    """The kernels of a list of layers, for samples of one shape."""

    def __init__(self, layers: Sequence[Layer], input_shape: Shape, scratch: Scratch) -> None:
        """Make a kernel for each layer, and let it work in place where nobody reads what it writes over."""
        self.kernels: list[Kernel] = []
        read_again = True  # what comes in belongs to someone else
        shape = input_shape
        for layer in _cheaper_order(layers):
            kernel = _counterpart(layer)(layer, shape, scratch)
            kernel.in_place = kernel.can_work_in_place and not read_again
            read_again = kernel.reads_output or (kernel.passes_on and read_again)
            self.kernels.append(kernel)
            shape = kernel.output_shape
        self.output_shape = shape

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Return what comes out of the last kernel."""
        for kernel in self.kernels:
            batch = kernel.forward(batch, training)
        return batch

    def backward(self, douts: Batch, need_dx: bool = True) -> Batch | None:
        """Fill the gradients of all layers that learn; stop where nothing before has anything to learn."""
        first = 0
        if not need_dx:
            learning = [index for index, kernel in enumerate(self.kernels) if learns(kernel.layer)]
            if not learning:
                return None
            first = learning[0]
        gradients: Batch | None = douts
        for index in range(len(self.kernels) - 1, first - 1, -1):
            assert gradients is not None
            gradients = self.kernels[index].backward(gradients, need_dx or index > first)
        return gradients


def _cheaper_order(layers: Sequence[Layer]) -> list[Layer]:
    """Put a max-pooling before the ReLU that precedes it.

    The largest number of a window is the same one before and after a function that never falls, so both orders give the same
    output and the same gradients; but after pooling there are only a quarter of the numbers left to be cut off.
    """
    order = list(layers)
    for index in range(1, len(order)):
        if type(order[index]) is MaxPooling and type(order[index - 1]) in (Relu, LeakyRelu):
            order[index - 1 : index + 1] = order[index], order[index - 1]
    return order


def learns(layer: Layer) -> bool:
    """Tell whether `layer`, or one inside it, has parameters that training changes."""
    return (layer.trainable and bool(layer.params)) or any(learns(inner) for inner in layer.sublayers)


def _counterpart(layer: Layer) -> Callable[[Layer, Shape, Scratch], Kernel]:
    """Return the kernel class for a layer; of exactly this class, as a subclass may compute something else."""
    from dl_textbook.engine.registry import KERNELS  # which has kernels that are made of chains

    return KERNELS.get(type(layer), LayerKernel)
