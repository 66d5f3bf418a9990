from dl_textbook.perceptron import perceptron


def majority(x1, x2, x3):
    # ko: 두 표면 2 - 1.5 = 0.5로 0보다 크고, 한 표면 -0.5
    # en: two votes: 2 - 1.5 = 0.5, above 0; one: 1 - 1.5 = -0.5
    return perceptron([x1, x2, x3], w=[1, 1, 1], b=-1.5)


print("majority(0, 0, 0) =", majority(0, 0, 0))
print("majority(1, 0, 0) =", majority(1, 0, 0))
print("majority(1, 0, 1) =", majority(1, 0, 1))
print("majority(1, 1, 1) =", majority(1, 1, 1))
