import numpy as np


def evaluate(predict, x, t, batch_size):
    # ko: 뒤에 남은 이미지도 세도록 고치세요
    # en: mend it so that the images left at the end count too
    accuracies = []
    for k in range(len(x) // batch_size):
        part = slice(k * batch_size, (k + 1) * batch_size)
        y = predict(x[part])
        accuracies.append(np.mean(y.argmax(axis=0) == t[part]))
    return np.mean(accuracies)


# ko: 어떤 입력에도 3이라고 답하는 가짜 신경망
# en: a pretend network that answers 3 to any input
def always_three(x):
    return np.tile(np.eye(10)[3], (len(x), 1))


x = np.zeros((150, 784))
t = np.full(150, 3)
try:
    print("accuracy:", evaluate(always_three, x, t, 100))
except ValueError as error:
    print("error:", error)
