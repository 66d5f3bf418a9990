"""The errors of a line, and the square on each of them."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Both axes in the same unit, so that a square looks like one."""
    s = Sketch(400, 330)
    plane = s.plane(
        (190, 170),
        (270, 240),
        x=(0, 4.5),
        y=(1.5, 5.5),
        x_ticks=(1, 2),
        y_ticks=(2, 3, 4, 5),
        x_label="x",
        y_label="y",
    )
    plane.region([(1, 3), (0, 3), (0, 4), (1, 4)], role="gradient")
    plane.region([(2, 3), (4, 3), (4, 5), (2, 5)], role="gradient")
    plane.line((0, 5), (1, 4), role="output")
    for x, y, y_hat in ((1, 3, 4), (2, 5, 3)):
        plane.segment((x, y_hat), (x, y), role="gradient", dashed=True)
        plane.point(x, y, role="input")
        plane.point(x, y_hat, role="output", style="hollow")
    plane.text(0.5, 3.5, "$1$", role="gradient")
    plane.text(3, 4.2, "$4$", role="gradient")
    plane.text(3, 3.75, "area: error squared", role="gradient", size=SMALL)
    plane.text(3.75, 2.2, "ŷ = −x + 5", role="output", size=SMALL)
    return s
