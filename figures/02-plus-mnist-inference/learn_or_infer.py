"""Learning sets the weights from images and labels; inference uses them to answer."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Two lanes: above, images and labels set the weights; below, the same weights answer for a new image."""
    s = Sketch(440, 330)
    s.text((20, 24), "learning: once, slow", strong=True, size=SMALL, anchor="start")
    images = s.box((76, 66), "images", width=112, height=40, role="input", size=SMALL)
    labels = s.box((76, 118), "labels", width=112, height=40, size=SMALL)
    search = s.box((226, 92), "adjust, again\nand again", width=124, height=56, size=SMALL)
    learned = s.box((370, 92), "weights", width=96, height=48, role="weight", size=SMALL)
    s.arrow(images, search)
    s.arrow(labels, search)
    s.arrow(search, learned)
    s.text((20, 196), "inference: many times, fast", strong=True, size=SMALL, anchor="start")
    image = s.box((76, 250), "new image", width=112, height=48, role="input", size=SMALL)
    predict = s.box((226, 250), "forward", width=124, height=56, size=SMALL)
    answer = s.box((370, 250), "“4”", width=96, height=48, role="output", size=SMALL)
    s.arrow(image, predict)
    s.arrow(predict, answer)
    s.arrow(
        learned,
        predict,
        "as they are",
        role="weight",
        via=[(370, 172), (226, 172)],
        at=0.5,
        side="below",
        size=SMALL,
    )
    return s
