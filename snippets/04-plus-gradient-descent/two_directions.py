import numpy as np

steep = np.array([0.8507, 0.5257])
shallow = np.array([-0.5257, 0.8507])


def gradient(m, b):
    return np.array([5 * m + 3 * b - 13, 3 * m + 2 * b - 8])


lr = 0.1
bottom = np.array([2.0, 1.0])
place = np.array([-1.0, 5.0])
print("step: [across along]")
for step in range(7):
    # ko: 바닥까지의 길을 두 방향으로 나눈다
    # en: split the way from the bottom into the two directions
    across, along = (place - bottom) @ steep, (place - bottom) @ shallow
    print(f"{step}: [{across:.3f}, {along:.3f}]")
    place = place - lr * gradient(*place)

print(f"factor across: {1 - lr * 6.854:.3f}")
print(f"factor along: {1 - lr * 0.146:.4f}")
