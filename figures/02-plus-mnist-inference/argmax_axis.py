"""The largest number of each row, and of each column: the two axes of argmax."""

from tools.figures.sketch import SMALL, Sketch

Y = [[0.1, 0.8, 0.1], [0.3, 0.1, 0.6], [0.2, 0.5, 0.3], [0.8, 0.1, 0.1]]


def draw() -> Sketch:
    """The answers of four images beside the row maxima; below, where the column maxima are."""
    s = Sketch(440, 320)
    best = {(row, values.index(max(values))): "output" for row, values in enumerate(Y)}
    y = s.matrix((180, 130), Y, cell=(58, 44), highlight=best)
    for row, values in enumerate(Y):
        cell = y.cell(row, 0)
        s.text((44, cell.y), f"image {row}", size=SMALL)
        s.arrow((y.right[0] + 12, cell.y), (330, cell.y), role="output")
        s.text((346, cell.y), str(values.index(max(values))), role="output", strong=True)
    for column in range(3):
        cell = y.cell(3, column)
        s.text((cell.x, 26), str(column), size=SMALL, role="muted")
        s.arrow((cell.x, y.bottom[1] + 10), (cell.x, 264), role="muted")
        values = [values[column] for values in Y]
        s.text((cell.x, 280), str(values.index(max(values))), role="muted", strong=True)
    s.text((396, 130), "axis=1", size=SMALL, role="output", strong=True)
    s.text((330, 280), "axis=0", size=SMALL, role="muted", strong=True)
    return s
