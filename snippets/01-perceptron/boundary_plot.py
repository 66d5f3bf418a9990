import matplotlib.pyplot as plt
import numpy as np

w1, w2, b = 1.0, 1.0, -0.5

# ko: 합이 정확히 0이 되는 곳: b + w1 x1 + w2 x2 = 0
# en: where the sum is exactly 0: b + w1 x1 + w2 x2 = 0
x1 = np.array([-0.5, 1.5])
x2 = -b / w2 - (w1 / w2) * x1

plt.figure(figsize=(4.6, 4.2))
plt.plot(x1, x2, color="C1", label="boundary")
plt.fill_between(x1, x2, 1.5, color="C2", alpha=0.15, label="output 1")

for p1, p2 in [(0, 0), (1, 0), (0, 1), (1, 1)]:
    y = int(b + w1 * p1 + w2 * p2 > 0)
    print(f"y({p1}, {p2}) = {y}")
    fill = "full" if y == 1 else "none"
    plt.plot(p1, p2, "o", color="C2", fillstyle=fill)

plt.xlim(-0.5, 1.5)
plt.ylim(-0.5, 1.5)
plt.xticks([0, 0.5, 1])
plt.yticks([0, 0.5, 1])
plt.xlabel("x1 (Haneul)")
plt.ylabel("x2 (Bada)")
plt.legend()
plt.show()
