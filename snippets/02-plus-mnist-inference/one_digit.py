# --8<-- [start:shapes]
import matplotlib.pyplot as plt
import numpy as np
from digit_network import init_network, predict, sigmoid, softmax

from dl_textbook.datasets import load_mnist

network = init_network()
_, (x_test, t_test) = load_mnist()

x, label = x_test[250], t_test[250]
z1 = sigmoid(x @ network["W1"] + network["b1"])
z2 = sigmoid(z1 @ network["W2"] + network["b2"])
scores = z2 @ network["W3"] + network["b3"]
y = softmax(scores)
for name, values in (("x", x), ("z1", z1), ("z2", z2), ("scores", scores), ("y", y)):
    print(name, values.shape)
# --8<-- [end:shapes]

# --8<-- [start:answer]
# golden: rel=0.01 abs=0.001
print("scores =", scores.round(1))
print("y =", y.round(3))
print(f"sum: {y.sum():.3f}")
print("answer:", y.argmax())
print("label:", label)
print("predict agrees:", (predict(network, x) == y).all())
print("share of the answer:", y.max().round(2))
second = np.argsort(y)[-2]
print("second:", second)
print("share of the second:", y[second].round(2))
# --8<-- [end:answer]

# --8<-- [start:draw]
fig, (top, bottom) = plt.subplots(2, 1, figsize=(5, 5.6))
top.imshow(x.reshape(28, 28), cmap="gray")
top.axis("off")
bottom.bar(range(10), y, color="C2")
bottom.set_xticks(range(10))
bottom.set_xlabel("digit")
bottom.set_ylabel("share")
plt.show()
# --8<-- [end:draw]
