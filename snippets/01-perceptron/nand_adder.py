from dl_textbook.perceptron import NAND


def half_adder(x1, x2):
    n = NAND(x1, x2)
    ones = NAND(NAND(x1, n), NAND(n, x2))
    twos = NAND(n, n)
    return twos, ones


for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]:
    twos, ones = half_adder(x1, x2)
    print(f"{x1} + {x2} -> {twos}{ones}")
