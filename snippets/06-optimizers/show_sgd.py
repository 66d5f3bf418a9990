# --8<-- [start:surface]
import matplotlib.pyplot as plt
import numpy as np
from optimizer import SGD


def f(x, y):
    return x**2 / 20 + y**2


def gradient(x, y):
    return np.array([x / 10, 2 * y])


X, Y = np.meshgrid(np.linspace(-10, 10, 11), np.linspace(-5, 5, 11))
axes = plt.figure(figsize=(5, 4)).add_subplot(projection="3d")
axes.plot_surface(X, Y, f(X, Y), color="C2", alpha=0.35, antialiased=False)
axes.view_init(elev=32, azim=-70)
axes.set_xticks([-10, 0, 10])
axes.set_yticks([-5, 0, 5])
axes.set_zticks([0, 15, 30])
axes.set_xlabel("x (along)", labelpad=8)
axes.set_ylabel("y (across)", labelpad=8)
plt.show()
# --8<-- [end:surface]

# --8<-- [start:field]
LEVELS = [0.25, 1, 2.25, 4, 6.25, 9]


def draw_contours(axes):
    X, Y = np.meshgrid(np.linspace(-9, 9, 41), np.linspace(-3.6, 3.6, 33))
    axes.contour(X, Y, f(X, Y), LEVELS, colors="C2", linewidths=1)
    axes.set_xlabel("x (along)")
    axes.set_ylabel("y (across)")


for place in [(-7.0, 2.0), (-7.0, 0.0)]:
    print(f"slope at {place} =", gradient(*place))

X, Y = np.meshgrid(np.linspace(-8, 8, 9), np.linspace(-3, 3, 7))
figure, axes = plt.subplots(figsize=(6, 4))
draw_contours(axes)
axes.quiver(X, Y, *-gradient(X, Y), color="C3", angles="xy", scale=60)
axes.plot(0, 0, "*", color="C2", markersize=12)
plt.show()
# --8<-- [end:field]

# --8<-- [start:walk]
params = {"place": np.array([-7.0, 2.0])}
optimizer = SGD(lr=0.95)
path = [params["place"].copy()]
for _ in range(30):
    optimizer.update(params, {"place": gradient(*params["place"])})
    path.append(params["place"].copy())

for step in [0, 1, 2, 3, 30]:
    print(f"step {step} =", path[step].round(4))
print(f"f after 30 steps: {f(*path[30]):.4f}")

figure, axes = plt.subplots(figsize=(6, 4))
draw_contours(axes)
axes.plot(*np.transpose(path), "o-", color="C3", markersize=4, linewidth=1)
axes.plot(0, 0, "*", color="C2", markersize=12)
plt.show()
# --8<-- [end:walk]
