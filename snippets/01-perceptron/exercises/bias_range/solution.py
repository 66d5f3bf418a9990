from dl_textbook.perceptron import perceptron

inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]

# ko: (1, 0)에서 1 + b <= 0, (1, 1)에서 2 + b > 0
# en: (1, 0) asks for 1 + b <= 0, and (1, 1) for 2 + b > 0
lowest = -2
highest = -1

for b in [lowest, highest]:
    outputs = [perceptron(x, [1, 1], b) for x in inputs]
    print("b =", b, "outputs =", outputs)
