import matplotlib.pyplot as plt
import numpy as np
from layers import Affine, Sigmoid

x = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
t = np.array([[0.0], [1.0], [1.0], [0.0]])

rng = np.random.default_rng(0)
layers = [
    Affine(rng.standard_normal((2, 2)), rng.standard_normal(2)),
    Sigmoid(),
    Affine(rng.standard_normal((2, 1)), rng.standard_normal(1)),
    Sigmoid(),
]


def forward(x):
    for layer in layers:
        x = layer.forward(x)
    return x


# golden: rel=0.1 abs=0.002
for step in range(20_001):
    y = forward(x)
    loss = -np.mean(t * np.log(y) + (1 - t) * np.log(1 - y))
    # ko: 손실을 y로 미분한 값에서 시작해 거꾸로 간다
    # en: begin with the slope of the loss for y, then go back
    dout = (y - t) / (y * (1 - y)) / len(x)
    for layer in reversed(layers):
        dout = layer.backward(dout)
    for affine in (layers[0], layers[2]):
        affine.W -= 0.5 * affine.dW
        affine.b -= 0.5 * affine.db
    if step % 5_000 == 0:
        print(f"step {step}: loss {loss:.4f}")
print("outputs:", y.ravel().round(3))
print("answers:", (y.ravel() > 0.5).astype(int))

# ko: 답이 1인 곳을 칠한다
# en: color the places where the answer is 1
steps = np.linspace(-0.5, 1.5, 81)
grid = np.array([[x1, x2] for x2 in steps for x1 in steps])
heights = forward(grid).reshape(81, 81)
plt.contourf(steps, steps, heights, levels=[0.5, 1], colors=["C2"], alpha=0.4)
plt.plot([0, 1], [1, 0], "o", color="C0", markersize=10, label="target 1")
plt.plot([0, 1], [0, 1], "s", color="C0", markersize=10, label="target 0")
plt.xlabel("$x_1$")
plt.ylabel("$x_2$")
plt.gca().set_aspect("equal")
plt.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
plt.show()
