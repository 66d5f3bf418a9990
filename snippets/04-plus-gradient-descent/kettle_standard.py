import numpy as np

x = np.array([0.5, 0.5, 0.8, 1.0, 1.0, 1.2, 1.5, 1.5, 2.0, 2.0, 2.5, 3.0])
y = np.array([2.1, 1.8, 2.5, 3.2, 2.8, 3.4, 4.3, 3.7, 5.2, 4.8, 6.1, 7.0])
x = x * 1000

center, spread = np.mean(x), np.std(x)
z = (x - center) / spread
print("center =", center.round(1))
print("spread =", spread.round(1))
print("z =", z.round(2))
print(f"mean of z squared: {np.mean(z**2):.3f}")

m, b = 0.0, 0.0
lr = 1 / (1 + np.mean(z**2))
print(f"lr: {lr:.2f}")
for step in (1, 2):
    over = (m * z + b) - y
    m, b = m - lr * np.mean(2 * over * z), b - lr * np.mean(2 * over)
    print(f"step {step}: m = {m:.4f}, b = {b:.4f}")

# ko: z의 직선을 x의 직선으로 되돌린다
# en: turn the line over z back into a line over x
m_x = m / spread
b_x = b - m * center / spread
print(f"m per liter: {m_x * 1000:.4f}")
print(f"b in minutes: {b_x:.4f}")
