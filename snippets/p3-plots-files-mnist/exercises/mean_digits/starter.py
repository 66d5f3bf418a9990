import matplotlib.pyplot as plt
import numpy as np

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist()

# ko: 1. 숫자마다 훈련 이미지의 평균
# en: 1. for each digit, the mean of its training images
means = np.zeros((10, 784))

# ko: 2. 시험 이미지마다 열 평균까지의 거리(차이를 제곱해 더한 값)
# en: 2. for each test image, its distance to the ten means (differences squared and added up)
distances = np.zeros((len(x_test), 10))

# ko: 3. 가장 가까운 숫자, 맞힌 비율
# en: 3. the nearest digit, and the share of right answers
guesses = np.zeros(len(x_test), dtype=int)
accuracy = 0.0

print(f"accuracy: {accuracy:.3f}")

# ko: 4. 평균 열 장을 그린다
# en: 4. draw the ten means
fig, axes = plt.subplots(2, 5, figsize=(6, 2.9))
for digit, ax in enumerate(axes.flat):
    ax.imshow(means[digit].reshape(28, 28), cmap="gray")
    ax.axis("off")
plt.show()
