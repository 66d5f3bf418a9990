"""Softmax and cross-entropy as one layer: what comes back is simply answer minus target."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    s = Sketch(440, 300)
    softmax = s.box((160, 120), "softmax", width=84, height=176)
    loss = s.box((320, 120), "cross-\nentropy", width=84, height=176)
    for k, back in enumerate(("0.3", "−0.8", "0.5")):
        y = 62 + 56 * k
        s.arrow((36, y - 6), (118, y - 6), f"a_{k + 1}", side="above", size=SMALL)
        s.arrow((118, y + 6), (36, y + 6), back, side="below", role="gradient", size=SMALL, thickness=2.25)
        s.arrow((202, y), (278, y), f"y_{k + 1} = {('0.3', '0.2', '0.5')[k]}", side="above", size=SMALL)
    s.arrow((362, 114), (430, 114), "L", side="above", size=SMALL)
    s.arrow((430, 128), (362, 128), "1", side="below", role="gradient", size=SMALL, thickness=2.25)
    s.arrow((320, 262), loss, "$t = (0, 1, 0)$", side="left", size=SMALL)
    s.group([softmax, loss], "SoftmaxWithLoss", padding=14)
    s.text((76, 262), "$y_k - t_k$", role="gradient")
    return s
