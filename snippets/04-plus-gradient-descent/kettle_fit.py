# --8<-- [start:data]
import matplotlib.pyplot as plt
import numpy as np

# ko: 물(L)과 끓기까지 걸린 시간(분)
# en: water (liters) and time to the boil (minutes)
x = np.array([0.5, 0.5, 0.8, 1.0, 1.0, 1.2, 1.5, 1.5, 2.0, 2.0, 2.5, 3.0])
y = np.array([2.1, 1.8, 2.5, 3.2, 2.8, 3.4, 4.3, 3.7, 5.2, 4.8, 6.1, 7.0])
print("records:", len(x))
print(f"mean of x squared: {np.mean(x**2):.3f}")
print(f"lr: {1 / (1 + np.mean(x**2)):.3f}")
# --8<-- [end:data]


# --8<-- [start:fit]
def get_mse(m, b):
    return np.mean((y - (m * x + b)) ** 2)


def gradient(m, b):
    over = (m * x + b) - y
    return np.mean(2 * over * x), np.mean(2 * over)


def fit(m, b, lr):
    path = [(m, b)]
    dm, db = gradient(m, b)
    # ko: 두 기울기가 모두 0에 가까워질 때까지
    # en: until both slopes are close to 0
    while abs(dm) > 1e-6 or abs(db) > 1e-6:
        m, b = m - lr * dm, b - lr * db
        path.append((m, b))
        dm, db = gradient(m, b)
    return path


lr = 1 / (1 + np.mean(x**2))
path = fit(0.0, 0.0, lr)
m, b = path[-1]
print("steps:", len(path) - 1)
print(f"m: {m:.4f}")
print(f"b: {b:.4f}")
print(f"MSE: {get_mse(m, b):.4f}")
print(f"root of MSE: {np.sqrt(get_mse(m, b)):.3f}")
print("np.polyfit =", np.polyfit(x, y, 1).round(3))
print(f"time for 2.2 liters: {m * 2.2 + b:.1f}")
# --8<-- [end:fit]

# --8<-- [start:draw]
plt.figure(figsize=(5.4, 3.8))
ends = np.array([0.0, 3.2])
for step, line in [(0, ":"), (1, "-."), (5, "--"), (len(path) - 1, "-")]:
    m, b = path[step]
    plt.plot(ends, m * ends + b, line, color="C2", label=f"step {step}")
plt.plot(x, y, "o", color="C0", label="records")
plt.xlabel("water (liters)")
plt.ylabel("time (minutes)")
plt.legend()
plt.show()
# --8<-- [end:draw]

# --8<-- [start:starts]
for seed in range(5):
    rng = np.random.default_rng(seed)
    start = rng.uniform(-10, 10, size=2)
    end = fit(*start, lr)[-1]
    print("from", start.round(1), "to", np.round(end, 3))
# --8<-- [end:starts]
