import numpy as np

from dl_textbook.activations import softmax
from dl_textbook.datasets import load_mnist
from dl_textbook.losses import cross_entropy

(x_train, t_train), (x_test, t_test) = load_mnist()
averages = np.array([x_train[t_train == digit].mean(axis=0) for digit in range(10)])
bias = -0.5 * np.sum(averages**2, axis=1)
train_scores = x_train @ averages.T + bias
test_scores = x_test @ averages.T + bias
candidates = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0]

# ko: 후보 하나로 재는 보기
# en: how to measure one candidate
y = softmax(0.1 * train_scores)
# golden: rel=0.002
print(f"example: {cross_entropy(y, t_train):.4f}")

# ko: 1. 후보마다 softmax(후보 * 점수)의 훈련 손실과 훈련 정확도를 구해 담으세요
# en: 1. for each candidate, the training loss and accuracy of softmax(candidate * scores)
train_losses = []
train_accuracies = []

# ko: 2. 훈련 손실이 가장 작은 후보
# en: 2. the candidate with the lowest training loss
best = None

# ko: 3. 고른 후보로, 한 번만 재는 시험 손실
# en: 3. with that candidate, measured once: the test loss
test_loss = None

for candidate, loss, accuracy in zip(candidates, train_losses, train_accuracies, strict=False):
    print(f"sharpness {candidate}: loss {loss:.4f}, accuracy {accuracy:.4f}")
print("best =", best)
print("test_loss =", test_loss)
