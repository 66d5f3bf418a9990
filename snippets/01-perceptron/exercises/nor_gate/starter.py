from dl_textbook.perceptron import perceptron


def NOR(x1, x2):
    # ko: 가중치와 편향을 고치세요
    # en: change the weights and the bias
    return perceptron([x1, x2], w=[0, 0], b=0)


print("NOR(0, 0) =", NOR(0, 0))
print("NOR(1, 0) =", NOR(1, 0))
print("NOR(0, 1) =", NOR(0, 1))
print("NOR(1, 1) =", NOR(1, 1))
