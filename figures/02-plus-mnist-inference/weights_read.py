"""One by one, the weights are fetched for every image; in a batch, once for all."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Left, three of a hundred pairs of image and weights; right, one block of images and one of weights."""
    s = Sketch(440, 330)
    s.text((110, 24), "one by one", strong=True, size=SMALL)
    s.text((330, 24), "as one batch", strong=True, size=SMALL)
    for y, number in ((74, "1"), (138, "2"), (246, "100")):
        image = s.box((62, y), f"image {number}", width=92, height=36, role="input", size=SMALL)
        weights = s.box((164, y), "weights", width=76, height=36, role="weight", size=SMALL)
        s.arrow(weights, image, role="weight")
    s.text((110, 192), "…", strong=True)
    block = s.box((286, 160), "100 images", width=100, height=208, role="input", size=SMALL)
    weights = s.box((390, 160), "weights", width=76, height=36, role="weight", size=SMALL)
    s.arrow(weights, block, role="weight")
    s.text((110, 306), "weights read 100 times", size=SMALL)
    s.text((330, 306), "weights read once", size=SMALL)
    return s
