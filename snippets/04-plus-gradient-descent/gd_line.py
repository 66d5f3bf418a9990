# --8<-- [start:gradient]
import matplotlib.pyplot as plt
import numpy as np

x = np.array([1.0, 2.0])
y = np.array([3.0, 5.0])


def get_mse(m, b):
    return np.mean((y - (m * x + b)) ** 2)


def gradient(m, b):
    # ko: 기록마다 예측이 얼마나 넘쳤는지
    # en: by how much each prediction is too high
    over = (m * x + b) - y
    return np.mean(2 * over * x), np.mean(2 * over)


dm, db = gradient(-1, 5)
print("dm =", dm)
print("db =", db)
# --8<-- [end:gradient]

# --8<-- [start:first_step]
lr = 0.1
m, b = -1.0, 5.0

dm, db = gradient(m, b)
m = m - lr * dm
b = b - lr * db
print(f"m after a step: {m:.4f}")
print(f"b after a step: {b:.4f}")
print(f"MSE after a step: {get_mse(m, b):.4f}")
# --8<-- [end:first_step]


# --8<-- [start:learning]
def descend(m, b, lr, steps):
    path = [(m, b)]
    for _ in range(steps):
        dm, db = gradient(m, b)
        m, b = m - lr * dm, b - lr * db
        path.append((m, b))
    return path


path = descend(-1.0, 5.0, lr=0.1, steps=1000)
print("step: [m b MSE]")
for step in (0, 1, 2, 10, 100, 1000):
    m, b = path[step]
    print(f"{step}:", np.array([m, b, get_mse(m, b)]).round(4))

plt.figure(figsize=(5.4, 3.4))
plt.plot([get_mse(m, b) for m, b in path[:301]], color="C2")
plt.xlabel("step")
plt.ylabel("MSE")
plt.show()

plt.figure(figsize=(5.4, 3.8))
ends = np.array([0.0, 3.0])
for step, line in [(0, ":"), (1, "-."), (10, "--"), (100, "-")]:
    m, b = path[step]
    plt.plot(ends, m * ends + b, line, color="C2", label=f"step {step}")
plt.plot(x, y, "o", color="C0", label="records")
plt.xlabel("water (liters)")
plt.ylabel("time (minutes)")
plt.ylim(0, 9)
plt.legend(loc="upper left", ncols=2)
plt.show()
# --8<-- [end:learning]
