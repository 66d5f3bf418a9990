"""Which optimizer adds what to which."""

from tools.figures.sketch import Sketch


def draw() -> Sketch:
    s = Sketch(440, 380)
    sgd = s.box((220, 46), "SGD", subtitle="against the slope", width=190, height=60, role="gradient")
    momentum = s.box((112, 160), "Momentum", subtitle="keeps its speed", width=176, height=60, role="weight")
    adagrad = s.box(
        (328, 160), "AdaGrad", subtitle="a stride per direction", width=176, height=60, role="weight"
    )
    rmsprop = s.box(
        (328, 256), "RMSProp", subtitle="and forgets the past", width=176, height=60, role="weight"
    )
    adam = s.box((220, 342), "Adam", subtitle="both, and corrected", width=190, height=60, role="output")
    s.arrow(sgd, momentum)
    s.arrow(sgd, adagrad)
    s.arrow(adagrad, rmsprop)
    s.arrow(momentum, adam)
    s.arrow(rmsprop, adam)
    return s
