import numpy as np

from dl_textbook import weights
from dl_textbook.activations import sigmoid, softmax
from dl_textbook.datasets import load_mnist

# ko: 정확도가 그대로면 "same", 떨어지면 "lower"
# en: "same" if the accuracy stays, "lower" if it falls
scores_doubled = "same"
pixels_shuffled = "lower"
pixels_and_W1_shuffled = "same"
# ko: 점수를 두 배로 하면 확신도의 평균은? "same", "lower", "higher"
# en: what does doubling the scores do to the mean confidence? "same", "lower", or "higher"
confidence_doubled = "higher"

_, (x, t) = load_mnist()
with np.load(weights.path("mnist_mlp")) as file:
    W1, b1 = file["affine1.W"], file["affine1.b"]
    W2, b2 = file["affine2.W"], file["affine2.b"]
    W3, b3 = file["affine3.W"], file["affine3.b"]


def probabilities(x, W1, times=1):
    z2 = sigmoid(sigmoid(x @ W1 + b1) @ W2 + b2)
    return softmax(times * (z2 @ W3 + b3))


order = np.random.default_rng(0).permutation(784)
trials = {
    "as it is": probabilities(x, W1),
    "scores doubled": probabilities(x, W1, times=2),
    "pixels shuffled": probabilities(x[:, order], W1),
    "pixels and W1 shuffled": probabilities(x[:, order], W1[order]),
}
# golden: rel=0.02
for name, y in trials.items():
    accuracy, confidence = np.mean(y.argmax(axis=1) == t), y.max(axis=1).mean()
    print(f"{name}: {accuracy:.3f}, confidence {confidence:.3f}")
