"""Cross-entropy opened, for shares (0.3, 0.2, 0.5) and the target (0, 1, 0): values down, gradients up."""

from figures._computational_graph import op, wire
from tools.figures.sketch import SMALL, Sketch

COLUMNS = (("0.3", "−1.20", "0", "0"), ("0.2", "−1.61", "−1.61", "−5"), ("0.5", "−0.69", "0", "0"))
TARGETS = (0, 1, 0)


def draw() -> Sketch:
    s = Sketch(440, 500)
    plus = op(s, (220, 350), "+")
    for k, ((share, logarithm, weighed, back), target) in enumerate(zip(COLUMNS, TARGETS, strict=True)):
        x = 84 + 136 * k
        s.text((x, 18), f"y_{k + 1}")
        log = s.box((x, 120), "log", width=56, height=34)
        times = op(s, (x, 230), f"×{target}")
        wire(s, (x, 32), log, share, back)
        wire(s, log, times, logarithm, "−1" if target else "0")
        wire(s, times, plus, weighed, "−1", at=0.4 if k == 1 else 0.5)
    minus = s.box((220, 430), "×(−1)", width=64, height=34)
    wire(s, plus, minus, "−1.61", "−1")
    s.arrow((226, 447), (226, 494), "$L = 1.61$", side="right", size=SMALL)
    s.arrow((214, 494), (214, 447), "1", side="left", size=SMALL, role="gradient", thickness=2.25)
    return s
