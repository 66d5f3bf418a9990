"""XOR from NAND, OR and AND."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """Both inputs run to both gates of the first layer; AND joins their results."""
    s = Sketch(440, 230)
    nand = s.gate((200, 60), "NAND")
    either = s.gate((200, 160), "OR")
    both = s.gate((345, 110), "AND")
    x1, x2 = (36, nand.inputs[0][1]), (36, either.inputs[1][1])
    s.text((22, x1[1]), "x_1", role="input")
    s.text((22, x2[1]), "x_2", role="input")
    s.line(x1, nand.inputs[0], role="input")
    s.line(x2, either.inputs[1], role="input")
    s.line((80, x1[1]), either.inputs[0], role="input", via=[(80, either.inputs[0][1])])
    s.line((110, x2[1]), nand.inputs[1], role="input", via=[(110, nand.inputs[1][1])])
    for dot in ((80, x1[1]), (110, x2[1])):
        s.neuron(dot, radius=2.5, role="input")
    s.line(nand.output, both.inputs[0], via=[(270, nand.output[1]), (270, both.inputs[0][1])])
    s.line(either.output, both.inputs[1], via=[(270, either.output[1]), (270, both.inputs[1][1])])
    s.text((258, 46), "s_1", anchor="start")
    s.text((258, 176), "s_2", anchor="start")
    s.line(both.output, (410, 110), role="output")
    s.text((423, 110), "y", role="output")
    s.text((200, 18), "the sticker", size=SMALL, role="muted")
    s.text((200, 206), "the shelf", size=SMALL, role="muted")
    s.text((345, 68), "the debate", size=SMALL, role="muted")
    return s
