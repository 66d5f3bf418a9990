import numpy as np


def steepest(x):
    # ko: 한 방향씩 돌려 가며 가장 큰 c를 찾는다. 방향이 촘촘할수록 정확하다
    # en: turn from direction to direction for the largest c; the more directions, the more exact
    angle = np.linspace(0, np.pi, 2001)
    go_m, go_b = np.cos(angle)[:, None], np.sin(angle)[:, None]
    return np.max(2 * np.mean((go_m * x + go_b) ** 2, axis=1))


def shrinks(x, y, lr):
    m, b = 0.0, 0.0
    sizes = []
    for _ in range(500):
        over = (m * x + b) - y
        dm, db = np.mean(2 * over * x), np.mean(2 * over)
        sizes.append(abs(dm) + abs(db))
        m, b = m - lr * dm, b - lr * db
    return sizes[-1] < sizes[0]


below, above, shares = 0, 0, []
for seed in range(100):
    rng = np.random.default_rng(seed)
    center, spread, size = rng.uniform(-5, 5), rng.uniform(0.2, 5), rng.integers(3, 60)
    x = center + spread * rng.normal(size=size)
    y = rng.uniform(-3, 3) * x + rng.uniform(-3, 3) + rng.normal(size=size)
    limit = 2 / steepest(x)
    below += shrinks(x, y, 0.99 * limit)
    above += shrinks(x, y, 1.01 * limit)
    shares.append(1 / (1 + np.mean(x**2)) / limit)

print("data sets: 100")
print("shrinks below the limit:", below)
print("shrinks above the limit:", above)
print(f"rule over limit: [{min(shares):.3f}, {max(shares):.3f}]")
