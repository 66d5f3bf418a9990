import numpy as np

x = np.array([0.5, 0.5, 0.8, 1.0, 1.0, 1.2, 1.5, 1.5, 2.0, 2.0, 2.5, 3.0])
y = np.array([2.1, 1.8, 2.5, 3.2, 2.8, 3.4, 4.3, 3.7, 5.2, 4.8, 6.1, 7.0])

# ko: 같은 기록을 mL로
# en: the same records in milliliters
x = x * 1000


def descend(lr, steps):
    m, b = 0.0, 0.0
    for _ in range(steps):
        over = (m * x + b) - y
        m, b = m - lr * np.mean(2 * over * x), b - lr * np.mean(2 * over)
    return m, b


for step in (1, 2, 3):
    m, b = descend(0.27, step)
    print(f"m at step {step} with lr 0.27: {m:.1e}")

lr = 0.5 / (1 + np.mean(x**2))
print(f"small lr: {lr:.1e}")
for steps in (10, 10000):
    m, b = descend(lr, steps)
    print(f"m per liter after {steps} steps: {m * 1000:.3f}")
    print(f"b after {steps} steps: {b:.5f}")
print(f"steps to b = 0.935 at this pace: {0.935 / b * 10000:,.0f}")
