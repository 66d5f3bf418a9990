import matplotlib.pyplot as plt
import numpy as np
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()
y = predict(network, x_test)
confidence = y.max(axis=1)
right = y.argmax(axis=1) == t_test

# golden: rel=0.02
print(f"mean confidence: {confidence.mean():.3f}")
print(f"accuracy: {right.mean():.3f}")
print(f"mean confidence when wrong: {confidence[~right].mean():.3f}")
print("wrong:", (~right).sum())
print("wrong, confidence above 0.9:", (confidence[~right] > 0.9).sum())

# ko: 확신도가 비슷한 이미지끼리 묶어 실제로 맞힌 비율을 구한다
# en: group images of similar confidence, and count how many of each group are right
edges = np.array([0.0, 0.7, 0.9, 0.99, 1.0001])
group = np.digitize(confidence, edges) - 1
said = [confidence[group == k].mean() for k in range(4)]
true = [right[group == k].mean() for k in range(4)]
print("confidence in groups =", np.array(said).round(2))
print("share right =", np.array(true).round(2))

places = np.arange(4)
plt.figure(figsize=(6, 3.4))
plt.bar(places - 0.2, said, width=0.4, color="C2", label="confidence")
plt.bar(places + 0.2, true, width=0.4, color="C0", label="share right")
plt.xticks(places, ["0 – 0.7", "0.7 – 0.9", "0.9 – 0.99", "0.99 – 1"])
plt.xlabel("confidence")
plt.ylim(0, 1.35)
plt.legend(loc="upper left", ncols=2)
plt.show()
