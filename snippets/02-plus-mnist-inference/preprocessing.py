import matplotlib.pyplot as plt
import numpy as np
from digit_network import init_network, predict
from scan import center, load_scans, middle

network = init_network()
scans, labels = load_scans()


def accuracy(images):
    y = predict(network, images.reshape(-1, 784))
    return np.mean(y.argmax(axis=1) == labels)


# ko: 한 단계씩 손질한다
# en: prepare them one step at a time
inverted = 255 - scans
divided = inverted / np.float32(255)
centered = np.array([center(image) for image in divided])
steps = {
    "as scanned": middle(scans),
    "inverted": middle(inverted),
    "divided by 255": middle(divided),
    "centered": centered,
}

# golden: rel=0.01 abs=0.005
for name, images in steps.items():
    print(f"{name}: {accuracy(images):.3f}")

fig, axes = plt.subplots(2, 2, figsize=(5, 5.2))
for ax, (name, images) in zip(axes.flat, steps.items(), strict=True):
    ax.imshow(images[0], cmap="gray", vmin=0, vmax=1.15 * images.max())
    ax.set_title(name)
    ax.axis("off")
plt.show()
