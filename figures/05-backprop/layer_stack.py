"""The two-layer network as a stack of layers: forward down, backward up."""

from tools.figures.sketch import SMALL, Sketch

LAYERS = (
    ("Affine1", "W1 (784, 50)", "weight"),
    ("Relu1", "", "plain"),
    ("Affine2", "W2 (50, 10)", "weight"),
    ("SoftmaxWithLoss", "", "output"),
)
SHAPES = ("(100, 784)", "(100, 50)", "(100, 50)", "(100, 10)", "")


def draw() -> Sketch:
    s = Sketch(440, 520)
    for number, (name, inside, role) in enumerate(LAYERS):
        y = 92 + 110 * number
        s.box((220, y), name, width=176, height=52, role=role, subtitle=inside)
        s.arrow((196, y - 82 if number else y - 66), (196, y - 26))
        s.text((184, y - 54), SHAPES[number], size=SMALL, anchor="end")
        if number:
            s.arrow((244, y - 26), (244, y - 82), role="gradient", thickness=2.25)
            s.text((258, y - 54), SHAPES[number], size=SMALL, anchor="start", role="gradient")
    s.arrow((196, 448), (196, 496))
    s.text((184, 480), "loss", anchor="end")
    s.arrow((244, 496), (244, 450), role="gradient", thickness=2.25)
    s.text((258, 480), "1", anchor="start", role="gradient")
    s.text((64, 262), "forward", strong=True)
    s.text((376, 262), "backward", strong=True, role="gradient")
    return s
