"""A loop that adds up, round by round."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """One row for each round: what comes in, what total was, what it becomes."""
    s = Sketch(420, 200)
    s.table(
        (210, 100),
        [["1", "3", "0", "3"], ["2", "5", "3", "8"], ["3", "4", "8", "12"]],
        header=["round", "laps", "total before", "total after"],
        widths=[58, 62, 130, 130],
        roles=["muted", "input", "plain", "output"],
    )
    return s
