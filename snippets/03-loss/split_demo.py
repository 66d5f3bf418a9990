# --8<-- [start:load]
import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist()
print("training tags:", len(x_train))
print("test tags:", len(x_test))
# --8<-- [end:load]

# --8<-- [start:memorizer]
# ko: 외우는 새내기: 본 사진을 통째로 적어 두고, 처음 보는 사진이면 가장 흔한 숫자라고 답한다
# en: the memorizer: writes every picture down whole, and answers the commonest digit for a new one
notebook = {}
for image, digit in zip(x_train, t_train, strict=True):
    notebook[image.tobytes()] = digit
commonest = np.bincount(t_train).argmax()


def memorizer(images):
    return np.array([notebook.get(image.tobytes(), commonest) for image in images])


# --8<-- [end:memorizer]

# --8<-- [start:averager]
# ko: 견주는 새내기: 숫자마다 평균 사진을 하나 만들고, 가장 가까운 것을 답한다
# en: the averager: makes one average picture for each digit, and answers the closest
averages = np.array([x_train[t_train == digit].mean(axis=0) for digit in range(10)])


def averager(images):
    scores = images @ averages.T - 0.5 * np.sum(averages**2, axis=1)
    return np.argmax(scores, axis=1)


# --8<-- [end:averager]

# --8<-- [start:compare]
# golden: rel=0.002
for name, read in [("memorizer", memorizer), ("averager", averager)]:
    print(f"{name} train accuracy: {np.mean(read(x_train) == t_train):.4f}")
    print(f"{name} test accuracy: {np.mean(read(x_test) == t_test):.4f}")
print("test tags in the notebook:", sum(image.tobytes() in notebook for image in x_test))
# --8<-- [end:compare]

fig, axes = plt.subplots(2, 5, figsize=(5, 2.3))
for picture, ax in zip(averages, axes.flat, strict=True):
    ax.imshow(picture.reshape(28, 28), cmap="gray_r")
    ax.axis("off")
plt.show()
