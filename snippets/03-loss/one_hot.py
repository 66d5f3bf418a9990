import numpy as np

labels = np.array([2, 0, 9])
t = np.zeros((3, 10), dtype=int)
for row, digit in enumerate(labels):
    t[row, digit] = 1
print(t)
print("back to labels:", np.argmax(t, axis=1))
