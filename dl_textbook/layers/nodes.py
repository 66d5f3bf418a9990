"""The two nodes of a computational graph that everything begins with: multiply and add.

They take two numbers (or two arrays of the same shape) and hand back a gradient for each of them. They are no layers of
a network: they show on paper-sized sums what `backward` means.
"""

from dl_textbook.layers.base import Array, kept

Value = float | Array


class MulLayer:
    r"""The product of two values.

    $$ z = xy, \qquad \frac{\partial L}{\partial x} = \frac{\partial L}{\partial z}\, y,
    \qquad \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z}\, x $$

    Each side's gradient is what flows back times the *other* side's value.

    Examples:
        >>> cups = MulLayer()
        >>> cups.forward(4500, 3)
        13500
        >>> cups.backward(1)
        (3, 4500)
    """

    def __init__(self) -> None:
        self._inputs: tuple[Value, Value] | None = None

    def forward(self, x: Value, y: Value) -> Value:
        """Return x times y, and keep both for `backward`."""
        self._inputs = (x, y)
        return x * y

    def backward(self, dout: Value) -> tuple[Value, Value]:
        """Return the gradients for x and for y.

        Raises:
            RuntimeError: If `forward` has not run.
        """
        x, y = kept(self, self._inputs)
        return dout * y, dout * x


class AddLayer:
    r"""The sum of two values.

    $$ z = x + y, \qquad \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y} = \frac{\partial L}{\partial z} $$

    What flows back goes to both sides unchanged, so there is nothing to keep.

    Examples:
        >>> total = AddLayer()
        >>> total.forward(13500, 3000)
        16500
        >>> total.backward(1)
        (1, 1)
    """

    def forward(self, x: Value, y: Value) -> Value:
        """Return x plus y."""
        return x + y

    def backward(self, dout: Value) -> tuple[Value, Value]:
        """Return the gradients for x and for y."""
        return dout, dout
