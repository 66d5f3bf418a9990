import matplotlib.pyplot as plt
from digit_network import init_network, predict

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()
y = predict(network, x_test)
guesses, confidence = y.argmax(axis=1), y.max(axis=1)

first = (guesses != t_test).nonzero()[0][:8]
fig, axes = plt.subplots(2, 4, figsize=(5, 3.6))
for ax, i in zip(axes.flat, first, strict=True):
    ax.imshow(x_test[i].reshape(28, 28), cmap="gray")
    ax.set_title(f"{t_test[i]} → {guesses[i]} ({confidence[i]:.2f})", fontsize=11)
    ax.axis("off")
plt.show()
# golden: abs=0.02
print("labels  =", t_test[first])
print("guesses =", guesses[first])
print("confidence =", confidence[first].round(2))
