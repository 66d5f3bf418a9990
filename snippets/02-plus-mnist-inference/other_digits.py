import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_digits

network = init_network()
_, (small, labels) = load_digits(flatten=False)

# ko: 8×8을 가로세로 두 배로 늘리고 둘레에 검은 점 6줄을 둘러 28×28로 만든다
# en: double 8×8 in both directions, and add 6 rows of black pixels on every side to get 28×28
large = small[:, 0].repeat(2, axis=1).repeat(2, axis=2)
images = np.pad(large, ((0, 0), (6, 6), (6, 6)))
print("images.shape:", images.shape)
y = predict(network, images.reshape(-1, 784))
# golden: rel=0.02
print(f"accuracy: {np.mean(y.argmax(axis=1) == labels):.3f}")
