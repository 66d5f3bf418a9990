"""Programs with written rules, and machine learning: what goes in and what comes out change places."""

from tools.figures.sketch import Role, Sketch


def draw() -> Sketch:
    s = Sketch(440, 330)
    _row(s, 90, "Written rules", ("rules", "weight"), ("data", "input"), "program", ("answers", "output"))
    _row(
        s, 250, "Machine learning", ("data", "input"), ("answers", "output"), "learning", ("rules", "weight")
    )
    s.line((20, 168), (420, 168), role="muted", thickness=0.75)
    return s


def _row(
    s: Sketch,
    y: float,
    title: str,
    first: tuple[str, Role],
    second: tuple[str, Role],
    machine: str,
    result: tuple[str, Role],
) -> None:
    s.text((20, y - 62), title, anchor="start", strong=True)
    middle = s.box((220, y), machine, width=108, height=64, strong=True)
    for (label, role), shift in ((first, -26), (second, 26)):
        box = s.box((72, y + shift), label, width=96, height=40, role=role)
        s.arrow(box, (166, y + shift / 2), role=role)
    out = s.box((368, y), result[0], width=96, height=40, role=result[1])
    s.arrow(middle, out, role=result[1])
