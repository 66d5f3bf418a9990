"""The shapes that a network's arrays have or will have, found without making any: a big network can be counted in no memory."""

from collections.abc import Iterator, Sequence

from dl_textbook.layers import Layer
from dl_textbook.layers.base import Shape


def walk_shapes(
    layers: Sequence[Layer], input_shape: Shape, prefix: str = ""
) -> Iterator[tuple[str, Layer, Shape]]:
    """Yield every layer with its full name and the shape of one input sample, those inside other layers as "outer.inner".

    Args:
        layers: Layers in order, each with a name.
        input_shape: The shape of one sample for the first of them.
        prefix: What full names begin with.

    Yields:
        Full name, layer, and the shape of what it takes.

    Raises:
        ValueError: If a layer cannot take what the one before it gives.

    Examples:
        >>> from dl_textbook.layers import Affine, Flatten
        >>> layers = [Flatten(name="flatten1"), Affine(10, name="affine1")]
        >>> [(name, shape) for name, _, shape in walk_shapes(layers, (1, 28, 28))]
        [('flatten1', (1, 28, 28)), ('affine1', (784,))]
    """
    shape = input_shape
    for layer in layers:
        name = f"{prefix}{layer.name}"
        yield name, layer, shape
        for path in layer.paths:
            yield from walk_shapes(path, shape, f"{name}.")
        shape = layer.output_shape(shape)


def array_shapes(layers: Sequence[Layer], input_shape: Shape) -> dict[str, Shape]:
    """Return the shape of every parameter and every array of state, by the names that `Sequential` gives them.

    Args:
        layers: Layers in order, each with a name.
        input_shape: The shape of one sample for the first of them.

    Returns:
        Shapes by name, such as `{"affine1.W": (784, 50)}`; no array is made.

    Raises:
        ValueError: If a layer cannot take what the one before it gives.

    Examples:
        >>> import math
        >>> from dl_textbook.layers import Affine
        >>> shapes = array_shapes([Affine(10, name="affine1")], (784,))
        >>> shapes
        {'affine1.W': (784, 10), 'affine1.b': (10,)}
        >>> sum(map(math.prod, shapes.values()))
        7850
    """
    return {
        f"{name}.{key}": shape
        for name, layer, taken in walk_shapes(layers, input_shape)
        for key, shape in {**layer.param_shapes(taken), **layer.state_shapes(taken)}.items()
    }
