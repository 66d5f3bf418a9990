import matplotlib.pyplot as plt
import numpy as np


# ko: 손으로 펼친 식 그대로
# en: the formulas expanded by hand
def get_mse(m, b):
    return 2.5 * m**2 + 3 * m * b + b**2 - 13 * m - 8 * b + 17


def gradient(m, b):
    return 5 * m + 3 * b - 13, 3 * m + 2 * b - 8


def descend(m, b, lr, steps):
    path = [(m, b)]
    for _ in range(steps):
        dm, db = gradient(m, b)
        m, b = m - lr * dm, b - lr * db
        path.append((m, b))
    return np.array(path)


for lr, steps in [(0.005, 1000), (0.1, 1000), (0.5, 10)]:
    m, b = descend(-1.0, 5.0, lr, steps).T
    mse = get_mse(m, b)
    print(f"MSE with {lr}:", mse[:4].round(3))
    print(f"  m, b after {steps} steps with {lr}: [{m[-1]:.3f} {b[-1]:.3f}]")
    print(f"  MSE after {steps} steps with {lr}: {mse[-1]:.2g}")

grid_m, grid_b = np.meshgrid(np.linspace(-3, 6, 101), np.linspace(-2, 9, 101))
heights = get_mse(grid_m, grid_b)
runs = [(0.005, 1000, 50), (0.1, 100, 5), (0.5, 3, 1)]
figure, panels = plt.subplots(3, 1, figsize=(5.0, 9.6), sharex=True)
for k, (lr, steps, every) in enumerate(runs):
    axes = panels[k]
    axes.contour(grid_m, grid_b, heights, [0.5, 2.5, 10, 30, 60], colors="gray")
    # ko: every걸음마다 점 하나
    # en: a dot at every so many steps
    m, b = descend(-1.0, 5.0, lr, steps)[::every].T
    axes.plot(m, b, ".-", color="C3")
    axes.plot(2, 1, "s", color="C2")
    axes.set_title(f"rate {lr}, {steps} steps")
    axes.set_xlim(-3, 6)
    axes.set_ylim(-2, 9)
    axes.set_ylabel("$b$")
panels[-1].set_xlabel("$m$")
plt.show()
