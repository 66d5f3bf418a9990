import matplotlib.pyplot as plt

from dl_textbook.datasets import load_mnist

(x_train, t_train), _ = load_mnist(flatten=False)

fig, axes = plt.subplots(2, 5, figsize=(6, 2.9))
for ax, image, label in zip(axes.flat, x_train[:10], t_train[:10], strict=True):
    # ko: (1, 28, 28)에서 채널 축을 뗀다
    # en: drop the channel axis of (1, 28, 28)
    ax.imshow(image[0], cmap="gray")
    ax.set_title(str(label))
    ax.axis("off")
plt.show()
print("images drawn:", len(axes.flat))
