import matplotlib.pyplot as plt
import numpy as np

# ko: 서랍이 둘일 때, 정답 서랍에 p, 다른 서랍에 1 − p를 준다
# en: two drawers: p on the right one, 1 − p on the other
for p in [0.9, 0.5, 0.1, 0.01, 0.001]:
    sse = 0.5 * ((p - 1) ** 2 + (1 - p) ** 2)
    print(f"p {p}: SSE {sse:.3f}, CEE {-np.log(p):.3f}")

p = np.linspace(0.005, 1, 400)
plt.figure(figsize=(5, 3.5))
plt.plot(p, -np.log(p), color="C2", label="CEE")
plt.plot(p, (1 - p) ** 2, "k--", label="SSE")
plt.xlabel("share of the right drawer")
plt.ylabel("loss")
plt.legend()
plt.show()
