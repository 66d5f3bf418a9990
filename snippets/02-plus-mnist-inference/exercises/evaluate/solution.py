import numpy as np


def evaluate(predict, x, t, batch_size):
    correct = 0
    for start in range(0, len(x), batch_size):
        y = predict(x[start : start + batch_size])
        correct += np.sum(y.argmax(axis=1) == t[start : start + batch_size])
    return correct / len(x)


# ko: 어떤 입력에도 3이라고 답하는 가짜 신경망
# en: a pretend network that answers 3 to any input
def always_three(x):
    return np.tile(np.eye(10)[3], (len(x), 1))


x = np.zeros((150, 784))
t = np.full(150, 3)
print("accuracy:", evaluate(always_three, x, t, 100))
