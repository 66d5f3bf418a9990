import numpy as np

start = -0.6
for lr in (0.02, 0.1, 0.2, 0.3, 0.4, 0.5):
    # ko: b를 5에 묶어 두면 기울기는 5m + 2, 바닥은 m = −0.4
    # en: with b tied down at 5 the slope is 5m + 2, the bottom at m = −0.4
    m = -0.4 + start
    distances = []
    for _ in range(6):
        distances.append(m + 0.4)
        m = m - lr * (5 * m + 2)
    factor = 1 - lr * 5
    print(f"lr {lr}: factor {factor:4.1f}, distances", np.round(distances, 3))
