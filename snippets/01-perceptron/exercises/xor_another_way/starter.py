from dl_textbook.perceptron import OR, perceptron


def only_haneul(x1, x2):
    # ko: 하늘만 들었을 때 1이 되도록 고치세요
    # en: make this 1 when Haneul alone raises a hand
    return perceptron([x1, x2], w=[0, 0], b=0)


def only_bada(x1, x2):
    # ko: 바다만 들었을 때 1이 되도록 고치세요
    # en: make this 1 when Bada alone raises a hand
    return perceptron([x1, x2], w=[0, 0], b=0)


def XOR(x1, x2):
    return OR(only_haneul(x1, x2), only_bada(x1, x2))


print("XOR(0, 0) =", XOR(0, 0))
print("XOR(1, 0) =", XOR(1, 0))
print("XOR(0, 1) =", XOR(0, 1))
print("XOR(1, 1) =", XOR(1, 1))
