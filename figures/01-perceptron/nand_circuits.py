"""A half adder from five NAND gates; four of them are XOR."""

from tools.figures.sketch import SMALL, Sketch

GATE = (74, 46)


def draw() -> Sketch:
    """The first NAND feeds three others; a fifth flips it into the left-hand digit."""
    s = Sketch(440, 330)
    first = s.gate((132, 130), "NAND", size=GATE)
    upper = s.gate((232, 75), "NAND", size=GATE)
    lower = s.gate((232, 185), "NAND", size=GATE)
    last = s.gate((326, 130), "NAND", size=GATE)
    carry = s.gate((232, 280), "NAND", size=GATE)
    x1, x2 = upper.inputs[0][1], lower.inputs[1][1]
    for y, name, gate, pin, fork in ((x1, "x_1", upper, 0, 62), (x2, "x_2", lower, 1, 62)):
        s.text((20, y), name, role="input")
        s.line((34, y), gate.inputs[pin], role="input")
        s.line((fork, y), first.inputs[pin], role="input", via=[(fork, first.inputs[pin][1])])
        s.neuron((fork, y), radius=2.5, role="input")
    fork = (182, first.y)
    s.line(first.output, fork)
    s.line(fork, upper.inputs[1], via=[(fork[0], upper.inputs[1][1])])
    s.line(fork, lower.inputs[0], via=[(fork[0], lower.inputs[0][1])])
    for dot in (fork, (182, lower.inputs[0][1]), (182, carry.inputs[0][1])):
        s.neuron(dot, radius=2.5)
    s.text((160, 110), "n", anchor="start")
    s.line(upper.output, last.inputs[0], via=[(280, upper.y), (280, last.inputs[0][1])])
    s.line(lower.output, last.inputs[1], via=[(280, lower.y), (280, last.inputs[1][1])])
    s.line(last.output, (432, last.y), role="output")
    s.line((182, lower.inputs[0][1]), carry.inputs[0], via=[(182, carry.inputs[0][1])])
    s.line((182, carry.inputs[0][1]), carry.inputs[1], via=[(182, carry.inputs[1][1])])
    s.line(carry.output, (432, carry.y), role="output")
    s.text((405, last.y - 15), "ones", size=SMALL, role="output")
    s.text((405, carry.y - 15), "twos", size=SMALL, role="output")
    s.group([(95, 52), (363, 208)], "XOR", padding=8)
    return s
