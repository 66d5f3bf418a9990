import matplotlib.pyplot as plt
import numpy as np


def get_mse(m, b):
    return 2.5 * m**2 + 3 * m * b + b**2 - 13 * m - 8 * b + 17


# ko: 바닥 (2, 1)에서 방향을 1도씩 돌려 가며 한 칸씩 나가 본다
# en: from the bottom (2, 1), walk one unit out, turning by one degree at a time
degrees = np.arange(0, 181)
go_m = np.cos(np.radians(degrees))
go_b = np.sin(np.radians(degrees))
c = 2 * get_mse(2 + go_m, 1 + go_b)

steep, shallow = np.argmax(c), np.argmin(c)
print("c toward m:", c[0].round(4))
print("c toward b:", c[90].round(4))
print("steepest at", degrees[steep], "degrees")
print(f"  c_steep: {c[steep]:.3f}")
print("  direction =", np.round([go_m[steep], go_b[steep]], 2))
print("shallowest at", degrees[shallow], "degrees")
print(f"  c_shallow: {c[shallow]:.3f}")
print("  direction to there =", np.round([go_m[shallow], go_b[shallow]], 2))
print(f"limit of lr: {2 / c[steep]:.4f}")

# ko: 어느 방향이든 거기서 90도 돌아간 방향과 짝을 지어 더해 본다
# en: each direction paired with the one a quarter turn further, and added
pairs = c[:91] + c[90:]
print(f"smallest and largest sum: [{pairs.min():.3f}, {pairs.max():.3f}]")

plt.figure(figsize=(5.4, 3.2))
plt.plot(degrees, c, color="C2")
plt.plot(degrees[steep], c[steep], "^", color="C3", label="steepest")
plt.plot(degrees[shallow], c[shallow], "v", color="C0", label="shallowest")
plt.xticks([0, 45, 90, 135, 180])
plt.xlabel("direction (degrees)")
plt.ylabel("curvature $c$")
plt.legend()
plt.show()
