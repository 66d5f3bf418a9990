"""The print shop's order as a computational graph: (pages × price + cover) × copies."""

from figures._computational_graph import op, source, wire
from tools.figures.sketch import Sketch


def order(backward: bool) -> Sketch:
    """The graph with its values, and with the gradients in red if `backward`."""
    s = Sketch(440, 300)

    def red(gradient: str) -> str:
        return gradient if backward else ""

    pages = source(s, (62, 50), "pages")
    price = source(s, (62, 190), "page price")
    cover = source(s, (262, 255), "cover")
    copies = source(s, (362, 255), "copies")
    inside, book, total = op(s, (162, 120), "×"), op(s, (262, 120), "+"), op(s, (362, 120), "×")
    wire(s, pages, inside, "40", red("200"))
    wire(s, price, inside, "50", red("160"))
    wire(s, inside, book, "2000", red("4"))
    wire(s, cover, book, "500", red("4"))
    wire(s, book, total, "2500", red("4"))
    wire(s, copies, total, "4", red("2500"))
    wire(s, total, (436, 120), "10000", red("1"))
    return s
