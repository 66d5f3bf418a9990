import matplotlib.pyplot as plt
import numpy as np

BETA1, BETA2 = 0.9, 0.999
steps = np.arange(1, 1001)

# ko: 기울기가 늘 4인 비탈
# en: a slope that is 4 everywhere
m = 4.0 * (1 - BETA1**steps)
v = 4.0**2 * (1 - BETA2**steps)
m_hat = m / (1 - BETA1**steps)
v_hat = v / (1 - BETA2**steps)
plain, corrected = m / np.sqrt(v), m_hat / np.sqrt(v_hat)

for step in [1, 2, 10, 100, 1000]:
    i = step - 1
    averages = f"m {m[i]:.3f}, v {v[i]:.4f}"
    strides = f"without {plain[i]:.2f}, with {corrected[i]:.2f}"
    print(f"step {step}: {averages}, {strides}")
print(f"longest stride without: {plain.max():.2f}")

plt.figure(figsize=(6, 3.6))
plt.plot(steps, plain, "--", color="C1", label="without correction")
plt.plot(steps, corrected, color="C1", label="with correction")
plt.xscale("log")
plt.xlabel("step")
plt.ylabel("stride / learning rate")
plt.ylim(0, None)
plt.legend()
plt.show()
