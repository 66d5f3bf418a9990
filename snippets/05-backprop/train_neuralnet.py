import matplotlib.pyplot as plt
import numpy as np
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist()
network = TwoLayerNet(784, 50, 10, seed=0)
rng = np.random.default_rng(0)

iterations, batch_size, learning_rate = 10_000, 100, 0.1
steps, train_accuracies, test_accuracies = [], [], []

for step in range(iterations + 1):
    if step % 500 == 0:
        steps.append(step)
        train_accuracies.append(network.accuracy(x_train, t_train))
        test_accuracies.append(network.accuracy(x_test, t_test))
    batch = rng.choice(len(x_train), batch_size)
    grads = network.gradient(x_train[batch], t_train[batch])
    for name, param in network.params.items():
        param -= learning_rate * grads[name]

# golden: rel=0.03 abs=0.03
for k in range(0, len(steps), 4):
    train, test = train_accuracies[k], test_accuracies[k]
    print(f"step {steps[k]}: train {train:.3f}, test {test:.3f}")
print(f"final train: {train_accuracies[-1]:.3f}")
print(f"final test: {test_accuracies[-1]:.3f}")

plt.plot(steps, train_accuracies, label="training data")
plt.plot(steps, test_accuracies, "--", label="test data")
plt.xlabel("step")
plt.ylabel("accuracy")
plt.ylim(0, 1)
plt.legend()
plt.show()
