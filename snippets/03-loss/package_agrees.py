import numpy as np

from dl_textbook.labels import one_hot
from dl_textbook.losses import cross_entropy, mean_squared_error, sum_of_squares

t = one_hot(2, classes=10)
nuri = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
daon = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])

print(f"SSE: {sum_of_squares(nuri, t):.4f}")
print(f"MSE: {mean_squared_error(nuri, t):.4f}")
print(f"CEE: {cross_entropy(nuri, t):.7f}")
print(f"CEE, label: {cross_entropy(nuri, 2):.7f}")
print(f"CEE of both: {cross_entropy([nuri, daon], [2, 2]):.7f}")
