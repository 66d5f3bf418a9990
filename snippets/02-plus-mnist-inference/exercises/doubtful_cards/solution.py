import matplotlib.pyplot as plt
import numpy as np

from dl_textbook import weights
from dl_textbook.activations import softmax
from dl_textbook.datasets import load_mnist

_, (x_test, t_test) = load_mnist()
# ko: 책의 신경망은 소프트맥스 앞의 점수를 돌려준다
# en: the package's network returns the scores before softmax
y = softmax(weights.load("mnist_mlp").predict(x_test))
confidence = np.max(y, axis=1)
right = y.argmax(axis=1) == t_test
half = len(x_test) // 2
thresholds = [0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999]


# ko: 1. (기계가 읽는 비율, 그 가운데 틀린 비율). 확신도가 threshold 이상이면 기계가 읽는다
# en: 1. (share read by the machine, share of those that are wrong); it reads at confidence >= threshold
def report(confidence, right, threshold):
    kept = confidence >= threshold
    return np.mean(kept), np.mean(~right[kept])


# ko: 2. 틀린 비율이 임계값이 없을 때의 3분의 2 이하가 되는 가장 낮은 임계값
# en: 2. the lowest threshold whose share of wrong answers is at most two thirds of that without one
def choose(confidence, right):
    _, wrong_without = report(confidence, right, 0.0)
    for threshold in thresholds:
        _, wrong = report(confidence, right, threshold)
        if wrong <= wrong_without * 2 / 3:
            return threshold
    return thresholds[-1]


# ko: 3. 앞쪽 절반에서 고르고 뒤쪽 절반에서 잰다
# en: 3. choose on the first half, measure on the second
threshold = choose(confidence[:half], right[:half])
before = report(confidence[half:], right[half:], 0.0)
after = report(confidence[half:], right[half:], threshold)

print("threshold:", threshold)
# golden: rel=0.02
print(f"wrong before: {before[1]:.4f}")
print(f"wrong after: {after[1]:.4f}")
print(f"left to people: {1 - after[0]:.3f}")

# ko: 4. 사람에게 넘기는 비율과 기계가 틀리는 비율
# en: 4. the share left to people, and the share the machine gets wrong
points = np.array([report(confidence[half:], right[half:], threshold) for threshold in thresholds])
plt.figure(figsize=(6, 3.4))
plt.plot(1 - points[:, 0], points[:, 1], marker="o", color="C2")
plt.xlabel("share left to people")
plt.ylabel("share wrong")
plt.show()
