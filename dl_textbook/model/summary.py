"""A table of a model's layers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from dl_textbook.layers import Layer
from dl_textbook.layers.base import Shape
from dl_textbook.model.shapes import walk_shapes

if TYPE_CHECKING:
    from dl_textbook.model.sequential import Sequential


def summary(model: Sequential, input_shape: Shape | None = None) -> str:
    """Return a table: name, kind, output shape, number of parameters, and whether the layer is frozen.

    Args:
        model: The model.
        input_shape: The shape of one sample, for a model that has not been built; without it, shapes and numbers are left open.
            Nothing is built: the table of a network of any size costs no memory.
    """
    rows = [("name", "layer", "output shape", "parameters", "")]
    shape = model.input_shape or input_shape
    totals = [0, 0]
    for layer in model.layers:
        count = "?"
        if shape is not None:
            counts = _counts(layer, shape)
            count = f"{sum(counts):,}"
            totals = [total + part for total, part in zip(totals, counts, strict=True)]
            shape = layer.output_shape(shape)
        rows.append(
            (
                layer.name or "",
                type(layer).__name__,
                _shown(shape),
                count,
                "" if layer.trainable else "frozen",
            )
        )
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        f"{row[0]:{widths[0]}}  {row[1]:{widths[1]}}  {row[2]:{widths[2]}}  {row[3]:>{widths[3]}}  {row[4]}".rstrip()
        for row in rows
    ]
    lines.insert(1, "─" * max(len(line) for line in lines))
    lines.append(lines[1])
    if shape is not None:
        lines.append(f"parameters: {sum(totals):,} (trainable {totals[0]:,}, not trainable {totals[1]:,})")
    if model.input_shape is None:
        lines.append("not built yet: the first batch, or build(input_shape), makes the parameters")
    return "\n".join(lines)


def _shown(shape: Shape | None) -> str:
    return "?" if shape is None else f"({', '.join(['N', *map(str, shape)])})"


def _counts(layer: Layer, input_shape: Shape) -> tuple[int, int]:
    """Return how many numbers of a layer training changes, and how many it does not."""
    trainable = fixed = 0
    for _, inner, taken in walk_shapes([layer], input_shape):
        # A layer of someone's own need not know its shapes before it is built.
        params = {key: array.shape for key, array in inner.params.items()} or inner.param_shapes(taken)
        state = {key: array.shape for key, array in inner.state.items()} or inner.state_shapes(taken)
        learned = sum(map(math.prod, params.values()))
        fixed += sum(map(math.prod, state.values()))
        if inner.trainable:
            trainable += learned
        else:
            fixed += learned
    return trainable, fixed
