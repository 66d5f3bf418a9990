"""150 images in batches of 100: the second batch has 50, and the count has to be divided by 150."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """A full batch, a half batch with its missing half dashed, and the two divisions below."""
    s = Sketch(440, 250)
    full = s.box((124, 74), "100 right", width=200, height=56, role="output", size=SMALL)
    half = s.box((274, 74), "50 right", width=92, height=56, role="output", size=SMALL)
    s.box((370, 74), "nothing", width=88, height=56, role="muted", dashed=True, size=SMALL)
    s.text((full.x, 28), "batch 1", size=SMALL, strong=True)
    s.text((321, 28), "batch 2", size=SMALL, strong=True)
    s.brace((half.right[0], 112), (full.left[0], 112), "150 images", square=True, role="output")
    s.text((40, 182), "150 / 150 = 1.0", anchor="start", role="output", strong=True)
    s.text((40, 216), "150 / (2 × 100) = 0.75", anchor="start")
    s.text((236, 182), "divide by the images", anchor="start", size=SMALL)
    s.text((236, 216), "nobody sent 200", anchor="start", size=SMALL)
    return s
