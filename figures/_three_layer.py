"""The 2-3-2-2 network of chapter 02: the whole, and each of its layers with its numbers."""

from collections.abc import Sequence

from tools.figures.sketch import SMALL, Role, Shape, Sketch

LAYERS: tuple[tuple[str, ...], ...] = (
    ("x_1", "x_2"),
    ("z_1^{(1)}", "z_2^{(1)}", "z_3^{(1)}"),
    ("z_1^{(2)}", "z_2^{(2)}"),
    ("y_1", "y_2"),
)
COLUMNS = (46, 160, 274, 388)


def whole() -> Sketch:
    """Draw all layers with their bias neurons above them."""
    s = Sketch(440, 300)
    drawn: list[list[Shape]] = []
    for column, names in enumerate(LAYERS):
        role: Role = "input" if column == 0 else "output" if column == 3 else "plain"
        first = 170 - 34 * (len(names) - 1)
        drawn.append(
            [
                s.neuron((COLUMNS[column], first + 68 * k), name, role=role, radius=22)
                for k, name in enumerate(names)
            ]
        )
        s.text((COLUMNS[column], 284), f"layer {column}", size=SMALL)
    for column in range(3):
        one = s.neuron((COLUMNS[column], 44), "1", role="muted", radius=15, size=SMALL)
        s.connect([one], drawn[column + 1], role="weight", thickness=1.0)
        s.connect(drawn[column], drawn[column + 1], role="weight")
    return s


def zoom(
    sources: Sequence[tuple[str, str]],
    weights: Sequence[str],
    bias: str,
    total: str,
    result: str,
    function: str,
    *,
    layer: int,
) -> Sketch:
    """Draw how the first neuron of a layer gets its value: sources with their numbers, weights, sum, function."""
    first, last = layer == 1, layer == len(LAYERS) - 1
    count = len(sources) + 1
    step = 66
    s = Sketch(440, 54 + step * (count - 1) + 30)
    middle = 40 + step * (count - 1) / 2
    one = s.neuron((92, 40), "1", role="muted", radius=20)
    drawn = [
        s.neuron((92, 40 + step * (k + 1)), name, role="input" if first else "plain", radius=22)
        for k, (name, _) in enumerate(sources)
    ]
    for shape, (_, number) in zip(drawn, sources, strict=True):
        s.text((58, shape.y), number, anchor="end", size=SMALL, role="input" if first else "plain")
    a = s.neuron((262, middle), f"a_1^{{({layer})}}", radius=24, caption=total)
    out = s.neuron(
        (384, middle),
        LAYERS[layer][0],
        role="output" if last else "plain",
        radius=24,
        caption=result,
    )
    for shape, weight in zip([one, *drawn], [bias, *weights], strict=True):
        s.arrow(
            shape,
            a,
            weight,
            role="weight",
            side="below" if shape.y > middle else "above",
            size=SMALL,
            at=0.45,
        )
    s.arrow(a, out, function, side="above")
    return s
