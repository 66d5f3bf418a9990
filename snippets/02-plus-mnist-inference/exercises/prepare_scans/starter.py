import numpy as np


def prepare(scans):
    # ko: (n, 28, 28) uint8, 흰 종이(255)에 검은 글씨(0)
    # en: (n, 28, 28) uint8, dark ink (0) on white paper (255)
    return scans


scans = np.full((2, 28, 28), 255, dtype=np.uint8)
scans[0, 10, 14] = 0
scans[1, 10, 14] = 204
x = prepare(scans)
print("shape:", x.shape)
print("dtype:", x.dtype)
print("ink:", x[0].max())
print("paper:", x[0].min())
print("gray:", x[1].max())
