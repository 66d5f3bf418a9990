import matplotlib.pyplot as plt
import numpy as np
from two_layer_net import TwoLayerNet

from dl_textbook.datasets import load_mnist

(x_train, t_train), (x_test, t_test) = load_mnist(one_hot_label=True)
net = TwoLayerNet(input_size=784, hidden_size=50, output_size=10)
rng = np.random.default_rng(0)

iters_num, batch_size, learning_rate = 10_000, 100, 0.1
iter_per_epoch = max(len(x_train) // batch_size, 1)
losses, epochs, train_accs, test_accs = [], [], [], []

for i in range(iters_num + 1):
    # ko: 한 에폭이 지날 때마다 성적을 잰다
    # en: once an epoch, see how well it does
    if i % iter_per_epoch == 0:
        epochs.append(i)
        train_accs.append(net.accuracy(x_train, t_train))
        test_accs.append(net.accuracy(x_test, t_test))
    # ko: 1. 미니배치를 뽑는다
    # en: 1. draw a mini-batch
    batch = rng.choice(len(x_train), batch_size)
    x, t = x_train[batch], t_train[batch]
    losses.append(net.loss(x, t))
    # ko: 2. 기울기를 구한다
    # en: 2. find the gradient
    grads = net.gradient(x, t)
    # ko: 3. 기울기의 반대쪽으로 조금 움직인다
    # en: 3. move a little against the gradient
    for name, param in net.params.items():
        param -= learning_rate * grads[name]
    # ko: 4. 되풀이한다
    # en: 4. repeat

print("iterations in an epoch:", iter_per_epoch)
# golden: rel=0.3 for loss *
# golden: abs=0.15 for iteration *
# golden: abs=0.02 for last train, last test
print(f"loss at the start: {losses[0]:.2f}")
print(f"loss over the first 100: {np.mean(losses[:100]):.2f}")
print(f"loss over the last 100: {np.mean(losses[-100:]):.2f}")
for i in [0, 600, 1200, 3000, 6000]:
    epoch = i // iter_per_epoch
    print(f"iteration {i}: train {train_accs[epoch]:.3f}, test {test_accs[epoch]:.3f}")
print(f"last train: {train_accs[-1]:.3f}")
print(f"last test: {test_accs[-1]:.3f}")

plt.plot(range(0, iters_num + 1, 10), losses[::10], color="C3", linewidth=1)
plt.xlabel("iteration")
plt.ylabel("loss of the mini-batch")
plt.ylim(0, 2.5)
plt.show()

plt.plot(epochs, train_accs, color="C2", label="training data")
plt.plot(epochs, test_accs, "--", color="C0", label="test data")
plt.xlabel("iteration")
plt.ylabel("accuracy")
plt.ylim(0, 1)
plt.legend()
plt.show()
