import numpy as np


def prepare(scans):
    bright = (255 - scans).astype(np.float32) / 255
    return bright.reshape(len(scans), 784)


scans = np.full((2, 28, 28), 255, dtype=np.uint8)
scans[0, 10, 14] = 0
scans[1, 10, 14] = 204
x = prepare(scans)
print("shape:", x.shape)
print("dtype:", x.dtype)
print("ink:", x[0].max())
print("paper:", x[0].min())
print("gray:", x[1].max())
