from dl_textbook.perceptron import OR, perceptron


def only_haneul(x1, x2):
    # ko: 바다의 손이 올라가면 그만큼 깎는다
    # en: Bada's raised hand takes away what Haneul's adds
    return perceptron([x1, x2], w=[1, -1], b=-0.5)


def only_bada(x1, x2):
    # ko: 하늘의 손이 올라가면 그만큼 깎는다
    # en: Haneul's raised hand takes away what Bada's adds
    return perceptron([x1, x2], w=[-1, 1], b=-0.5)


def XOR(x1, x2):
    return OR(only_haneul(x1, x2), only_bada(x1, x2))


print("XOR(0, 0) =", XOR(0, 0))
print("XOR(1, 0) =", XOR(1, 0))
print("XOR(0, 1) =", XOR(0, 1))
print("XOR(1, 1) =", XOR(1, 1))
