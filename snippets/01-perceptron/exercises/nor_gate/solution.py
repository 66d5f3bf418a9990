from dl_textbook.perceptron import perceptron


def NOR(x1, x2):
    # ko: OR의 부호를 모두 뒤집은 값
    # en: the values of OR with every sign flipped
    return perceptron([x1, x2], w=[-0.5, -0.5], b=0.2)


print("NOR(0, 0) =", NOR(0, 0))
print("NOR(1, 0) =", NOR(1, 0))
print("NOR(0, 1) =", NOR(0, 1))
print("NOR(1, 1) =", NOR(1, 1))
