"""Cross-entropy of a batch: three rows of shares, three right drawers, three losses, one mean."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """y and t side by side above; below, the shares of the right drawers, their losses, and the mean."""
    s = Sketch(440, 400)
    y = [[0.7, 0.2, 0.1], [0.3, 0.5, 0.2], [0.1, 0.8, 0.1]]
    t = [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    s.text((122, 24), "shares y, shape (3, 3)", size=SMALL, role="output")
    s.matrix((122, 94), y, role="output", cell=(48, 36), highlight={(k, k): "output" for k in range(3)})
    s.text((330, 24), "right answers t, shape (3, 3)", size=SMALL, role="muted")
    s.matrix((330, 94), t, cell=(40, 36), highlight={(k, k): "plain" for k in range(3)})
    s.arrow((122, 158), (122, 206), "cell where t is 1", side="right", size=SMALL)
    picked = s.matrix((122, 270), [["0.7"], ["0.5"], ["0.1"]], role="output", cell=(56, 36))
    losses = s.matrix((272, 270), [["0.357"], ["0.693"], ["2.303"]], cell=(72, 36))
    s.arrow((162, 270), (224, 270), "$-log$", side="above", size=SMALL)
    mean = s.box((388, 270), "1.118", width=68, height=40, role="output", strong=True)
    s.arrow((320, 270), mean)
    s.text((picked.x, 346), "shape (3,)", size=SMALL, role="muted")
    s.text((losses.x, 346), "losses, shape (3,)", size=SMALL, role="muted")
    s.text((388, 310), "mean", size=SMALL, role="muted")
    s.text((220, 380), "(0.357 + 0.693 + 2.303) ÷ 3 = 1.118", size=SMALL)
    return s
