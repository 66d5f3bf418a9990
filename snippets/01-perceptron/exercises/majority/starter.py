from dl_textbook.perceptron import perceptron


def majority(x1, x2, x3):
    # ko: 가중치 세 개와 편향을 고치세요
    # en: change the three weights and the bias
    return perceptron([x1, x2, x3], w=[0, 0, 0], b=0)


print("majority(0, 0, 0) =", majority(0, 0, 0))
print("majority(1, 0, 0) =", majority(1, 0, 0))
print("majority(1, 0, 1) =", majority(1, 0, 1))
print("majority(1, 1, 1) =", majority(1, 1, 1))
