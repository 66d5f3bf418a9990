from dl_textbook.perceptron import perceptron

inputs = [(0, 0), (1, 0), (0, 1), (1, 1)]

# ko: w1 = w2 = 1. lowest < b <= highest이면 AND입니다
# en: w1 = w2 = 1. This is AND if lowest < b <= highest
lowest = 0
highest = 0

for b in [lowest, highest]:
    outputs = [perceptron(x, [1, 1], b) for x in inputs]
    print("b =", b, "outputs =", outputs)
