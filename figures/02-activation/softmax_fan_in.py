"""Softmax: every share depends on every score, while identity looks at one score each."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    """Left, identity with three parallel arrows; right, softmax with all nine."""
    s = Sketch(440, 270)
    for left, title, all_of_them in ((50, "identity", False), (270, "softmax", True)):
        s.text((left + 60, 20), title, strong=True)
        scores = [s.neuron((left, 70 + 75 * k), f"a_{k + 1}", radius=22) for k in range(3)]
        shares = [
            s.neuron((left + 120, 70 + 75 * k), f"y_{k + 1}", role="output", radius=22) for k in range(3)
        ]
        for k, share in enumerate(shares):
            for score in scores if all_of_them else [scores[k]]:
                s.arrow(score, share, role="muted")
    return s
