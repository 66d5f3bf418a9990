import numpy as np

y = np.array([[0.1, 0.8, 0.1], [0.3, 0.1, 0.6], [0.2, 0.5, 0.3], [0.8, 0.1, 0.1]])
print("axis=1:", y.argmax(axis=1))
print("axis=0:", y.argmax(axis=0))
print("no axis:", y.argmax())

labels = np.array([1, 2, 0, 0])
same = y.argmax(axis=1) == labels
print("same:", same)
print("correct:", same.sum())
print("accuracy:", same.mean())
