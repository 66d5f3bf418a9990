import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.activations import sigmoid, step

# ko: 먹물이 묻은 칸의 비율로 «숫자가 있다»(1)와 «빈 꼬리표»(0)를 가린다
# en: from the share of inked cells: a number on it (1), or an empty tag (0)
x = np.array([0.05, 0.10, 0.18, 0.25, 0.40])
t = np.array([0, 0, 1, 1, 1])


def loss(h, w):
    return 0.5 * np.sum((h(w * x - 2.0) - t) ** 2)


for name, h in [("step", step), ("sigmoid", sigmoid)]:
    here, there = loss(h, 10.0), loss(h, 10.001)
    print(f"{name} loss: {here:.6f} -> {there:.6f}")

w = np.linspace(0, 30, 601)
plt.figure(figsize=(5, 3.5))
plt.plot(w, [loss(step, value) for value in w], "k--", label="step")
plt.plot(w, [loss(sigmoid, value) for value in w], color="C2", label="sigmoid")
plt.xlabel("weight w")
plt.ylabel("loss")
plt.legend()
plt.show()
