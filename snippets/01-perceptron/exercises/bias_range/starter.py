from dl_textbook.perceptron import perceptron

# ko: w1 = w2 = 1입니다. AND가 되려면 lowest < b <= highest여야 합니다. 두 수를 구하세요
# en: w1 = w2 = 1. It is an AND gate as long as lowest < b <= highest. Find the two numbers
lowest = 0
highest = 0

for b in [lowest, highest]:
    outputs = [perceptron([x1, x2], [1, 1], b) for x1, x2 in [(0, 0), (1, 0), (0, 1), (1, 1)]]
    print("b =", b, "outputs =", outputs)
