"""A line on the left is one point on the right: m and b as places on a map."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Records and two lines; the two places that stand for them."""
    s = Sketch(440, 300)
    s.text((112, 24), "records and lines", strong=True)
    s.text((328, 24), "map of $m$ and $b$", strong=True)
    lines = s.plane(
        (106, 168), (150, 180), x=(0, 3), y=(0, 7), x_ticks=(1, 2), y_ticks=(1, 3, 5), x_label="x", y_label=""
    )
    lines.line((0, 5), (1, 4), role="weight", dashed=True)
    lines.line((0, 1), (1, 3), role="output")
    for record in ((1, 3), (2, 5)):
        lines.point(*record, role="input")
    places = s.plane(
        (326, 168),
        (150, 180),
        x=(-2, 3),
        y=(0, 7),
        x_ticks=(-1, 2),
        y_ticks=(1, 5),
        x_label="m",
        y_label="b",
    )
    places.segment((-0.75, 4.65), (1.75, 1.35), role="muted", dashed=True, arrow=True)
    places.point(-1, 5, role="weight", style="hollow", label="start", place="above")
    places.point(2, 1, role="output", label="target", place="right")
    places.text(0.9, 3.6, "?", role="muted", size=SMALL * 1.4)
    return s
