"""A table of a model's layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dl_textbook.layers import Layer
from dl_textbook.layers.base import Shape

if TYPE_CHECKING:
    from dl_textbook.model.sequential import Sequential


def summary(model: Sequential) -> str:
    """Return a table: name, kind, output shape, number of parameters, and whether the layer is frozen.

    Args:
        model: The model; before it is built, shapes and numbers are left open.
    """
    rows = [("name", "layer", "output shape", "parameters", "")]
    shape = model.input_shape
    for layer in model.layers:
        shape = layer.output_shape(shape) if shape is not None else None
        rows.append((layer.name or "", type(layer).__name__, _shown(shape), _count(layer), _mark(layer)))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    lines = [
        f"{row[0]:{widths[0]}}  {row[1]:{widths[1]}}  {row[2]:{widths[2]}}  {row[3]:>{widths[3]}}  {row[4]}".rstrip()
        for row in rows
    ]
    lines.insert(1, "─" * max(len(line) for line in lines))
    lines.append(lines[1])
    if model.input_shape is None:
        lines.append("not built yet: the first batch, or build(input_shape), makes the parameters")
    else:
        trainable, total = model.parameter_count(trainable=True), model.parameter_count()
        lines.append(f"parameters: {total:,} (trainable {trainable:,}, not trainable {total - trainable:,})")
    return "\n".join(lines)


def _shown(shape: Shape | None) -> str:
    return "?" if shape is None else f"({', '.join(['N', *map(str, shape)])})"


def _count(layer: Layer) -> str:
    def total(layer: Layer) -> int:
        own = sum(array.size for array in (*layer.params.values(), *layer.state.values()))
        return own + sum(total(inner) for inner in layer.sublayers)

    return f"{total(layer):,}"


def _mark(layer: Layer) -> str:
    return "" if layer.trainable else "frozen"
